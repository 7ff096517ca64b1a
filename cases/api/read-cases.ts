import 'server-only'
import type { z } from 'zod'
import type { CaseAnswer, CaseQuery, ListedCase } from '#cases/api/shapes.ts'
import { searchCases } from '#cases/searching/search-cases.ts'
import { parseQueueQuery } from '#cases/viewing/queue-query.ts'
import { driver } from '#db/client.ts'
import type { SystemActor } from '#platform/actor.ts'
import { cursorAt } from '#platform/api/cursor.ts'

const PAGE_SIZE = 50

type InstantsOf<T, K extends keyof T> = Omit<T, K> & { [Key in K]: null extends T[Key] ? Date | null : Date }
type Listed = InstantsOf<z.output<typeof ListedCase>, 'receivedAt' | 'deadlineAt'>
type Row = Listed & { id: number }

const columns = () => driver()`c.id::int as id, c.number, c.version, c.title, c.status, c.priority, c.channel,
  jsonb_build_object('key', t.key, 'name', t.name) as type,
  case when e.id is not null then jsonb_build_object('id', e.id, 'name', e.name) end as assignee,
  c.received_at as "receivedAt", c.deadline_at as "deadlineAt"`
const joins = () =>
  driver()`join cases.case_type t on t.key = c.type_key left join staff.employee e on e.id = c.assignee_id`

/** One page of cases, newest first, or the best matches of a search. What is protected is not in the query's reach. */
export async function casesFor(actor: SystemActor, query: CaseQuery) {
  const sql = driver()
  const asked = sql`not c.restricted
    ${query.status ? sql`and c.status = ${query.status}` : sql``}
    ${query.type ? sql`and c.type_key = ${query.type}` : sql``}
    ${query.assignee === 'none' ? sql`and c.assignee_id is null` : query.assignee ? sql`and c.assignee_id = ${Number(query.assignee)}` : sql``}`
  if (query.q) {
    const { rows } = await searchCases(actor, parseQueueQuery({ q: query.q }), asked)
    const ids = rows.map(({ id }) => id)
    const found = await sql<Row[]>`
      select ${columns()} from unnest(${ids}::bigint[]) with ordinality as best (id, place)
      join cases."case" c on c.id = best.id ${joins()} where not c.restricted order by best.place`
    return { ids, page: { cases: found.map(shown), next: null } }
  }
  const rows = await sql<Row[]>`
    select ${columns()} from cases."case" c ${joins()}
    where ${asked} ${query.cursor ? sql`and c.id < ${query.cursor}` : sql``}
    order by c.id desc limit ${PAGE_SIZE + 1}`
  const page = rows.slice(0, PAGE_SIZE)
  const last = page.at(-1)
  return {
    ids: page.map(({ id }) => id),
    page: { cases: page.map(shown), next: rows.length > PAGE_SIZE && last ? cursorAt(last.id) : null },
  }
}

type Whole = InstantsOf<z.output<typeof CaseAnswer>, 'receivedAt' | 'deadlineAt' | 'promisedAt' | 'endedAt'>

/** One case that is not protected; undefined where there is none. */
export async function wholeCase(number: string) {
  const sql = driver()
  const [row] = await sql<(Whole & { id: number })[]>`
    select ${columns()}, c.description, c.promised_at as "promisedAt", c.waiting_for as "waitingFor", c.wake_on::text as "wakeOn",
      c.resolution, c.closing_message as "closingMessage", c.ended_at as "endedAt",
      coalesce('person:' || c.person_id, 'home:' || c.home_id, 'association:' || c.association_id) as about
    from cases."case" c ${joins()} where c.number = ${number} and not c.restricted`
  if (!row) return undefined
  const { promisedAt, endedAt } = row
  return {
    id: row.id,
    value: {
      ...shown(row),
      promisedAt: promisedAt?.toISOString() ?? null,
      endedAt: endedAt?.toISOString() ?? null,
    },
  }
}

/** The row's id stays inside: a case is its number. */
function shown<R extends Row>({ id: _, receivedAt, deadlineAt, ...row }: R) {
  return { ...row, receivedAt: receivedAt.toISOString(), deadlineAt: deadlineAt.toISOString() }
}
