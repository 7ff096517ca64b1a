import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LINK_KINDS, type LinkKind } from '#cases/case.ts'
import { sentenceOf } from '#cases/event-sentences.ts'
import { type CaseEvent, EVENT_DATA, EVENT_GROUPS, EVENT_KINDS } from '#cases/events.ts'
import { HOUSING_SAVINGS_EVENT_DATA } from '#cases/flows/housing-savings/events.ts'
import { DEFERRAL_EVENT_DATA } from '#cases/flows/rent-deferral/events.ts'
import { WATER_EVENT_DATA } from '#cases/flows/water-damage/events.ts'

const ONE_OF_EACH: CaseEvent[] = [
  { kind: 'registered', channel: 'phone', type: 'Vattenskada' },
  { kind: 'imported', source: 'Mitt HSB', channel: 'web' },
  { kind: 'updated_from_source', source: 'Mitt HSB' },
  { kind: 'taken', from: 'Jonas' },
  { kind: 'assigned', to: 'Amira', from: null },
  { kind: 'type_changed', from: 'Fukt', to: 'Vattenskada' },
  { kind: 'priority_changed', from: 3, to: 1 },
  { kind: 'details_changed', title: ['Fukt', 'Läcka'] },
  { kind: 'person_linked', person: 'Maja Ekdahl' },
  { kind: 'identified', by: 'bankid', from: null },
  {
    kind: 'answered',
    flow: 'water_damage',
    version: 1,
    answers: [
      { key: 'running', ask: 'Rinner vattnet?', value: 'yes', from: null, to: 'Ja' },
      { key: 'since', ask: 'Sedan när', value: '2026-11-22', from: null, to: '22 november 2026' },
    ],
    priority: [2, 1],
    why: 'vattnet rinner fortfarande',
    planned: [],
    dropped: [],
  },
  { kind: 'step_done', flow: 'water_damage', step: { key: 'on_call', title: 'Beställ jour' }, proof: 'order 4711' },
  { kind: 'step_undone', flow: 'water_damage', step: { key: 'on_call', title: 'Beställ jour' } },
  { kind: 'noted', text: 'Ringer igen i morgon.' },
  { kind: 'called', direction: 'out', reached: false },
  { kind: 'promised', until: '2026-11-24T15:00:00.000Z' },
  { kind: 'completion_requested', due: '2026-12-01' },
  { kind: 'other_asked', party: 'förvaltaren', due: null },
  { kind: 'parked', until: '2026-12-01' },
  { kind: 'resumed', reason: 'date' },
  { kind: 'linked', link: 'duplicate', number: '2026-000007' },
  { kind: 'unlinked', number: '2026-000007' },
  { kind: 'resolved', resolution: 'solved' },
  { kind: 'closed', resolution: 'informed' },
  { kind: 'member_answered', solved: false },
  { kind: 'reopened' },
  { kind: 'protection_changed', restricted: true, unassigned: 'Jonas' },
  { kind: 'protection_lifted' },
]

test('every event reads as a Swedish sentence after the name of who did it', () => {
  assert.deepEqual(ONE_OF_EACH.map(sentenceOf), [
    'registrerade ärendet som Vattenskada via telefon',
    'hämtade ärendet från Mitt HSB',
    'uppdaterade ärendet från Mitt HSB',
    'tog över ärendet från Jonas',
    'tilldelade ärendet till Amira',
    'ändrade ärendetyp från Fukt till Vattenskada',
    'ändrade prioritet från normal till akut',
    'ändrade rubriken från ”Fukt” till ”Läcka”',
    'kopplade ärendet till Maja Ekdahl',
    'noterade hur den som ringer har visat vem det är: BankID',
    'svarade: Rinner vattnet? Ja · Sedan när: 22 november 2026. Prioriteten blev akut: vattnet rinner fortfarande',
    'gjorde klart ”Beställ jour”: order 4711',
    'öppnade ”Beställ jour” igen',
    'antecknade',
    'ringde upp utan att få svar',
    'lovade att höra av sig senast 24 november 2026 16:00',
    'bad medlemmen om komplettering senast 1 december 2026',
    'väntar på svar från förvaltaren',
    'parkerade ärendet till 1 december 2026',
    'väckte ärendet, dagen är inne',
    'noterade att ärendet är dubblett av 2026-000007',
    'tog bort länken till 2026-000007',
    'markerade ärendet som löst: löst av oss',
    'avslutade ärendet: besvarat med information',
    'noterade att medlemmen inte fick hjälp',
    'återöppnade ärendet',
    'skyddade ärendet och tog det från Jonas',
    'lyfte skyddet från ärendet',
  ])
})

test('a link reads from either side', () => {
  const sentence = (link: LinkKind, reverse: boolean) =>
    sentenceOf({ kind: 'linked', link, number: '2026-000007', reverse }).replace('noterade att ärendet ', '')
  assert.deepEqual(
    LINK_KINDS.flatMap((link) => [sentence(link, false), sentence(link, true)]),
    [
      'hör ihop med 2026-000007',
      'hör ihop med 2026-000007',
      'är dubblett av 2026-000007',
      'har dubbletten 2026-000007',
      'beror på 2026-000007',
      'orsakade 2026-000007',
    ],
  )
})

test('what a rule set with an event is said after it', () => {
  assert.equal(
    sentenceOf({ kind: 'called', direction: 'out', reached: true, next: '2026-11-24T15:00:00.000Z' }),
    'ringde upp och fick svar. Nästa besked senast 24 november 2026 16:00',
  )
})

test('there is one example of every kind, it fits its schema, and every kind stands under a filter', () => {
  // What only one flow knows is told by that flow's own test.
  const ofFlows = { ...WATER_EVENT_DATA, ...DEFERRAL_EVENT_DATA, ...HOUSING_SAVINGS_EVENT_DATA }
  const shared = EVENT_KINDS.filter((kind) => !(kind in ofFlows))
  assert.deepEqual(ONE_OF_EACH.map(({ kind }) => kind).sort(), shared.toSorted())
  for (const { kind, text: _, ...data } of ONE_OF_EACH) {
    assert.ok(EVENT_DATA[kind].safeParse(data).success, kind)
    assert.ok(EVENT_GROUPS[kind])
  }
})
