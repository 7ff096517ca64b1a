import 'server-only'
import { sql } from 'drizzle-orm'
import { isOpen, type Status } from '#cases/case.ts'
import { type BulkEvent, insertEvents } from '#cases/importing/bulk-events.ts'
import type { ImportedCase } from '#cases/importing/imported-case.ts'
import type { Transaction } from '#db/client.ts'

/** What is known of a case that was imported before. */
export interface KnownCase {
  readonly id: number
  readonly externalId: string
  readonly hash: string
  readonly version: number
  readonly status: Status
  readonly title: string
  readonly description: string
  readonly answer: string | null
  readonly address: string | null
  /** As PostgreSQL writes it. */
  readonly lastEventAt: string
  /** Somebody here has corrected the title or the description. */
  readonly edited: boolean
  /** The last to end it was somebody here, not the file. */
  readonly endedHere: boolean
  /** Somebody here has opened it again after it had ended. */
  readonly reopenedHere: boolean
}

interface Change {
  readonly row: ImportedCase
  readonly known: KnownCase
}

/**
 * Brings changed rows into their cases. What was decided here stays: type, priority, person and assignee are never
 * touched, words that somebody corrected stand, a case that ended here keeps its answer and is not opened by a file, one
 * that was opened again here is closed here and by no file, and no answer is replaced with nothing. What a file says in vain stands in the event. Returns the ids.
 */
export async function updateCases(
  tx: Transaction,
  source: string,
  changes: readonly Change[],
): Promise<readonly number[]> {
  if (!changes.length) return []
  const updates = changes.map((change) => updateOf(source, change))
  await tx.execute(sql`
    update cases."case" c set version = u.version, title = u.title, description = u.description, status = u.status,
      address_text = u.address_text, closing_message = u.closing_message, source_hash = u.source_hash,
      resolution = case when u.ends then 'solved' else c.resolution end,
      ended_at = case when u.ends then u.last_event_at else c.ended_at end,
      waiting_for = case when u.ends then null else c.waiting_for end,
      wake_on = case when u.ends then null else c.wake_on end,
      promised_at = case when u.ends then null else c.promised_at end,
      last_event_at = u.last_event_at, last_event_kind = u.last_event_kind
    from jsonb_to_recordset(${JSON.stringify(updates.map((update) => update.row))}::jsonb) as u (id bigint, version int,
      title text, description text, status text, address_text text, closing_message text, source_hash text,
      ends boolean, last_event_at timestamptz, last_event_kind text)
    where c.id = u.id`)
  await insertEvents(
    tx,
    updates.flatMap((update) => update.events),
  )
  return updates.map((update) => update.row.id)
}

function updateOf(source: string, { row, known }: Change) {
  const ends = row.closed && isOpen(known.status) && !known.reopenedHere
  const at = new Date(Math.max(row.updatedAt.getTime(), Date.parse(known.lastEventAt)))
  const title = known.edited ? known.title : row.title
  const description = known.edited ? known.description : row.description
  const stands = known.reopenedHere || (known.endedHere && !isOpen(known.status))
  const answer = row.closed && !stands ? (row.answer ?? known.answer) : known.answer
  const rewritten = title !== known.title || description !== known.description || row.addressText !== known.address
  const id = Number(known.id)

  const events: BulkEvent[] = []
  let version = known.version
  if (rewritten || !ends) {
    const answered = row.closed && !ends && row.answer !== known.answer && row.answer
    const unseen = [known.edited && row.description, answered].filter(Boolean).join('\n\n')
    events.push({
      caseId: id,
      at,
      version: ++version,
      event: {
        kind: 'updated_from_source',
        source,
        text: unseen || undefined,
        title: title === known.title ? undefined : title,
        answer: ends || answer === known.answer ? undefined : (answer ?? undefined),
      },
    })
  }
  if (ends) {
    const closed = { kind: 'closed', resolution: 'solved', text: row.answer ?? undefined } as const
    events.push({ caseId: id, at, version: ++version, event: closed })
  }
  return {
    events,
    row: {
      id,
      version,
      title,
      description,
      status: ends ? 'closed' : known.status,
      address_text: row.addressText,
      closing_message: answer,
      source_hash: row.hash,
      ends,
      last_event_at: at,
      last_event_kind: ends ? 'closed' : 'updated_from_source',
    },
  }
}
