import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asked } from '#cases/flows/question.ts'
import { writtenFlow } from '#cases/flows/written/written-flow.ts'
import { STARTING_FLOWS } from '#cases/type-catalogue/flows.ts'
import { TYPE_CATALOGUE } from '#cases/type-catalogue.ts'

const concludedOf = (key: string, facts: Record<string, string | string[]>) => {
  const definition = STARTING_FLOWS.get(key)
  assert.ok(definition, key)
  const situation = {
    rules: {},
    receivedAt: '2026-11-22T12:00:00.000Z',
    tenure: 'unknown',
    associationId: null,
    association: null,
  } as const
  return writtenFlow(key, 1, key, definition).conclude(facts, situation)
}

test('every type without a flow in code starts with one that an administrator can go on from', () => {
  const without = TYPE_CATALOGUE.filter(({ flow }) => flow === null).map(({ key }) => key)
  assert.deepEqual([...STARTING_FLOWS.keys()].sort(), without.sort())
})

test('each asks a few questions, says something to the caller and has something to do', () => {
  for (const [key, { questions, steps, texts }] of STARTING_FLOWS) {
    assert.ok(questions.length >= 2 && questions.length <= 6, `${key}: ${questions.length} questions`)
    assert.ok(steps.length >= 1, `${key} has nothing to do`)
    assert.ok(
      texts.some(({ kind }) => kind === 'say') || texts.some(({ kind }) => kind === 'warn'),
      `${key} says nothing`,
    )
    for (const { ask } of questions) assert.match(ask, /[?]$/, `${key}: ${ask}`)
    for (const { text } of texts) assert.match(text, /[.?]$/, `${key}: ${text}`)
    assert.ok(asked(writtenFlow(key, 1, key, STARTING_FLOWS.get(key) as never).questions, {}).length >= 1, key)
  }
})

test('what is acute is acute: somebody in the lift, a rising drain, falling ice, a lone threat', () => {
  const value = (key: string, facts: Record<string, string>) => concludedOf(key, facts).priority?.value
  assert.equal(value('lift_out_of_order', { inside: 'yes' }), 1)
  assert.equal(value('lift_out_of_order', { inside: 'no' }), 2)
  assert.equal(value('blocked_drain', { rising: 'yes' }), 1)
  assert.equal(value('blocked_drain', { rising: 'no' }), undefined)
  assert.equal(value('snow_and_ice', { what: 'Istappar eller snö på tak' }), 1)
  assert.equal(value('disturbance_recurring', { threat: 'yes' }), 1)
  assert.equal(value('power_cut', { danger: 'yes' }), 1)
})

test('what others decide is left to them: the board, the agency, those who speak for an estate', () => {
  const words = (key: string, facts: Record<string, string>) => {
    const { say, warnings, steps } = concludedOf(key, facts)
    return [...say, ...warnings.map(({ text }) => text), ...steps.map(({ title }) => title)].join(' ')
  }
  assert.match(words('sublet_owned', { what: 'Ansöka om att hyra ut' }), /Styrelsen måste säga ja/)
  assert.match(words('debt_collection', { agency: 'yes' }), /inkassobolaget/)
  assert.match(words('estate', { documents: 'no' }), /får företräda boet/)
  assert.match(words('pests', { what: 'Vägglöss' }), /ska anmälas/)
  assert.match(words('protected_identity', { caller_other: 'yes' }), /inte ens att personen finns/)
})
