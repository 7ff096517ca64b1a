import 'server-only'
import { asc, desc, eq } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { archive, choiceEvent } from '#db/schema/choices.ts'

export type RecordedChoice = typeof choiceEvent.$inferSelect

/** What a record's number looks like; nothing else is asked for. */
const isReference = (text: string) => /^[A-Za-z0-9_-]{22}$/.test(text)

/** Everything that is kept under a record's number, the first event first; empty when there is no such record. */
export async function readRecord(consentId: string): Promise<RecordedChoice[]> {
  if (!isReference(consentId)) return []
  return db.select().from(choiceEvent).where(eq(choiceEvent.consentId, consentId)).orderBy(asc(choiceEvent.id))
}

/** The newest event under a record's number; undefined when there is no such record, or it was erased. */
export async function lastChoice(consentId: string): Promise<RecordedChoice | undefined> {
  if (!isReference(consentId)) return undefined
  const [row] = await db
    .select()
    .from(choiceEvent)
    .where(eq(choiceEvent.consentId, consentId))
    .orderBy(desc(choiceEvent.id))
    .limit(1)
  return row
}

/** The exact bytes that were shown, by their SHA-256 in hex; undefined when nothing of that name was. */
export async function readArchived(sha256: string) {
  if (!/^[0-9a-f]{64}$/.test(sha256)) return undefined
  const [row] = await db.select().from(archive).where(eq(archive.sha256, sha256))
  return row
}
