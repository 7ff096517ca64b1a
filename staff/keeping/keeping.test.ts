import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { reasonId } from '#db/seed/staff/tree.ts'
import { setClock } from '#platform/clock.ts'
import type { Result } from '#platform/result.ts'
import { closeYear } from '#staff/closing-years/close-year.ts'
import { addSeat, closeSeat, keepAlias, keepReason, setGapDays, setRetention } from '#staff/keeping/keep-settings.ts'
import { addUnit, changeUnit, closeUnit } from '#staff/keeping/keep-tree.ts'
import { personPage } from '#staff/keeping/person-page.ts'
import { registerPage, treeOn } from '#staff/keeping/register-page.ts'
import { readPlacements } from '#staff/reading/read-ledger.ts'
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

const words = (result: Result<unknown>) => (result.ok ? '' : result.refusals.map(({ message }) => message).join(' '))
const treeNames = async (day: string) =>
  treeOn(await readPlacements(), day).map(({ name, depth }) => `${depth} ${name}`)

test('a unit that is renamed and moved is what it was before that day, and what it became after it', async () => {
  const change = {
    unitId: UNIT.legal,
    name: 'Juridik & avtal',
    parentId: UNIT.property,
    from: '2026-12-01',
    revision: '',
  }
  assert.ok((await changeUnit(world.hr, change)).ok)
  assert.ok((await treeNames('2026-11-30')).includes('1 Juridik'))
  assert.ok((await treeNames('2026-12-01')).includes('2 Juridik & avtal'))
})

test('a tree never runs in a circle, and only HR changes it', async () => {
  const under = { unitId: UNIT.koms, name: 'KOMS', parentId: UNIT.team(1), from: '2026-12-01', revision: '' }
  assert.match(words(await changeUnit(world.hr, under)), /under sig själv/)
  assert.match(words(await changeUnit(world.manager, { ...under, parentId: UNIT.hsb })), /Bara HR/)
})

test('a team that is moved on a day in a closed year needs a reason, and what it was told with is kept', async () => {
  const person = await world.person('Team Två')
  await world.assign(person, await world.seat('Handläggare', UNIT.team(2)), '2015-01-01')
  assert.ok((await closeYear(world.hr, { year: 2025 })).ok)
  const change = {
    unitId: UNIT.team(2),
    name: 'Team Ekonomi',
    parentId: UNIT.economy,
    from: '2025-07-01',
    revision: '',
  }
  assert.match(words(await changeUnit(world.hr, change)), /2025 är stängt/)
  const told = await changeUnit(world.hr, { ...change, revision: 'Beslutet gällde från sommaren.' })
  assert.ok(told.ok, words(told))
  const [revision] = await world.sql`select before, after from staff.year_revision where year = 2025`
  assert.deepEqual([revision?.before.exits.reorganisation, revision?.after.exits.reorganisation], [0, 1])
})

test('a new unit hangs where it is put; one with people in it is not closed', async () => {
  assert.ok((await addUnit(world.hr, { name: 'Team Nytt', parentId: UNIT.koms, validFrom: '2026-12-01' })).ok)
  assert.match(
    words(await addUnit(world.hr, { name: 'Team För Tidigt', parentId: UNIT.koms, validFrom: '1999-01-01' })),
    /finns inte den dagen/,
  )
  await world.assign(await world.person('Kvar'), await world.seat('Handläggare', UNIT.team(3)), '2020-01-01')
  assert.match(words(await closeUnit(world.hr, { unitId: UNIT.team(3), lastDay: '2026-12-31' })), /Flytta dem först/)
  assert.match(words(await closeUnit(world.hr, { unitId: UNIT.koms, lastDay: '2026-12-31' })), /Andra enheter/)
  assert.ok((await closeUnit(world.hr, { unitId: UNIT.digital, lastDay: '2026-12-31' })).ok)
})

