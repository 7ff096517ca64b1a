import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Situation } from '#cases/flows/flow.ts'
import { relevant } from '#cases/flows/question.ts'
import { CONDITION_KEYS, holds } from '#cases/flows/water-damage/conditions.ts'
import { NEIGHBOURS, SHUT_OFF, SOURCES, WaterFacts } from '#cases/flows/water-damage/facts.ts'
import { WATER_DAMAGE } from '#cases/flows/water-damage/flow.ts'
import { WATER_QUESTIONS } from '#cases/flows/water-damage/questions.ts'
import { ACUTE_TABLE, NEXT_WORD } from '#cases/flows/water-damage/settings/acute.ts'
import { JOUR_FIRM } from '#cases/flows/water-damage/settings/jour.ts'
import { SEALING } from '#cases/flows/water-damage/settings/responsibility.ts'
import { WATER_DAMAGE_SETTINGS } from '#cases/flows/water-damage/settings.ts'
import { nextWordMinutes, urgencyOf } from '#cases/flows/water-damage/urgency.ts'
import { schemaOf } from '#cases/rules/setting.ts'

const SITUATION: Situation = {
  rules: {},
  receivedAt: '2026-11-20T10:00:00.000Z',
  tenure: 'unknown',
  association: null,
  associationId: null,
}
const conclude = (facts: WaterFacts, more: Partial<Situation> = {}) =>
  WATER_DAMAGE.conclude(facts, { ...SITUATION, ...more })
const keys = (facts: WaterFacts, more: Partial<Situation> = {}) => conclude(facts, more).steps.map(({ key }) => key)

test('one answer is enough: running water is acute at once, nobody has to be identified first', () => {
  const { priority, answerMinutes, say, warnings, steps } = conclude({ running: 'yes' })
  assert.deepEqual([priority?.value, answerMinutes?.value], [1, 30])
  assert.match(say.join(' '), /huvudkran/)
  assert.match(say.join(' '), /Fastighetsjouren nu\. Enligt avtalet ska de vara hos dig inom en timme/)
  assert.match(warnings[0]?.text ?? '', /Vänta inte på identifiering/)
  assert.equal(steps[0]?.key, 'jour')
})

test('each acute condition of the managers’ lists goes to the top, a stain that does not run does not', () => {
  const acute: WaterFacts[] = [
    { running: 'yes', shut_off: 'cannot' },
    { electricity: 'yes' },
    { drain_rising: 'yes' },
    { only_toilet: 'yes' },
    { running: 'yes', source: 'outside' },
    { habitable: 'no' },
  ]
  for (const facts of acute) assert.equal(conclude(facts).priority?.value, 1, JSON.stringify(facts))
  assert.equal(conclude({ running: 'no', rooms: ['bedroom'] }).priority?.value, 2)
  assert.equal(keys({ running: 'no' }).includes('jour'), false)
})

test('water near electricity is told before anything else', () => {
  assert.match(conclude({ running: 'yes', electricity: 'yes' }).say[0] ?? '', /Gå inte i vattnet.*112/)
})

test('what is told grows with the answers and takes back only what no longer fits', () => {
  const first = conclude({ running: 'yes' }).say
  const then = conclude({ running: 'yes', shut_off: 'can', neighbours: ['below'] }).say
  assert.ok(first.some((text) => text.startsWith('Pröva kranen')))
  assert.ok(!then.some((text) => text.startsWith('Pröva kranen')))
  assert.ok(then.some((text) => text.startsWith('Stäng kranen nu')))
  assert.ok(then.some((text) => text.includes('grannen under')))
})

test('once the report is in, the first hour is no longer talked about', () => {
  const { say, warnings, steps } = conclude({
    running: 'no',
    neighbours: ['below'],
    report_in: 'yes',
    cause: 'machine',
  })
  assert.deepEqual([say, warnings], [[], []])
  assert.ok(steps.length > 5)
})

test('without an answer nothing is concluded', () => {
  const { priority, steps, say } = conclude({})
  assert.deepEqual([priority, steps, say], [null, [], []])
})

test('a neighbour who may be reached is warned, one who knows already is not on the list', () => {
  assert.ok(keys({ neighbours: ['below'] }).includes('neighbours'))
  assert.ok(!keys({ neighbours: ['below'], neighbours_told: 'yes' }).includes('neighbours'))
  assert.ok(!keys({ neighbours: ['none'] }).includes('neighbours'))
})

