import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { reasonId } from '#db/seed/staff/tree.ts'
import { setClock } from '#platform/clock.ts'
import type { Result } from '#platform/result.ts'
import { closeYear } from '#staff/closing-years/close-year.ts'
import { yearFigures } from '#staff/closing-years/year-figures.ts'
import { DEFAULT_DEFINITIONS } from '#staff/ledger/ledger.ts'
import { readLedger } from '#staff/reading/read-ledger.ts'
import { Correction, Joining, Leaving, Move } from '#staff/registering/acts.ts'
import { addState, correctAssignment } from '#staff/registering/correct.ts'
import { endAssignment, joinPerson } from '#staff/registering/join-and-leave.ts'
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

const words = (result: Result<unknown>) => (result.ok ? '' : result.refusals.map(({ message }) => message).join(' '))
const figures = async (year: number, today = '2027-02-01') =>
  yearFigures(await readLedger(), year, { unitId: UNIT.koms, definitions: DEFAULT_DEFINITIONS, today })
const agent = async (name: string, from = '2022-03-01') => {
  const person = await world.person(name)
  return world.assign(person, await world.seat('Handläggare', UNIT.team(1)), from)
}
const toEconomy = (key: number, on: string, more: object = {}) =>
  Move.parse({ key, on, newTitle: 'Avtalsekonom', newUnitId: UNIT.economy, contract: 'permanent', ...more })

test('a move that takes effect on 1 January counts in the old year, as internal, and is one act', async () => {
  const key = await agent('Maja')
  const moved = await movePerson(world.manager, toEconomy(key, '2027-01-01'))
  assert.ok(moved.ok, words(moved))
  const { exits, leavers } = await figures(2026)
  assert.deepEqual([exits.internal, leavers], [1, 1])
  assert.equal((await figures(2027)).leavers, 0)
  assert.equal((await figures(2026, '2026-11-23')).leavers, 0, 'decided, and not counted before its day')
  const events =
    await world.sql`select kind, data from staff.register_event where employee_id = ${moved.value.employeeId}`
  assert.deepEqual(
    events.map(({ kind }) => kind),
    ['moved', 'team_followed'],
  )
  assert.equal(JSON.stringify(events).includes('Maja'), false)
})

test('a seat has one person a day: the second is refused beside its field, and nothing of the act is left', async () => {
  const [first, second] = [await agent('Nils'), await agent('Ove')]
  const seat = await world.seat('Förvaltare', UNIT.property)
  const move = (key: number) =>
    movePerson(world.manager, Move.parse({ key, on: '2026-12-01', positionId: seat, contract: 'permanent' }))
  assert.ok((await move(first)).ok)
  const refused = await move(second)
  assert.match(words(refused), /Någon annan har tjänsten/)
  const [row] = await world.sql`select valid_to from staff.assignment where key = ${second} and recorded_to is null`
  assert.equal(row?.valid_to, null)
})

test('what cannot be is refused with what to do, and an act that was refused leaves no empty seat behind', async () => {
  const key = await agent('Pia', '2026-06-01')
  const seats = async () => (await world.sql`select count(*)::int as count from staff.position`)[0]?.count
  const before = await seats()
  assert.match(words(await movePerson(world.manager, toEconomy(key, '2026-06-01'))), /efter första dagen/)
  assert.match(words(await movePerson(world.manager, toEconomy(999_999, '2026-12-01'))), /finns inte längre/)
  assert.match(words(await movePerson(world.agent, toEconomy(key, '2026-12-01'))), /Bara verksamhetschefen och HR/)
  assert.match(
    words(await endAssignment(world.manager, Leaving.parse({ key, lastDay: '2026-12-01', endReasonId: 2 }))),
    /Bara HR/,
  )
  assert.match(
    words(await endAssignment(world.hr, Leaving.parse({ key, lastDay: '2026-05-01', endReasonId: 2 }))),
    /före den första/,
  )
  assert.match(words(await joinPerson(world.hr, joining({ employeeId: '888888' }))), /finns inte i registret/)
  assert.equal(await seats(), before)
  const wrong = Leaving.safeParse({ key, lastDay: '2026-02-30', endReasonId: 2 })
  assert.equal(wrong.error?.issues[0]?.message, 'Skriv datumet som ÅÅÅÅ-MM-DD.')
})

const joining = (more: object = {}) =>
  Joining.parse({
    ...{ name: 'Rut Ny', newTitle: 'Handläggare', newUnitId: UNIT.team(2), legalEntityId: 1 },
    ...{ contract: 'probation', validFrom: '2026-12-01' },
    ...more,
  })

test('somebody begins with her number in the HR system; the same number again is somebody else’s', async () => {
  assert.ok((await joinPerson(world.hr, joining({ externalId: 'HR77' }))).ok)
  const again = await joinPerson(world.hr, joining({ externalId: 'HR77', name: 'Någon Annan' }))
  assert.match(words(again), /redan någon annan/)
  assert.equal((await world.sql`select from staff.employee where name = 'Någon Annan'`).length, 0)
})

