import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isTicked } from '#members/protecting/flags.ts'
import { type FormState, UNSENT } from '#platform/form-state.ts'

const NONE = { sekretessmarkering: false, skyddadFolkbokforing: false }
const refused = (sent: Record<string, string>): FormState => ({ refusals: [{ message: 'Nej.' }], sent, turn: 1 })
const boxes = (state: FormState, now: typeof NONE) =>
  (['sekretessmarkering', 'skyddadFolkbokforing'] as const).filter((flag) => isTicked(state, flag, now))

test('the boxes show what stands on the card', () => {
  assert.deepEqual(boxes(UNSENT, NONE), [])
  assert.deepEqual(boxes(UNSENT, { ...NONE, sekretessmarkering: true }), ['sekretessmarkering'])
})

test('a flag that was ticked stays ticked after a refusal', () => {
  const sent = { sekretessmarkering: 'on', sekretessmarkeringSeen: '', skyddadFolkbokforingSeen: '' }
  assert.deepEqual(boxes(refused(sent), NONE), ['sekretessmarkering'])
})

test('a flag that was unticked stays unticked after a refusal', () => {
  const sent = { sekretessmarkeringSeen: 'on', skyddadFolkbokforingSeen: '' }
  assert.deepEqual(boxes(refused(sent), { ...NONE, sekretessmarkering: true }), [])
})

test('sending again does not lift what a colleague has set meanwhile', () => {
  const sent = { sekretessmarkering: 'on', sekretessmarkeringSeen: '', skyddadFolkbokforingSeen: '' }
  const now = { ...NONE, skyddadFolkbokforing: true }
  assert.deepEqual(boxes(refused(sent), now), ['sekretessmarkering', 'skyddadFolkbokforing'])
})
