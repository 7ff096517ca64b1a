import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { joinCases } from '#cases/flows/water-damage/joining/join-cases.ts'
import { splitCase } from '#cases/flows/water-damage/joining/split-case.ts'
import { tell } from '#cases/flows/water-damage/telling/tell.ts'
import { Told } from '#cases/flows/water-damage/telling/told.ts'
import { assertReplays, detailOf, homeIn, words } from '#cases/flows/water-damage/testing/water-world.ts'
import { type CaseWorld, caseWorld, registered } from '#cases/testing/case-world.ts'
import { addition, eventsOf, kaseOf } from '#cases/testing/read-case.ts'
import { setClock } from '#platform/clock.ts'

const NOW = new Date('2026-11-20T09:00:00.000Z')
let world: CaseWorld
before(async () => {
  world = await caseWorld()
  setClock(NOW)
})
after(async () => {
  setClock()
  await world.close()
})

let houses = 0
/** Leaks in so many apartments of one house of their own. */
async function leaks(count: number): Promise<string[]> {
  const street = `Almvägen ${++houses}`
  const numbers: string[] = []
  for (let i = 0; i < count; i++) {
    const about = `home:${await homeIn(world, street, `1${i}01`)}`
    numbers.push(await registered(i % 2 ? world.jonas : world.amira, { about, 'svar.source': i ? 'above' : 'machine' }))
  }
  return numbers
}
const join = async (number: string, other: string) =>
  words(await joinCases(world.amira, { ...addition(number), other }))
const split = async (number: string) => words(await splitCase(world.amira, addition(number)))
const proposed = async (number: string) =>
  (await detailOf(world, world.amira, number)).proposals.map((one) => [one.number, one.why])
const beside = async (number: string) =>
  (await detailOf(world, world.amira, number)).joint?.others.map((one) => one.number) ?? null
const kinds = async (number: string) => (await eventsOf(world, number)).map(({ kind }) => kind)

test('two neighbours’ leaks are proposed as one, joined, told at once and split again, one event in each for each', async () => {
  const [a = '', b = ''] = await leaks(2)
  assert.deepEqual(await proposed(a), [[b, 'Samma adress, inom en timme']])
  assert.equal(await join(a, b), 'ok')
  assert.deepEqual([await beside(a), await beside(b), await proposed(a)], [[b], [a], []])

  const word = Told.parse({ ...addition(b), by: 'sms', text: 'Vattnet är avstängt.', date: '2026-11-23', all: 'on' })
  assert.equal(words(await tell(world.jonas, word)), 'ok')
  for (const number of [a, b]) {
    const last = (await eventsOf(world, number)).at(-1)
    assert.deepEqual([last?.kind, last?.text], ['water_told', 'Vattnet är avstängt.'])
    assert.equal((await kaseOf(world, number)).promised_at.toISOString(), '2026-11-23T15:00:00.000Z')
    await assertReplays(world, number)
  }
  assert.equal(words(await tell(world.jonas, word)), 'ok')
  assert.deepEqual(await kinds(a), ['registered', 'water_joined', 'water_told'], 'sent twice it is told once')

  assert.equal(await split(b), 'ok')
  assert.deepEqual([await beside(a), await beside(b)], [null, null])
  assert.deepEqual(await proposed(a), [], 'what was split apart is not proposed again')
  for (const number of [a, b]) {
    assert.deepEqual(await kinds(number), ['registered', 'water_joined', 'water_told', 'water_split'])
    await assertReplays(world, number)
  }
  assert.equal(await join(b, a), 'ok', 'and can be joined again by hand')
})

test('a third leak enters the event from either side, and one that leaves it leaves the others together', async () => {
  const [a = '', b = '', c = ''] = await leaks(3)
  await join(a, b)
  assert.equal(await join(c, b), 'ok')
  assert.deepEqual(await beside(a), [b, c].sort())
  assert.match(await join(a, c), /redan till samma händelse/)
  assert.equal(await split(a), 'ok')
  assert.deepEqual([await beside(a), await beside(b), await beside(c)], [null, [c], [b]])
  for (const number of [a, b, c]) await assertReplays(world, number)
})

test('what cannot be one event is refused in words', async () => {
  const [a = '', b = ''] = await leaks(2)
  const [c = '', d = ''] = await leaks(2)
  await join(a, b)
  await join(c, d)
  const lock = await registered(world.amira, { type: 'lock_and_key' })
  assert.match(await join(a, a), /ett annat ärende/)
  assert.match(await join(a, lock), /Bara vattenskador/)
  assert.match(await join(a, '2026-999999'), /finns inte/)
  assert.match(await join(a, c), /var sin gemensam händelse/)
  assert.match(await split(lock), /inte till någon gemensam händelse/)
})

test('a protected case is proposed to nobody and joined to nothing, and one that becomes protected falls out of sight', async () => {
  const [a = '', b = ''] = await leaks(2)
  const hidden = await registered(world.karin, { about: `home:${world.homeId}` })
  assert.equal((await kaseOf(world, hidden)).restricted, true)
  assert.match(await join(a, hidden), /hålls det för sig/)
  await join(a, b)
  await world.sql`update cases."case" set person_id = ${world.people.protectedVera} where number = ${b}`
  assert.deepEqual(await beside(a), [])
  const word = Told.parse({ ...addition(a), by: 'sms', text: 'Torrt nu.', date: '2026-11-23', all: 'on' })
  assert.equal(words(await tell(world.amira, word)), 'ok')
  assert.ok(!(await kinds(b)).includes('water_told'))
})

test('two agents who join the same leaks from either end at once are both answered, and there is one event', async () => {
  for (let turn = 0; turn < 4; turn++) {
    const [a = '', b = ''] = await leaks(2)
    const results = await Promise.all([
      joinCases(world.amira, { ...addition(a), other: b }),
      joinCases(world.jonas, { ...addition(b), other: a }),
    ])
    assert.ok(results.some(({ ok }) => ok))
    const [row] = await world.sql`select count(distinct j.event_key)::int as events, count(*)::int as cases
      from cases.joint_event_case j join cases."case" c on c.id = j.case_id
      where c.number in ${world.sql([a, b])} and j.left_at is null`
    assert.deepEqual({ ...row }, { events: 1, cases: 2 })
  }
})
