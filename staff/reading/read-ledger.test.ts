import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { readLedger } from '#staff/reading/read-ledger.ts'
import { type StaffWorld, staffWorld, UNIT } from '#staff/testing/staff-world.ts'

let world: StaffWorld
before(async () => {
  world = await staffWorld()
})
after(() => world.close())

test('an empty register is a ledger with a tree and nobody in it', async () => {
  const { assignments, placements } = await readLedger()
  assert.deepEqual(assignments, [])
  assert.ok(placements.some(({ unitId, parentId }) => unitId === UNIT.koms && parentId === UNIT.hsb))
})

test('a row of the ledger says who, which seat, for whom, how long, why it ended and what it is founded on', async () => {
  const person = await world.person('Någon')
  const seat = await world.seat('Handläggare', UNIT.team(2))
  const key = await world.assign(person, seat, '2019-02-01', '2024-03-31', 3)
  await world.sql`insert into staff.assignment_state (assignment_key, kind, valid_from, valid_to, recorded_from)
    values (${key}, 'leave', '2021-01-01', '2021-06-30', '2020-12-01')`
  const { assignments } = await readLedger()
  assert.deepEqual(assignments, [
    {
      ...{ key, personId: person, positionId: seat, unitId: UNIT.team(2), legalEntityId: 1, entity: 'hsb_stockholm' },
      ...{ title: 'Handläggare', area: 'Kundservice', contract: 'permanent' },
      ...{ validFrom: '2019-02-01', validTo: '2024-03-31', endClass: 'retirement', derived: false },
      states: [{ kind: 'leave', validFrom: '2021-01-01', validTo: '2021-06-30' }],
    },
  ])
  assert.deepEqual((await readLedger(new Date('2019-01-01T00:00:00Z'))).assignments, [])
})

test('thirty years of five thousand people are read whole', async () => {
  await world.sql`insert into staff.employee (name) select 'Person ' || n from generate_series(1, 5000) n`
  await world.sql`insert into staff.position (title, area, unit_id, valid_from)
    select 'Plats ' || n, 'Kundservice', ${UNIT.team(1)}, '1990-01-01' from generate_series(1, 30000) n`
  await world.sql`
    insert into staff.assignment (key, employee_id, position_id, unit_id, legal_entity_id, contract, valid_from, valid_to, recorded_from)
    select nextval('staff.assignment_key'), e.id, p.id, p.unit_id, 1, 'permanent', '1995-01-01'::date + n * 5 * 366, '1995-01-01'::date + n * 5 * 366 + 1800, now()
    from (select id, row_number() over (order by id) as at from staff.employee where name like 'Person %') e
    cross join generate_series(0, 5) n
    join (select id, unit_id, row_number() over (order by id) as at from staff.position where title like 'Plats %') p on p.at = (e.at - 1) * 6 + n + 1`
  const { assignments } = await readLedger()
  assert.equal(assignments.length, 30_001)
  assert.ok(assignments.every(({ title, validFrom }) => title !== '' && validFrom.length === 10))
})
