import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ACUTE_WORDS } from '#cases/registering/acute-words.ts'
import { callerOf } from '#cases/registering/caller.ts'
import { aboutOf, priorityOf, Registration, registrationRefusals, titleOf } from '#cases/registering/registration.ts'

const KEY = '6f1c1f0e-8f3f-4a58-9a44-0d9a3c0f6a01'
const parse = (words: Record<string, unknown>) =>
  Registration.parse({ submission: KEY, type: 'water_damage', ...words })
const WATER = { key: 'water_damage', urgency: 2 } as const

test('running water goes to the top of the queue', () => {
  for (const description of [
    'Vatten forsar genom taket',
    'det RINNER NER från grannen',
    'Köket står under vatten',
    'Källaren är översvämmad',
  ]) {
    assert.equal(priorityOf(parse({ description }), WATER, {}), 1, description)
  }
})

test('a dripping tap does not, and neither do the same words about something else', () => {
  assert.equal(priorityOf(parse({ description: 'Kranen droppar lite' }), WATER, {}), 2)
  assert.equal(priorityOf(parse({ description: 'Pengarna rinner ut' }), { key: 'rent_deferral', urgency: 3 }, {}), 3)
})

test('which words sound acute is a rule: whole words, and with a star any ending', () => {
  const rules = { [ACUTE_WORDS.key]: ['plaskar', 'rinner från tak*', 'c++ (rör)'] }
  const value = (description: string) => priorityOf(parse({ description }), WATER, rules)
  assert.deepEqual(
    ['Det plaskar', 'plaskarna', 'rinner från  taket', 'forsar', 'C++ (rör)'].map(value),
    [1, 2, 1, 2, 1],
  )
  assert.equal(priorityOf(parse({ description: 'forsar' }), WATER, { [ACUTE_WORDS.key]: [] }), 2)
})

test('the agent knows best: her priority stands, also below what the words say', () => {
  assert.equal(priorityOf(parse({ description: 'Vatten forsar genom taket', priority: '3' }), WATER, {}), 3)
})

test('an empty call cannot be registered, a few words can', () => {
  assert.deepEqual(
    registrationRefusals(parse({})).map(({ field }) => field),
    ['description'],
  )
  assert.deepEqual(registrationRefusals(parse({ description: 'Låset kärvar' })), [])
})

test('what is handed over needs a colleague, what is solved needs a code and an answer', () => {
  assert.deepEqual(
    registrationRefusals(parse({ description: 'x', outcome: 'hand_over' })).map(({ field }) => field),
    ['assigneeId'],
  )
  assert.deepEqual(
    registrationRefusals(parse({ description: 'x', outcome: 'solved' })).map(({ field }) => field),
    ['resolution'],
  )
  assert.deepEqual(
    registrationRefusals(parse({ description: 'x', outcome: 'solved', resolution: 'informed' })).map(
      ({ field }) => field,
    ),
    ['message'],
  )
  assert.deepEqual(registrationRefusals(parse({ description: 'x', outcome: 'solved', resolution: 'withdrawn' })), [])
})

test('the title is the first line, cut at a word, and always fits its column', () => {
  assert.equal(titleOf(parse({ description: '\n  Låset kärvar \nHon kommer inte in.' })), 'Låset kärvar')
  assert.equal(
    titleOf(
      parse({ description: 'Vatten forsar genom taket i badrummet. Hon har stängt huvudkranen men det fortsätter.' }),
    ),
    'Vatten forsar genom taket i badrummet',
  )
  assert.equal(titleOf(parse({ title: 'Lås', description: 'Låset kärvar' })), 'Lås')
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 5_000, unit: 'grapheme' }).filter((text) => text.trim() !== ''),
      (description) => {
        const title = titleOf({ title: '', description })
        assert.ok(title.length >= 1 && title.length <= 200)
      },
    ),
  )
})

test('a number that was searched for is where to call back, anything else is who called', () => {
  const caller = (words: Record<string, unknown>) => callerOf(parse({ description: 'x', ...words }))
  assert.deepEqual(caller({ callerText: '070-174 06 05' }), { name: '', phone: '070-174 06 05' })
  assert.deepEqual(caller({ callerText: '0701740605', callerName: 'Maja' }), { name: 'Maja', phone: '0701740605' })
  assert.deepEqual(caller({ callerText: 'Maja Ekdahl' }), { name: 'Maja Ekdahl', phone: '' })
  assert.deepEqual(caller({ callerText: '1203' }), { name: '1203', phone: '' })
  assert.deepEqual(caller({ callerText: 'Maja Ekdahl', about: 'person:1' }), { name: '', phone: '' })
})

test('a case is about at most one thing in the register', () => {
  assert.deepEqual(aboutOf('home:3'), { personId: null, homeId: 3, associationId: null })
  assert.deepEqual(aboutOf(null), { personId: null, homeId: null, associationId: null })
  assert.equal(Registration.safeParse({ submission: KEY, type: 'x', about: 'person:1 or 1=1' }).success, false)
})
