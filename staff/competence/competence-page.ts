import 'server-only'
import { driver } from '#db/client.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { matrixOf } from '#staff/competence/matrix.ts'
import { mayTell } from '#staff/competence/may-tell.ts'
import { type FieldRow, readFields } from '#staff/competence/read-fields.ts'
import { reachOf } from '#staff/development/permissions.ts'
import { readSettings } from '#staff/development/read-settings.ts'
import { logViewing } from '#staff/reading/names.ts'

export interface TeamMatrix {
  readonly id: number
  readonly name: string
  readonly people: readonly { readonly id: number; readonly name: string }[]
  readonly rows: ReturnType<typeof matrixOf<FieldRow>>
}

/** A statement that waits for somebody to see what shows it. */
export interface Unconfirmed {
  readonly id: number
  readonly name: string
  readonly field: string
  readonly evidence: string
  readonly achievedOn: string
}

interface Person {
  readonly id: number
  readonly name: string
  readonly teamId: number
  readonly team: string
}

interface FactRow {
  readonly id: number
  readonly employeeId: number
  readonly fieldId: number
  readonly achievedOn: string
  readonly validTo: string | null
  readonly confirmed: boolean
  readonly evidence: string
}

export interface CompetencePage {
  readonly today: string
  readonly warningDays: number
  readonly fields: readonly FieldRow[]
  /** The teams within reach; null for whoever reads nobody's facts but her own. */
  readonly teams: readonly TeamMatrix[] | null
  readonly unconfirmed: readonly Unconfirmed[]
  /** How many hold each field, where so many do and so many do not that nobody can be told; for whoever has no names. */
  readonly counts: ReadonlyMap<number, number> | null
}

/** The matrix of each team within the actor's reach, and every name in it written down as seen; others get counts. */
export async function competencePage(actor: Actor): Promise<CompetencePage> {
  const [fields, settings] = await Promise.all([readFields(), readSettings()])
  const today = stockholmDate(now())
  const base = { today, warningDays: settings.number('expiry_warning_days'), fields }
  const reach = reachOf(actor)
  if (!reach) return { ...base, teams: null, unconfirmed: [], counts: await countHolders(today) }
  const teamId = 'everybody' in reach ? null : reach.teamId
  const sql = driver()
  const [people, facts] = await Promise.all([
    sql<Person[]>`
      select e.id::int, e.name, t.id::int as "teamId", t.name as team from staff.employee e
      join staff.team t on t.id = e.team_id where e.team_id = coalesce(${teamId}::bigint, e.team_id) order by t.name, e.name`,
    sql<FactRow[]>`
      select k.id::int, k.employee_id::int as "employeeId", k.field_id::int as "fieldId", k.achieved_on as "achievedOn",
        k.valid_to as "validTo", k.confirmed_by is not null as confirmed, k.evidence
      from staff.competence_fact k join staff.employee e on e.id = k.employee_id
      where k.withdrawn_at is null and e.team_id = coalesce(${teamId}::bigint, e.team_id)`,
  ])
  await logViewing(
    actor,
    people.map(({ id }) => id),
    'Kompetens',
  )
  const teams = [...Map.groupBy(people, (person) => person.teamId)].map(([id, members]): TeamMatrix => {
    const rows = matrixOf(members, fields, facts, today, base.warningDays)
    return { id, name: members[0]?.team ?? '', people: members, rows }
  })
  const nameOf = new Map(people.map(({ id, name }) => [id, name]))
  const fieldOf = new Map(fields.map(({ id, name }) => [id, name]))
  const unconfirmed = facts
    .filter(
      ({ confirmed, employeeId, fieldId }) => !confirmed && employeeId !== actor.employeeId && fieldOf.has(fieldId),
    )
    .map(({ id, employeeId, fieldId, evidence, achievedOn }) => ({
      id,
      name: nameOf.get(employeeId) ?? '',
      field: fieldOf.get(fieldId) ?? '',
      evidence,
      achievedOn,
    }))
  return { ...base, teams, unconfirmed, counts: null }
}

/** All of KOMS together, never a team: of a single team the leader alone may know. Small counts never leave the server. */
async function countHolders(today: string): Promise<ReadonlyMap<number, number>> {
  const sql = driver()
  const [[people], rows] = await Promise.all([
    sql<{ count: number }[]>`select count(*)::int as count from staff.employee where team_id is not null`,
    sql<{ fieldId: number; count: number }[]>`
      select k.field_id::int as "fieldId", count(distinct k.employee_id)::int as count
      from staff.competence_fact k join staff.employee e on e.id = k.employee_id
      where e.team_id is not null and k.withdrawn_at is null and k.confirmed_by is not null
        and k.achieved_on <= ${today} and coalesce(k.valid_to, 'infinity') >= ${today}
      group by k.field_id`,
  ])
  const all = people?.count ?? 0
  return new Map(rows.filter(({ count }) => mayTell(count, all)).map(({ fieldId, count }) => [fieldId, count]))
}
