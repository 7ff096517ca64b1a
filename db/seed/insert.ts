import type { TransactionSql } from 'postgres'

/** Rows of one statement: big enough to be quick, small enough for one message. */
const CHUNK = 5_000

/**
 * Inserts many rows in their order, with the columns of the first; ids that the rows bring are kept, and the table's
 * own numbering goes on after them. Table and column names are ours, never a visitor's.
 */
export async function insertAll(sql: TransactionSql, table: string, rows: readonly object[]): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first)
  const named = columns.map((column) => `"${column}"`).join(', ')
  for (let at = 0; at < rows.length; at += CHUNK) {
    await sql.unsafe(
      `insert into ${table} (${named}) overriding system value
       select ${named} from jsonb_populate_recordset(null::${table}, $1::text::jsonb)`,
      [JSON.stringify(rows.slice(at, at + CHUNK))],
    )
  }
  if ('id' in first) {
    await sql.unsafe(`select setval(pg_get_serial_sequence('${table}', 'id'), (select max(id) from ${table}))`)
  }
}
