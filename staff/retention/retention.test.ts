import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setClock } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { endAccess } from '#staff/ending-access/end-access.ts'
import { readNames } from '#staff/reading/names.ts'
import { readLedger } from '#staff/reading/read-ledger.ts'
import { forgetPeople, forgetViewings } from '#staff/retention/forget-people.ts'
import { type StaffWorld, staffWorld, UNIT } from '#staff/testing/staff-world.ts'

let world: StaffWorld
before(async () => {
  world = await staffWorld()
})
after(async () => {
  setClock()
  await world.close()
})

const give = (id: number, access: string, from = '2020-01-01') =>
  world.sql`insert into staff.access_grant (employee_id, access, valid_from) values (${id}, ${access}, ${from})`
const rolesOf = async (id: number) =>
  (await world.sql`select access from staff.access_grant where employee_id = ${id} and not revoked order by id`).map(
    ({ access }) => access,
  )
const years = (ago: number) => `${Number(stockholmDate(new Date()).slice(0, 4)) - ago}-06-30`

test('names are forgotten two years after the last day in HSB Stockholm; the dates stay and the figures with them', async () => {
  const seat = await world.seat('Handläggare', UNIT.team(1))
  const [long, lately] = [await world.person('Länge Sedan'), await world.person('Nyss Slutat')]
  await world.sql`update staff.employee set email = 'lange@example.se', external_id = 'HR9' where id = ${long}`
  await world.assign(long, seat, '2010-01-01', years(4), 2)
  await world.assign(lately, await world.seat('Handläggare', UNIT.team(1)), '2010-01-01', years(1), 2)
  const before = await readLedger()
  assert.equal(await forgetPeople(), 1)
  assert.equal(await forgetPeople(), 0, 'run twice it finds nothing')
  const [row] = await world.sql`select name, email, external_id from staff.employee where id = ${long}`
  assert.deepEqual({ ...row }, { name: 'Raderat namn', email: null, external_id: null })
  const [kept] = await world.sql`select name from staff.employee where id = ${lately}`
  assert.equal(kept?.name, 'Nyss Slutat')
  assert.deepEqual(await readLedger(), before)
})

test('a look is written down once, and forgotten after a year; a young one never, whatever is asked', async () => {
  const seen = await world.person('Sedd Ofta')
  const key = await world.assign(seen, await world.seat('Handläggare', UNIT.team(1)), '2020-01-01', years(1), 2)
  await readNames(world.manager, [key], 'Flyttar')
  await readNames(world.manager, [key], 'Flyttar')
  const looks = await world.sql`select place from staff.name_viewing where employee_id = ${seen}`
  assert.deepEqual([...looks], [{ place: 'Flyttar' }])
  assert.equal(await forgetViewings(), 0)
  await world.sql`insert into staff.name_viewing (at, viewer_id, employee_id, place)
    values (now() - interval '400 days', ${world.manager.employeeId}, ${seen}, 'Flyttar')`
  assert.equal(await forgetViewings(), 1)
  const [row] = await world.sql`select staff.forget_name_viewings(now()) as gone`
  assert.equal(row?.gone, 0)
})

test('names are read by tier: HR all with the reason, the manager the class, a leader her team, an agent herself', async () => {
  const [mine, other] = [await world.person('I Mitt Team'), await world.person('I Annat Team')]
  const ours = await world.assign(mine, await world.seat('Handläggare', UNIT.team(1)), '2020-01-01', years(1), 2)
  const theirs = await world.assign(other, await world.seat('Handläggare', UNIT.team(2)), '2020-01-01', years(1), 2)
  const dead = await world.person('Har Avlidit')
  const gone = await world.assign(dead, await world.seat('Handläggare', UNIT.team(1)), '2020-01-01', years(1), 8)
  const away = await world.assign(
    await world.person('Ekonomen'),
    await world.seat('Ekonom', UNIT.economy),
    '2020-01-01',
  )
  const read = async (actor: Parameters<typeof readNames>[0]) =>
    [...(await readNames(actor, [ours, theirs, gone, away], 'test'))].map(([key, { reason, reasonClass }]) => [
      key,
      reason,
      reasonClass,
    ])
  assert.deepEqual(await read(world.hr), [
    [ours, 'Egen begäran', 'own_request'],
    [theirs, 'Egen begäran', 'own_request'],
    [away, null, null],
  ])
  assert.deepEqual(await read(world.manager), [
    [ours, null, 'own_request'],
    [theirs, null, 'own_request'],
  ])
  assert.deepEqual(await read(world.leader), [[ours, null, null]])
  assert.deepEqual(await read(world.agent), [])
  assert.deepEqual(await read({ ...world.agent, employeeId: mine }), [[ours, 'Egen begäran', 'own_request']])
})

test('what cannot be written down as seen is not shown', async () => {
  const key = await world.assign(
    await world.person('Osedd'),
    await world.seat('Handläggare', UNIT.team(1)),
    '2020-01-01',
  )
  await world.sql`alter table staff.name_viewing add constraint closed check (place <> 'stängd')`
  await assert.rejects(readNames(world.hr, [key], 'stängd'))
  await world.sql`alter table staff.name_viewing drop constraint closed`
})

test('roles for work in KOMS end when it does, all of them when somebody leaves the house; who moves inside keeps them', async () => {
  const seat = () => world.seat('Handläggare', UNIT.team(1))
  const [moved, left, stays, between] = [
    await world.person('Gick Vidare'),
    await world.person('Slutade'),
    await world.person('Bytte Team'),
    await world.person('Aldrig I Registret'),
  ]
  await world.assign(moved, await seat(), '2020-01-01', years(1))
  await world.assign(moved, await world.seat('Ekonom', UNIT.economy), `${years(1).slice(0, 4)}-07-01`)
  await world.assign(left, await seat(), '2020-01-01', years(1), 2)
  await world.assign(stays, await seat(), '2020-01-01', years(1))
  await world.assign(stays, await world.seat('Handläggare', UNIT.team(2)), `${years(1).slice(0, 4)}-07-01`)
  for (const id of [moved, left, stays, between]) {
    await give(id, 'agent')
    await give(id, 'editor')
  }
  assert.equal(await endAccess(), 3)
  assert.equal(await endAccess(), 0)
  assert.deepEqual(await rolesOf(moved), ['editor'])
  assert.deepEqual(await rolesOf(left), [])
  assert.deepEqual(await rolesOf(stays), ['agent', 'editor'])
  assert.deepEqual(await rolesOf(between), ['agent', 'editor'])
  const events = await world.sql`select kind from staff.access_event where employee_id = ${left}`
  assert.equal(events.length, 2)
})