test('a tenant has the rules of the tenancy act and the question of rent, a holder those of her association', () => {
  const tenant = conclude({ running: 'no' }, { tenure: 'tenant' })
  assert.ok(tenant.steps.some(({ key }) => key === 'relief'))
  assert.ok(tenant.guidance.some(({ rule }) => rule.includes('12 kap. 11 och 16 §§')))
  const owner = conclude(
    { running: 'no', source: 'pipe' },
    { tenure: 'owner', association: { name: 'Brf Provet', supplement: 'collective' } },
  )
  assert.ok(!owner.steps.some(({ key }) => key === 'relief'))
  assert.match(owner.guidance[0]?.rule ?? '', /7 kap\. 12 § tredje stycket/)
  assert.ok(owner.guidance.some(({ text }) => text.includes('bostadsrättstillägg för alla')))
  assert.deepEqual(conclude({ running: 'no' }).guidance, [])
})

test('the waterproofing follows the association’s own rule, and where it is not known it says so', () => {
  const sealing = (value: string) =>
    conclude({ cause: 'wet_room', report_in: 'yes' }, { tenure: 'owner', rules: { [SEALING.key]: value } }).guidance[0]
      ?.text ?? ''
  assert.match(sealing('association'), /ligger enligt föreningens regler på föreningen/)
  assert.match(sealing('holder'), /på bostadsrättshavaren/)
  assert.match(sealing('unknown'), /Fråga förvaltaren/)
})

test('the table is the association’s: another firm, other minutes, and no row means no jour', () => {
  const rules = {
    [JOUR_FIRM.key]: 'Nordjouren',
    [ACUTE_TABLE.key]: [{ condition: 'running', priority: 2, answer: 45, on_site: null }],
  }
  const { priority, say, steps } = conclude({ running: 'yes' }, { rules })
  assert.equal(priority?.value, 2)
  assert.ok(!say.join(' ').includes('jouren'))
  assert.ok(!steps.some(({ key }) => key === 'jour'))
  assert.equal(urgencyOf({ running: 'no' }, rules), null)
})

test('every default is what its setting allows, and every row of the acute table names a condition', () => {
  for (const setting of WATER_DAMAGE_SETTINGS)
    assert.ok(schemaOf(setting).safeParse(setting.initial).success, setting.key)
  const named = ACUTE_TABLE.initial.map(({ condition }) => String(condition))
  assert.deepEqual(named.toSorted(), [...CONDITION_KEYS].toSorted())
})

const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined })
const yesNo = maybe(fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const))
const keysOf = <T extends object>(words: T) => Object.keys(words) as (keyof T)[]
const anyFacts: fc.Arbitrary<WaterFacts> = fc.record({
  running: yesNo,
  shut_off: maybe(fc.constantFrom(...keysOf(SHUT_OFF))),
  electricity: yesNo,
  drain_rising: yesNo,
  only_toilet: yesNo,
  neighbours: maybe(fc.uniqueArray(fc.constantFrom(...keysOf(NEIGHBOURS)), { minLength: 1 })),
  habitable: yesNo,
  needs_help: yesNo,
  source: maybe(fc.constantFrom(...keysOf(SOURCES))),
})

test('for all answers: one more thing that holds never makes the case less urgent or slower', () => {
  fc.assert(
    fc.property(anyFacts, anyFacts, (some, others) => {
      const [a, b] = [urgencyOf(some, {}), urgencyOf(others, {})]
      const covers = CONDITION_KEYS.every((key) => !holds(key, some) || holds(key, others))
      if (!a || !b || !covers) return
      assert.ok(b.priority.value <= a.priority.value)
      if (b.priority.value === a.priority.value) assert.ok(b.answerMinutes.value <= a.answerMinutes.value)
    }),
    { numRuns: 2_000 },
  )
})

test('for all answers: what counts is what the schema knows, every step once, every jour step with its minutes', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const counted = relevant(WATER_QUESTIONS, facts)
      assert.ok(WaterFacts.safeParse(counted).success)
      const { steps } = conclude(counted)
      assert.equal(new Set(steps.map(({ key }) => key)).size, steps.length)
    }),
  )
})

test('every key that is asked stands in the schema', () => {
  const known = Object.keys(WaterFacts.shape)
  assert.deepEqual(WATER_QUESTIONS.map(({ key }) => key).toSorted(), known.toSorted())
})

test('the more it presses, the sooner the next word; a table without the row has the default', () => {
  const minutes = ([1, 2, 3, 4] as const).map((priority) => nextWordMinutes(priority, {}))
  assert.deepEqual(
    minutes,
    minutes.toSorted((a, b) => a - b),
  )
  assert.equal(nextWordMinutes(1, { [NEXT_WORD.key]: [{ priority: 1, minutes: 45 }] }), 45)
  assert.equal(nextWordMinutes(2, { [NEXT_WORD.key]: [{ priority: 1, minutes: 45 }] }), minutes[1])
})
