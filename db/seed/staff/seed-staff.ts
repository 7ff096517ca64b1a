import type { TransactionSql } from 'postgres'
import { insertAll } from '#db/seed/insert.ts'
import { randomFrom } from '#db/seed/random.ts'
import { closeYears, publishFirstYear } from '#db/seed/staff/closed.ts'
import { inKoms } from '#db/seed/staff/history.ts'
import { type Version, versionsOf } from '#db/seed/staff/recorded.ts'
import type { Person, Scene } from '#db/seed/staff/scene.ts'
import { type Account, staffStory } from '#db/seed/staff/story.ts'
import { ENTITY, reasonId } from '#db/seed/staff/tree.ts'
import { addDays } from '#platform/dates.ts'
import { FORGOTTEN, RETENTION_DEFAULTS } from '#staff/retention/retention.ts'

/** Where those of the accounts work who are in no team. */
const TITLES: Readonly<Record<string, string>> = {
  manager: 'Verksamhetschef',
  hr: 'HR-partner',
  editor: 'Redaktör',
  administrator: 'Systemadministratör',
}
const ELSEWHERE = 'Ekonomiassistent'

/** The demo's register of people, seats and years. Needs the accounts and the tree. */
export async function seedStaff(sql: TransactionSql, today: string): Promise<void> {
  const accounts = await readAccounts(sql)
  const stage = staffStory(accounts, today)
  mendOne(stage)
  const versions = versionsOf(stage.held, randomFrom(20_265), today)
  const idOf = await writePeople(sql, stage, accounts, today)
  await insertAll(
    sql,
    'staff.position',
    stage.seats.map(({ id, title, area, unitId, critical, validFrom }) => ({
      ...{ id, title, area, critical },
      unit_id: unitId,
      valid_from: validFrom,
      valid_to: null,
    })),
  )
  await writeAssignments(sql, versions, idOf)
  const hr = accounts.find((account) => account.title === TITLES.hr)
  if (hr) await closeYears(sql, versions, hr.id, today)
  const manager = accounts.find((account) => account.title === TITLES.manager)
  if (manager) await publishFirstYear(sql, manager.id)
}

async function readAccounts(sql: TransactionSql): Promise<Account[]> {
  const rows = await sql<{ id: number; name: string; team: number | null; access: string[] }[]>`
    select e.id::int, e.name, e.team_id::int as team, array_remove(array_agg(g.access order by g.id), null) as access
    from staff.employee e left join staff.access_grant g on g.employee_id = e.id group by e.id order by e.id`
  return rows.map(({ id, name, team, access }) => {
    const role = access.find((word) => TITLES[word] !== undefined)
    const title = team === null ? (TITLES[role ?? ''] ?? ELSEWHERE) : null
    return { id, name, teamId: team, leads: access.includes('team_leader'), title }
  })
}

/** One of those who left in the first year was first recorded as leaving in the next: what was known is kept. */
function mendOne({ held }: Scene): void {
  const one = held.findLast(({ derived, reason }) => derived && reason === 'Egen begäran')
  if (one) one.recordedAs = { to: '2020-01-17', mendedOn: '2020-02-03' }
}

async function writePeople(sql: TransactionSql, stage: Scene, accounts: readonly Account[], today: string) {
  const { people } = stage
  const forgotten = forgottenBy(stage, addDays(today, -RETENTION_DEFAULTS.names_after_leaving_days))
  const last = Math.max(0, ...accounts.map(({ id }) => id))
  const others = people.filter(({ accountId }) => accountId === undefined)
  const idOf = new Map(others.map((person, i) => [person, last + 1 + i]))
  for (const person of people) if (person.accountId !== undefined) idOf.set(person, person.accountId)
  await insertAll(
    sql,
    'staff.employee',
    others.map((person) => ({
      id: idOf.get(person),
      name: forgotten(person) ? FORGOTTEN : person.name,
      external_id: forgotten(person) ? null : externalId(idOf.get(person) ?? 0),
    })),
  )
  for (const { id } of accounts) await sql`update staff.employee set external_id = ${externalId(id)} where id = ${id}`
  return (person: (typeof people)[number]) => idOf.get(person) ?? 0
}

/** Whoever left HSB Stockholm longer ago than names are kept: the nightly job would have forgotten her. */
function forgottenBy({ held }: Scene, day: string): (person: Person) => boolean {
  const kept = new Set(
    held
      .filter(({ to, entityId }) => entityId === ENTITY.stockholm && (to === null || to >= day))
      .map(({ person }) => person),
  )
  return (person) => !kept.has(person)
}

const externalId = (id: number) => `HR${String(10_000 + id)}`

async function writeAssignments(
  sql: TransactionSql,
  versions: readonly Version[],
  idOf: (person: Version['held']['person']) => number,
): Promise<void> {
  await insertAll(
    sql,
    'staff.assignment',
    versions.map(({ key, held, to, reason, recordedFrom, recordedTo }) => ({
      key,
      employee_id: idOf(held.person),
      position_id: held.seat.id,
      unit_id: held.seat.unitId,
      legal_entity_id: held.entityId,
      contract: held.contract,
      valid_from: held.from,
      valid_to: to,
      end_reason_id: reason === null ? null : reasonId(reason),
      derived: held.derived,
      recorded_from: recordedFrom,
      recorded_to: recordedTo,
    })),
  )
  await sql`select setval('staff.assignment_key', ${Math.max(...versions.map(({ key }) => key))})`
  const keys = new Map(versions.map(({ held, key }) => [held, key]))
  await insertAll(
    sql,
    'staff.assignment_state',
    [...keys].flatMap(([held, key]) =>
      held.states.map(({ kind, from, to }) => ({
        assignment_key: key,
        kind,
        valid_from: from,
        valid_to: to,
        recorded_from: `${from}T08:30:00Z`,
        recorded_to: null,
      })),
    ),
  )
  await insertAll(
    sql,
    'staff.register_event',
    versions
      .toSorted((a, b) => a.recordedFrom.localeCompare(b.recordedFrom))
      .map(({ key, held, to, recordedFrom }) => ({
        at: recordedFrom,
        actor_id: null,
        employee_id: idOf(held.person),
        kind: to === null || held.to === to ? (to === null ? 'started' : 'ended') : 'corrected',
        data: { key, validFrom: held.from, validTo: to, unit: inKoms(held.seat.unitId, held.from) ? 'koms' : null },
      })),
  )
}
