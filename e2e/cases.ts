import type { Sql } from 'postgres'

type Wishes = {
  title: string
  description?: string
  assigneeId?: number | null
  teamId?: number | null
  personId?: number | null
  homeId?: number | null
  typeKey?: string
  status?: string
  /** Minutes since it reached us: an hour where nothing is said. */
  received?: number
  /** Minutes until the answer is due; negative when it is late. */
  due?: number
}

/** A case as registration leaves it, with its first event and findable. Returns its number. */
export async function makeCase(sql: Sql, wishes: Wishes): Promise<string> {
  const [number] = await makeCases(sql, [wishes])
  if (!number) throw new Error('the case was not made')
  return number
}

export async function makeCases(sql: Sql, all: readonly Wishes[]): Promise<string[]> {
  const numbers: string[] = []
  await sql.begin(async (tx) => {
    for (const wishes of all) {
      const { title, description = '', assigneeId = null, teamId = null, personId = null, homeId = null } = wishes
      const {
        typeKey = 'fault_in_home',
        status = assigneeId ? 'in_progress' : 'new',
        received = 60,
        due = 600,
      } = wishes
      const [counted] = await tx<{ number: string }[]>`
        update cases.case_counter set last = last + 1 where year = extract(year from now())
        returning year || '-' || lpad(last::text, 6, '0') as number`
      const number = counted?.number ?? ''
      const [made] = await tx<{ id: number }[]>`
        insert into cases."case" (number, type_key, title, description, status, priority, channel, assignee_id, team_id,
          person_id, home_id, received_at, deadline_at, last_event_at, last_event_kind)
        values (${number}, ${typeKey}, ${title}, ${description}, ${status}, 3, 'phone', ${assigneeId}, ${teamId},
          ${personId}, ${homeId}, now() - ${received} * interval '1 minute', now() + ${due} * interval '1 minute', now(), 'registered')
        returning id::int`
      const id = made?.id ?? 0
      await tx`insert into cases.case_event (case_id, at, actor_id, kind, data, case_version)
        values (${id}, now(), ${assigneeId}, 'registered', '{"channel":"phone","type":"Felanmälan i lägenhet"}', 1)`
      await tx`select cases.index_case(${id})`
      numbers.push(number)
    }
  })
  return numbers
}

/** How often something has happened to a case. */
export async function countEvents(sql: Sql, number: string, kind?: string): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from cases.case_event e join cases."case" c on c.id = e.case_id
    where c.number = ${number} and ${kind ? sql`e.kind = ${kind}` : sql`true`}`
  return row?.count ?? 0
}
