import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { reasonId } from '#db/seed/staff/tree.ts'
import { setClock } from '#platform/clock.ts'
import { findPeople } from '#staff/keeping/finding/find-people.ts'
import { NameSought } from '#staff/keeping/finding/name-sought.ts'
import { FORGOTTEN } from '#staff/retention/retention.ts'
import { type StaffWorld, staffWorld, UNIT } from '#staff/testing/staff-world.ts'

let world: StaffWorld
before(async () => {
  setClock(new Date('2026-11-23T10:00:00Z'))
  world = await staffWorld()
  const put = async (
    name: string,
    unit: number,
    from: string,
    to: string | null = null,
    reason: number | null = null,
  ) => world.assign(await world.person(name), await world.seat('Handläggare', unit), from, to, reason)
  await put('Maja Öberg', UNIT.team(1), '2020-01-01')
  await put('Öystein Maja Berg', UNIT.economy, '2020-01-01', '2025-06-30', 2)
  await put('Majken Sund', UNIT.team(2), '2027-01-01')
  await put('Maja Bort', UNIT.team(1), '2020-01-01', '2024-01-31', reasonId('Avliden'))
  await put(FORGOTTEN, UNIT.team(1), '2010-01-01', '2012-01-31', 2)
  await put('100%_Testsson', UNIT.team(1), '2020-01-01')
})
after(async () => {
  setClock()
  await world.close()
})

const found = async (name: string) => {
  const answer = await findPeople(world.hr, NameSought.parse({ name }))
  assert.ok(answer.ok)
  return answer.value.people.map((person) => `${person.name}: ${person.seat}`)
}

test('HR finds somebody in any unit by a part of her name, whoever has left and whoever is to come too', async () => {
  assert.deepEqual(await found('maj'), [
    'Maja Öberg: Handläggare, Team Bostad och fel',
    'Majken Sund: Handläggare, Team Ekonomi och avtal',
    'Öystein Maja Berg: Handläggare, Ekonomi',
  ])
  assert.deepEqual(await found('berg maja'), [
    'Maja Öberg: Handläggare, Team Bostad och fel',
    'Öystein Maja Berg: Handläggare, Ekonomi',
  ])
  assert.deepEqual(await found('öberg'), ['Maja Öberg: Handläggare, Team Bostad och fel'])
})

test('a sign that means something to the database means itself, and what is forgotten is not found', async () => {
  assert.deepEqual(await found('%_'), ['100%_Testsson: Handläggare, Team Bostad och fel'])
  assert.deepEqual(await found(FORGOTTEN), [])
})

test('whoever was found is told that she was seen, and nobody but HR finds anybody', async () => {
  await found('Majken')
  const [row] =
    await world.sql`select count(*)::int as count from staff.name_viewing v join staff.employee e on e.id = v.employee_id
    where e.name = 'Majken Sund' and v.viewer_id = ${world.hr.employeeId}`
  assert.equal(row?.count, 1)
  for (const actor of [world.manager, world.leader, world.agent])
    assert.equal((await findPeople(actor, { name: 'Maja' })).ok, false)
  assert.equal(NameSought.safeParse({ name: ' m ' }).success, false)
})
