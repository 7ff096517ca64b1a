/** Which refusals of the database are about the rows themselves, and how to say so. */

/** SQLSTATE classes: bad data, broken constraint, beyond a limit; and two transactions in each other's way. */
const OF_ROW = /^(22|23|54|40)/

/** Whether to try the rows one by one; a lost connection or a bug is no row's fault. */
export function isFaultOfRow(error: unknown): boolean {
  const code = codeOf(error)
  return code !== undefined && OF_ROW.test(code)
}

/** Swedish, for whoever mends the file. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error) ?? ''
  if (code === '23505') return 'databasen nekade raden: uppgiften finns redan'
  if (code.startsWith('23')) return 'databasen nekade raden: värdet bryter mot en regel'
  if (code.startsWith('54')) return 'databasen nekade raden: texten är för lång att göra sökbar'
  if (code.startsWith('40')) return 'databasen var upptagen: importera filen igen'
  return 'databasen nekade raden: värdet går inte att lagra'
}

/** PostgreSQL's five characters; drizzle wraps the error that has them. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  const { code } = error as { code?: unknown }
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : codeOf(error.cause)
}
