import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outcomeOf } from '#members/ui/outcome.ts'
import { UNSENT } from '#platform/form-state.ts'

const answered = { refusals: [], sent: {}, turn: 1 }

test('a form says that it saved only when something was changed', () => {
  assert.equal(outcomeOf({ ...answered, value: { id: 1, changed: true } }), 'saved')
  assert.equal(outcomeOf({ ...answered, value: { id: 1, changed: false } }), 'unchanged')
  assert.equal(outcomeOf({ ...answered, value: { kind: 'saved', id: 1 } }), 'saved')
})

test('a refusal and a question keep the form open, an unsent one is folded', () => {
  assert.equal(outcomeOf({ ...answered, refusals: [{ message: 'Nej.' }] }), 'refused')
  assert.equal(outcomeOf({ ...answered, value: { kind: 'choose', choices: [] } }), 'asks')
  assert.equal(outcomeOf(UNSENT), 'unsent')
})
