import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setClock } from '#platform/clock.ts'
import { keepFact } from '#staff/competence/keep-fact.ts'
import { endAccess } from '#staff/ending-access/end-access.ts'
import { Leaving, Move } from '#staff/registering/acts.ts'
import { endAssignment } from '#staff/registering/join-and-leave.ts'
import { movePerson } from '#staff/registering/move-person.ts'
import { type StaffWorld, staffWorld, UNIT } from '#staff/testing/staff-world.ts'

let world: StaffWorld
before(async () => {
  setClock(new Date('2026-11-23T10:00:00Z'))
  world = await staffWorld()
})
after(async () => {
  setClock()
  await world.close()
})

const teamOf = async (id: number) =>
  (await world.sql`select team_id::int as team from staff.employee where id = ${id}`)[0]?.team as number | null
const inTeam = async (name: string, team: number) => {
  const id = await world.person(name)
  const key = await world.assign(id, await world.seat('Handläggare', UNIT.team(team)), '2022-03-01')
  return { id, key }
}
const moveTo = (key: number, on: string, newUnitId: number) =>
  movePerson(world.hr, Move.parse({ key, on, newTitle: 'Handläggare', newUnitId, contract: 'permanent' }))
const confirmedBy = async (leader: typeof world.leader, employeeId: number) => {
  const [field] =
    await world.sql`insert into staff.competence_field (name) values (${crypto.randomUUID()}) returning id::int`
  const fact = { employeeId, fieldId: field?.id, basis: 'course', evidence: 'Kurs', achievedOn: '2026-01-01' } as const
  return (await keepFact(leader, { ...fact, validTo: null })).ok
}

test('whoever moves to another team is led by its leader from that day, and no longer by her last', async () => {
  const { id, key } = await inTeam('Maja', 1)
  await endAccess()
  assert.equal(await teamOf(id), 1)
  assert.equal(await confirmedBy(world.leader, id), true)
  assert.ok((await moveTo(key, '2026-11-25', UNIT.team(2))).ok)
  assert.equal(await teamOf(id), 1, 'decided, and not yet so')
  // Half past midnight in Stockholm is still the day before in UTC.
  setClock(new Date('2026-11-24T23:30:00Z'))
  await endAccess()
  assert.equal(await teamOf(id), 2)
  assert.equal(await confirmedBy(world.leader, id), false)
  const events =
    await world.sql`select data from staff.register_event where employee_id = ${id} and kind = 'team_followed' order by id`
  assert.deepEqual(
    events.map(({ data }) => data),
    [
      { before: null, after: 1 },
      { before: 1, after: 2 },
    ],
  )
})

test('whoever leaves KOMS is of no team at once when the day has come, and whoever is on two stays where she was', async () => {
  const gone = await inTeam('Nils', 1)
  assert.ok((await moveTo(gone.key, '2026-11-20', UNIT.economy)).ok)
  assert.equal(await teamOf(gone.id), null)
  const both = await inTeam('Ove', 3)
  await endAccess()
  await world.assign(both.id, await world.seat('Handläggare', UNIT.team(2)), '2026-11-01')
  await endAccess()
  assert.equal(await teamOf(both.id), 3)
  const left = Leaving.parse({ key: both.key, lastDay: '2026-11-20', endReasonId: 2 })
  assert.ok((await endAssignment(world.hr, left)).ok)
  assert.equal(await teamOf(both.id), 2)
})

test('a leader whose seat is in KOMS itself keeps the team she leads', async () => {
  const { id, key } = await inTeam('Lena', 1)
  await endAccess()
  assert.ok((await moveTo(key, '2026-11-22', UNIT.koms)).ok)
  assert.equal(await teamOf(id), 1)
})

test('whoever never had a seat in the register keeps the team she was given', async () => {
  await endAccess()
  assert.equal(await teamOf(world.agent.employeeId), 1)
})
