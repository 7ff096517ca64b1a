import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { SavingsFacts } from '#cases/flows/housing-savings/facts.ts'
import { HOUSING_SAVINGS } from '#cases/flows/housing-savings/flow.ts'
import { TRANSFER_RELATIONS, TRANSFER_WEEKS } from '#cases/flows/housing-savings/limit-settings.ts'
import { BANK, HOUSING_SAVINGS_SETTINGS, MEMBERSHIP_DAYS } from '#cases/flows/housing-savings/settings.ts'
import { toldTo } from '#cases/flows/housing-savings/told.ts'
import { transferOf } from '#cases/flows/housing-savings/transfer.ts'
import { asked, optionsOf, type Question } from '#cases/flows/question.ts'
import { schemaOf } from '#cases/rules/setting.ts'

const situation = (rules = {}) =>
  ({
    rules,
    receivedAt: '2026-11-22T12:00:00.000Z',
    tenure: 'unknown',
    associationId: null,
    association: null,
  }) as const
const conclude = (facts: SavingsFacts, rules = {}) => HOUSING_SAVINGS.conclude(facts, situation(rules))
const GRANDMOTHER: SavingsFacts = {
  matter: 'child',
  caller: 'giver',
  guardians_know: 'all',
  guardians: 'two',
  monthly: 30_000,
}

test('a grandmother is told that she can begin and give, that the guardians sign, and what she will not be told', () => {
  const said = conclude(GRANDMOTHER).say.join(' ')
  assert.match(said, /Vårdnadshavarna skriver under/)
  assert.match(said, /Pengarna är barnets/)
  assert.match(said, /Jag kan inte berätta för dig hur mycket barnet har sparat/)
  assert.doesNotMatch(conclude({ ...GRANDMOTHER, caller: 'guardian' }).say.join(' '), /Jag kan inte berätta/)
})

test('nothing HSB decides stands in the words: another bank and other days are said at once', () => {
  const rules = { [BANK.key]: 'Påhittsbanken', [MEMBERSHIP_DAYS.key]: 14 }
  const all = JSON.stringify(conclude({ ...GRANDMOTHER, child_number: 'coordination' }, rules))
  assert.match(all, /Påhittsbanken/)
  assert.match(all, /14 dagar/)
  assert.doesNotMatch(all, /Danske Bank/)
})

test('the giver may know how it is done, never the balance, the points, an address or who has protected identity', () => {
  const told = toldTo('giver', { isChild: true, isAdult: false })
  assert.equal(told.to, 'Givaren')
  assert.match(told.mayNot.join(' '), /saldo och poäng.*Adress.*skyddade uppgifter/)
  assert.match(toldTo('guardian', { isChild: true, isAdult: false }).may.join(' '), /saldo och poäng/)
  assert.match(toldTo('guardian', { isChild: true, isAdult: true }).mayNot.join(' '), /saldo och poäng/)
})

test('a saving goes to the relatives that the rules name, and a minor’s only with the överförmyndare', () => {
  assert.equal(transferOf({ relation: 'grandchild' }, {}).allowed, true)
  assert.equal(transferOf({ relation: 'other' }, {}).allowed, false)
  assert.match(transferOf({ relation: 'other' }, {}).stops[0] ?? '', /barnbarn/)
  assert.equal(transferOf({ relation: 'sibling' }, { [TRANSFER_RELATIONS.key]: [] }).allowed, false)
  assert.match(transferOf({ transferor_minor: 'yes' }, {}).stops[0] ?? '', /överförmyndarens samtycke/)
  assert.deepEqual(transferOf({ transferor_minor: 'yes', supervisor_consents: 'yes' }, {}).stops, [])
  assert.equal(transferOf({}, { [TRANSFER_WEEKS.key]: 2 }, '2026-11-02').doneBy, '2026-11-16')
})

test('every question is one the facts can hold, with every answer it offers', () => {
  for (const question of HOUSING_SAVINGS.questions) {
    const options = optionsOf(question as Question<never>)
    const values = options.length ? options.map(({ value }) => value) : [sample(question.kind)]
    for (const value of values)
      assert.ok(HOUSING_SAVINGS.facts.safeParse({ [question.key]: value }).success, question.key)
  }
})

const sample = (kind: string) => (kind === 'date' ? '2026-11-22' : 50)

test('whatever is answered there is a conclusion, every step has a title, and nobody is asked about money’s origin', () => {
  const answers = Object.fromEntries(
    HOUSING_SAVINGS.questions.map((question) => {
      const options = optionsOf(question as Question<never>).map(({ value }) => value)
      return [question.key, options.length ? fc.constantFrom(...options) : fc.constant(sample(question.kind))]
    }),
  )
  fc.assert(
    fc.property(fc.record(answers, { requiredKeys: [] }), (facts) => {
      const { steps, say, warnings } = conclude(HOUSING_SAVINGS.facts.parse(facts) as SavingsFacts)
      assert.ok(steps.every(({ title }) => title.length > 0))
      assert.equal(new Set(steps.map(({ key }) => key)).size, steps.length)
      assert.ok([...say, ...warnings.map(({ text }) => text)].every((text) => text.endsWith('.') || text.endsWith('?')))
      assert.ok(asked(HOUSING_SAVINGS.questions, facts as SavingsFacts).length >= 2)
    }),
  )
})

test('every setting’s default is one that an administrator could have written', () => {
  const keys = HOUSING_SAVINGS_SETTINGS.map((setting) => {
    assert.ok(schemaOf(setting).safeParse(setting.initial).success, setting.key)
    assert.ok(setting.source)
    return setting.key
  })
  assert.equal(new Set(keys).size, keys.length)
})