test('the manager moves people of KOMS; for others she is told to ask HR', async () => {
  const outside = await world.assign(await world.person('Siv'), await world.seat('Ekonom', UNIT.economy), '2022-01-01')
  const move = Move.parse({
    key: outside,
    on: '2026-12-01',
    newTitle: 'Jurist',
    newUnitId: UNIT.legal,
    contract: 'permanent',
  })
  assert.match(words(await movePerson(world.manager, move)), /Be HR/)
  assert.ok((await movePerson(world.hr, move)).ok)
})

test('whoever has left is moved only while that is a move, from where she was last, and by whoever led her then', async () => {
  const left = async (name: string, to: string) =>
    world.assign(await world.person(name), await world.seat('Handläggare', UNIT.team(1)), '2020-01-01', to, 2)
  const long = await left('Ada', '2026-09-30')
  assert.match(words(await movePerson(world.manager, toEconomy(long, '2026-12-01'))), /ingen flytt: be HR/)
  const lately = await left('Bo', '2026-11-10')
  assert.ok((await movePerson(world.manager, toEconomy(lately, '2026-12-01'))).ok)
  assert.match(words(await movePerson(world.manager, toEconomy(lately, '2026-12-05'))), /har gått vidare/)
  // Letting belonged to KOMS until 30 September 2022: whoever was there then is no longer the manager's to move.
  const letting = await world.assign(
    await world.person('Cia'),
    await world.seat('Uthyrare', UNIT.letting),
    '2021-01-01',
  )
  assert.match(words(await movePerson(world.manager, toEconomy(letting, '2026-12-01'))), /Be HR/)
  assert.ok((await movePerson(world.hr, toEconomy(letting, '2026-12-01'))).ok)
})

test('what was known on a day can be asked for after it was mended', async () => {
  const key = await agent('Tove', '2024-01-01')
  setClock(new Date('2026-11-23T11:00:00Z'))
  assert.ok(
    (
      await endAssignment(
        world.hr,
        Leaving.parse({ key, lastDay: '2026-12-31', endReasonId: reasonId('Egen begäran') }),
      )
    ).ok,
  )
  const told = new Date('2026-11-23T11:30:00Z')
  setClock(new Date('2026-11-23T12:00:00Z'))
  const mended = await correctAssignment(
    world.hr,
    Correction.parse({
      key,
      validFrom: '2024-01-01',
      validTo: '2026-10-31',
      contract: 'permanent',
      endReasonId: reasonId('Egen begäran'),
      why: 'Fel månad.',
    }),
  )
  assert.ok(mended.ok, words(mended))
  const lastDay = async (asOf?: Date) => (await readLedger(asOf)).assignments.find((row) => row.key === key)?.validTo
  assert.equal(await lastDay(), '2026-10-31')
  assert.equal(await lastDay(told), '2026-12-31')
  assert.equal(await lastDay(new Date('2026-11-23T10:30:00Z')), null)
  setClock(new Date('2026-11-23T12:00:00Z'))
})

test('a leave ends nothing: she is still there and still counted', async () => {
  const key = await agent('Ulla', '2023-01-01')
  const added = await addState(world.hr, { key, kind: 'leave', validFrom: '2026-09-01', validTo: null })
  assert.ok(added.ok, words(added))
  const row = (await readLedger()).assignments.find((one) => one.key === key)
  assert.equal(row?.validTo, null)
  assert.deepEqual(row?.states, [{ kind: 'leave', validFrom: '2026-09-01', validTo: null }])
})

test('a closed year refuses a silent change, and keeps its figures before and after once a reason is given', async () => {
  const key = await agent('Vera', '2015-01-01')
  await world.sql`insert into staff.year_note (to_year, text, source) values (2018, 'Okänt', 'Test')`
  const closed = await closeYear(world.manager, { year: 2025 })
  assert.ok(closed.ok, words(closed))
  const leaving = (revision: string) =>
    endAssignment(world.hr, Leaving.parse({ key, lastDay: '2025-06-30', endReasonId: reasonId('Pension'), revision }))
  const silent = await leaving('')
  assert.match(words(silent), /2025 är stängt.*Skriv varför/)
  assert.equal(silent.ok ? '' : silent.refusals[0]?.field, 'revision')
  const told = await leaving('Avslutet kom in för sent från lönesystemet.')
  assert.ok(told.ok, words(told))
  const [revision] =
    await world.sql`select before, after, reason, actor_id::int as actor from staff.year_revision where year = 2025`
  assert.deepEqual(
    [revision?.before.leavers, revision?.after.leavers, revision?.after.exits.retirement, revision?.actor],
    [0, 1, 1, world.hr.employeeId],
  )
  const [row] = await world.sql`select figures from staff.closed_year where year = 2025`
  assert.equal(row?.figures.leavers, 1)
})
