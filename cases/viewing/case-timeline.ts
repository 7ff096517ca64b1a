import 'server-only'
import { sentenceOf } from '#cases/event-sentences.ts'
import type { CaseEvent, EventKind } from '#cases/events.ts'
import type { CasePage } from '#cases/viewing/case-page.ts'
import { driver } from '#db/client.ts'

/** Entries of the timeline that a page shows at first; older ones are asked for. */
const SHOWN = 100

/** The `fore` of an address: before which entry to read. Anything else means the newest. */
export function entryId(text: string | string[] | null | undefined): number | undefined {
  return typeof text === 'string' && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined
}

interface Row {
  id: number
  at: Date
  who: string
  kind: EventKind
  data: object
  text: string | null
}

/** The newest entries of a case, or the newest before one; oldest first, as the page reads. */
export async function timelineOf(
  caseId: number,
  before?: number,
): Promise<Pick<CasePage, 'timeline' | 'olderThan' | 'before'>> {
  const sql = driver()
  // One more than is shown says whether there are older ones.
  const rows = await sql<Row[]>`
    select v.id::int as id, v.at, coalesce(e.name, k.name, 'Systemet') as who, v.kind, v.data, v.text
    from cases.case_event v left join staff.employee e on e.id = v.actor_id
    left join platform.api_token k on k.id = v.token_id
    where v.case_id = ${caseId} ${before ? sql`and v.id < ${before}` : sql``} order by v.id desc limit ${SHOWN + 1}`
  const shown = rows.slice(0, SHOWN)
  return {
    timeline: shown
      .map(({ data, at, ...entry }) => ({
        ...entry,
        at: at.toISOString(),
        sentence: sentenceOf({ kind: entry.kind, ...data } as CaseEvent),
      }))
      .reverse(),
    olderThan: rows.length > SHOWN ? (shown.at(-1)?.id ?? null) : null,
    before: before ?? null,
  }
}
