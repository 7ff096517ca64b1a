import 'server-only'
import { sql } from 'drizzle-orm'
import type { CaseEvent } from '#cases/events.ts'
import type { Transaction } from '#db/client.ts'

/** An event of an import: the system did it, at the instant the other system says. */
export interface BulkEvent {
  readonly caseId: number
  readonly at: Date
  /** The case's version once this had happened. */
  readonly version: number
  readonly event: CaseEvent
}

/** Writes many events in the order given. The cases' own version and last event are the caller's to keep. */
export async function insertEvents(tx: Transaction, events: readonly BulkEvent[]): Promise<void> {
  if (!events.length) return
  const rows = events.map(({ caseId, at, version, event: { kind, text, ...data } }) => ({
    case_id: caseId,
    at: at.toISOString(),
    kind,
    data,
    text: text || null,
    case_version: version,
  }))
  await tx.execute(sql`
    insert into cases.case_event (case_id, at, actor_id, kind, data, text, case_version)
    select e.case_id, e.at, null, e.kind, e.data, e.text, e.case_version
    from rows from (jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as (case_id bigint, at timestamptz, kind text, data jsonb, text text, case_version int)) with ordinality
      as e (case_id, at, kind, data, text, case_version, place)
    order by e.place`)
}