test('a seat is withdrawn once nobody has it', async () => {
  assert.ok(
    (await addSeat(world.hr, { title: 'Utbildare', unitId: UNIT.team(1), critical: true, validFrom: '2026-12-01' })).ok,
  )
  const [seat] = await world.sql`select id::int, area, critical from staff.position where title = 'Utbildare'`
  assert.deepEqual([seat?.area, seat?.critical], ['Team Bostad och fel', true])
  const held = await world.seat('Handläggare', UNIT.team(1))
  await world.assign(await world.person('Sitter Där'), held, '2020-01-01')
  assert.match(words(await closeSeat(world.hr, { positionId: held, lastDay: '2026-12-31' })), /Någon har tjänsten/)
  assert.ok((await closeSeat(world.hr, { positionId: seat?.id, lastDay: '2027-06-30' })).ok)
})

test('a reason that has been used keeps its class; what the HR system calls it can be changed', async () => {
  const used = reasonId('Pension')
  await world.assign(
    await world.person('Slutat'),
    await world.seat('X', UNIT.team(1)),
    '2020-01-01',
    '2026-01-31',
    used,
  )
  const change = { reasonId: used, name: 'Ålderspension', class: 'own_request', retired: false } as const
  assert.match(words(await keepReason(world.hr, change)), /Lägg till en ny orsak/)
  assert.ok((await keepReason(world.hr, { ...change, class: 'retirement' })).ok)
  assert.match(
    words(await keepReason(world.hr, { reasonId: null, name: 'Okänd', class: 'unknown', retired: false })),
    /redan en orsak/,
  )
  for (const reason of ['Okänd', 'Egen begäran'] as const)
    assert.ok(
      (await keepAlias(world.hr, { text: reason === 'Okänd' ? 'Avgång' : 'AVGÅNG', reasonId: reasonId(reason) })).ok,
    )
  const aliases = await world.sql`select reason_id::int as id from staff.end_reason_alias where lower(text) = 'avgång'`
  assert.deepEqual([...aliases], [{ id: reasonId('Egen begäran') }])
})

test('a definition takes effect after the last closed year, a storage time never on a day that has passed', async () => {
  assert.match(words(await setGapDays(world.hr, { gapDays: 45, validFrom: '2025-12-31' })), /2025 är stängt/)
  assert.ok((await setGapDays(world.hr, { gapDays: 45, validFrom: '2026-01-01' })).ok)
  const shorter = { key: 'name_viewing_days', value: 90 } as const
  assert.match(
    words(await setRetention(world.hr, { ...shorter, validFrom: '2026-11-22' })),
    /i dag eller en senare dag/,
  )
  assert.ok((await setRetention(world.hr, { ...shorter, validFrom: '2026-11-23' })).ok)
})

test('the register opens for HR alone, and every opening of a person is written down', async () => {
  const person = await world.person('Öppnad')
  await world.assign(person, await world.seat('Handläggare', UNIT.team(1)), '2024-05-01')
  for (const actor of [world.manager, world.leader, world.agent]) {
    assert.equal(await personPage(actor, person, undefined), undefined)
    assert.equal(await registerPage(actor, UNIT.koms), undefined)
  }
  const page = await personPage(world.hr, person, undefined)
  assert.deepEqual(
    page?.held.map(({ title, unit }) => [title, unit]),
    [['Handläggare', 'Team Bostad och fel']],
  )
  assert.deepEqual((await personPage(world.hr, person, '2024-04-30'))?.held, [])
  const looks = await world.sql`select place from staff.name_viewing where employee_id = ${person}`
  assert.deepEqual([...looks], [{ place: 'Register' }])
  assert.ok((await registerPage(world.hr, UNIT.koms))?.people.some(({ name }) => name === 'Öppnad'))
})

test('a year whose leavers nobody counted is not closed: its figures would be few who left', async () => {
  await world.sql`delete from staff.year_note`
  await world.sql`insert into staff.year_note (to_year, text, source, counts_unknown) values (2018, 'Okänt', 'Test', true)`
  assert.match(words(await closeYear(world.manager, { year: 2015 })), /till och med 2018 är inte kända/)
})
