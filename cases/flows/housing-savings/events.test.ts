import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  HOUSING_SAVINGS_EVENT_DATA,
  HOUSING_SAVINGS_EVENT_GROUPS,
  type HousingSavingsEvent,
  housingSavingsSentence,
} from '#cases/flows/housing-savings/events.ts'

const MIRA = { id: 1, name: 'Mira Ek' }
const HIDDEN = { id: 2, name: null }
const STEP = { key: 'chase:2026-11-10', title: 'Påminn om en saknad underskrift' }
const ONE_OF_EACH: HousingSavingsEvent[] = [
  {
    kind: 'savings_child_named',
    child: { id: 7, name: 'Tuva Ek' },
    guardians: [MIRA, HIDDEN],
    left: [],
    on: '2026-11-02',
  },
  { kind: 'savings_guardian_named', guardian: HIDDEN },
  { kind: 'savings_guardian_left', guardian: MIRA, on: '2026-11-02', dropped: [] },
  { kind: 'signature_asked', guardian: HIDDEN, on: '2026-11-03', remindOn: '2026-11-10' },
  { kind: 'signature_given', guardian: MIRA, on: '2026-11-04', dropped: [STEP] },
  { kind: 'signature_refused', guardian: HIDDEN, on: '2026-11-04', dropped: [] },
  { kind: 'signature_chased', guardians: [MIRA, HIDDEN], remindOn: '2026-11-17', step: STEP },
  { kind: 'came_of_age', on: '2026-11-25', step: STEP, reopened: false },
]

test('what happens to a saving reads as a sentence, and a protected guardian has no name in it', () => {
  assert.deepEqual(ONE_OF_EACH.map(housingSavingsSentence), [
    'angav Tuva Ek som den som ska spara, med 2 vårdnadshavare ur registret',
    'lade till en vårdnadshavare',
    'tog bort Mira Ek ur ansökan',
    'frågade efter underskrift från en vårdnadshavare. Påminns 10 november 2026',
    'noterade att Mira Ek har skrivit under hos banken 4 november 2026',
    'noterade att en vårdnadshavare har sagt nej',
    'påminde om 2 saknade underskrifter. Nästa påminnelse 17 november 2026',
    'noterade att barnet är myndigt. Uppgifter om sparandet lämnas från nu bara till hen själv',
  ])
})

test('every kind has an example that fits its schema, and stands under a filter', () => {
  assert.deepEqual(
    ONE_OF_EACH.map(({ kind }) => kind),
    Object.keys(HOUSING_SAVINGS_EVENT_DATA),
  )
  for (const { kind, ...data } of ONE_OF_EACH) {
    assert.ok(HOUSING_SAVINGS_EVENT_DATA[kind].safeParse(data).success, kind)
    assert.ok(HOUSING_SAVINGS_EVENT_GROUPS[kind])
  }
})
