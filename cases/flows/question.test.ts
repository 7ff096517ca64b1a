import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Facts } from '#cases/flows/fact.ts'
import { asked, type Question, relevant } from '#cases/flows/question.ts'

const QUESTIONS: readonly Question[] = [
  { key: 'running', kind: 'yes_no', ask: 'Rinner vattnet fortfarande?', part: 'Nu' },
  {
    key: 'valve',
    kind: 'yes_no',
    ask: 'Kommer du åt kranen?',
    part: 'Nu',
    when: (facts: Facts) => facts.running === 'yes',
  },
  {
    key: 'where',
    kind: 'text',
    ask: 'Var sitter kranen?',
    part: 'Nu',
    when: (facts: Facts) => facts.valve === 'yes',
  },
]
const keys = (questions: readonly { readonly key: string }[]) => questions.map(({ key }) => key)

test('a question is asked once the answer it rests on is there', () => {
  assert.deepEqual(keys(asked(QUESTIONS, {})), ['running'])
  assert.deepEqual(keys(asked(QUESTIONS, { running: 'yes', valve: 'yes' })), ['running', 'valve', 'where'])
})

test('an answer counts for nothing when the one it rested on was changed, and neither does what rested on that', () => {
  const facts = { running: 'no', valve: 'yes', where: 'Under diskbänken' }
  assert.deepEqual(relevant(QUESTIONS, facts), { running: 'no' })
  assert.deepEqual(relevant(QUESTIONS, { ...facts, running: 'yes' }), { ...facts, running: 'yes' })
})
