import { openDatabase } from '#db/client.ts'
import { withDatabase } from '#demo/commands.ts'
import { tokenOrder } from '#worker/token-orders.ts'

/** `npm run token -- --name NAME --scopes a,b [--days N]`, `-- --revoke NAME`, `-- --list`: which other systems are let in. */
const order = tokenOrder(process.argv.slice(2))
const { ok, lines } = typeof order === 'function' ? await inDatabase(order) : order
if (ok) console.log(lines)
else console.error(lines)
process.exitCode = ok ? 0 : 1

function inDatabase<T>(work: () => Promise<T>): Promise<T | { ok: boolean; lines: string }> {
  return withDatabase(async ({ appUrl }) => {
    const close = openDatabase(appUrl)
    try {
      return await work()
    } catch (error) {
      if (!isUnprepared(error)) throw error
      return { ok: false, lines: 'Databasen har inga tabeller för nycklar än. Kör npm run db:migrate och försök igen.' }
    } finally {
      await close()
    }
  })
}

/** PostgreSQL's codes for a table, a schema and a right that is not there: nothing has been migrated yet. */
const MISSING = ['42P01', '3F000', '42501']

function isUnprepared(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code } = error as { code?: unknown }
  return MISSING.includes(String(code)) || isUnprepared(error.cause)
}
