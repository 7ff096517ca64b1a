import 'server-only'
import { sentenceOf } from '#cases/event-sentences.ts'
import type { CaseEvent, EventKind } from '#cases/events.ts'
import { driver } from '#db/client.ts'
import { cursorAt } from '#platform/api/cursor.ts'

const PAGE_SIZE = 100

interface Row {
  id: number
  at: Date
  by: string
  kind: EventKind
  data: object
  text: string | null
}

/** One page of what has happened to a case, oldest first; undefined where there is no case, or a protected one. */
export async function eventsOf(number: string, after = 0) {
  const sql = driver()
  const [kase] = await sql<{ id: number }[]>`
    select id::int from cases."case" where number = ${number} and not restricted`
  if (!kase) return undefined
  const rows = await sql<Row[]>`
    select v.id::int as id, v.at, coalesce(e.name, k.name, 'Systemet') as by, v.kind, v.data, v.text
    from cases.case_event v left join staff.employee e on e.id = v.actor_id left join platform.api_token k on k.id = v.token_id
    where v.case_id = ${kase.id} and v.id > ${after} order by v.id limit ${PAGE_SIZE + 1}`
  const page = rows.slice(0, PAGE_SIZE)
  const last = page.at(-1)
  return {
    id: kase.id,
    value: {
      events: page.map(({ at, data, ...event }) => ({
        ...event,
        at: at.toISOString(),
        sentence: sentenceOf({ kind: event.kind, ...data } as CaseEvent),
      })),
      next: rows.length > PAGE_SIZE && last ? cursorAt(last.id) : null,
    },
  }
}
