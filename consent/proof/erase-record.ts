import 'server-only'
import { sql } from 'drizzle-orm'
import { db } from '#db/client.ts'

/** Removes everything that is kept under a record's number. Returns how many events that was; that it was done is kept. */
export async function eraseRecord(consentId: string): Promise<number> {
  const [row] = await db.execute<{ removed: number }>(sql`select consent.erase_record(${consentId}) as removed`)
  return row?.removed ?? 0
}
