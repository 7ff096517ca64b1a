import assert from 'node:assert/strict'
import { test } from 'node:test'
import { WATER_EVENT_DATA, type WaterEvent, waterSentence } from '#cases/flows/water-damage/events.ts'

const KEY = '6f1c1f0e-8f3f-4a58-9a44-0d9a3c0f6a01'
const HOME = { key: KEY, name: 'Hasselvägen 7 lgh 1203' }
const HIDDEN = { key: KEY, name: null }
const JOINT = { joint: KEY, name: 'Hasselvägen 7, 20 november 2026' }

const SAID: readonly (readonly [WaterEvent, string])[] = [
  [
    {
      kind: 'water_ordered',
      order: KEY,
      ordered: 'jour',
      firm: 'Fastighetsjouren',
      phone: null,
      what: 'Stoppa läckan.',
      reference: '4711',
      within: 60,
      home: HOME,
    },
    'beställde jour av Fastighetsjouren i Hasselvägen 7 lgh 1203: Stoppa läckan.',
  ],
  [
    {
      kind: 'water_order_marked',
      order: KEY,
      ordered: 'jour',
      firm: 'Fastighetsjouren',
      mark: 'on_site',
      at: '2026-11-20T10:00:00.000Z',
    },
    'noterade att Fastighetsjouren (jour) är på plats 20 november 2026 11:00',
  ],
  [{ kind: 'water_home_added', home: HOME, homeId: 1, status: 'reported' }, 'lade till Hasselvägen 7 lgh 1203, anmäld'],
  [{ kind: 'water_home_added', home: HIDDEN, homeId: 1, status: 'reported' }, 'lade till en drabbad bostad, anmäld'],
  [
    { kind: 'water_home_moved', home: HIDDEN, from: 'drying', to: 'dry' },
    'ändrade en drabbad bostad från torkar till mätt torr',
  ],
  [
    {
      kind: 'water_insurance_noted',
      side: 'property',
      company: 'Brandkontoret',
      claim: 'S-1',
      reportedOn: '2026-11-20',
    },
    'noterade fastighetsförsäkring: Brandkontoret, skadenummer S-1',
  ],
  [
    {
      kind: 'water_measured',
      reading: KEY,
      home: null,
      room: 'bathroom',
      measure: 'wood',
      value: 18.5,
      target: 16,
      takenOn: '2026-11-20',
      takenBy: null,
    },
    'noterade fuktmätning, badrum: 18,5 % 20 november 2026, torrt är högst 16 %',
  ],
  [
    { kind: 'water_reading_struck', reading: KEY, room: 'bathroom', measure: 'wood', value: 18.5 },
    'strök fuktmätningen 18,5 % i badrum',
  ],
  [
    {
      kind: 'water_document_noted',
      document: KEY,
      document_kind: 'inspection_report',
      receivedOn: '2026-11-20',
      issuer: 'Nordfukt',
      reference: null,
      home: HIDDEN,
    },
    'tog emot besiktningsrapport från Nordfukt',
  ],
  [
    { kind: 'water_relief_noted', relief: KEY, asked: 'rent_reduction', decider: 'Förvaltaren', fromDay: '2026-11-20' },
    'lämnade frågan om hyresnedsättning till förvaltaren, från 20 november 2026',
  ],
  [
    { kind: 'water_relief_settled', relief: KEY, asked: 'evacuation', state: 'agreed', toDay: null },
    'noterade om tillfälligt boende: överenskommet',
  ],
  [
    { kind: 'water_told', by: 'sms', until: '2026-11-20T15:00:00.000Z', joint: KEY },
    'lämnade besked via sms till alla i den gemensamma händelsen. Nästa besked senast 20 november 2026 16:00',
  ],
  [
    { kind: 'water_joined', ...JOINT, with: ['2026-000007'] },
    'förde ihop ärendet till den gemensamma händelsen Hasselvägen 7, 20 november 2026, med 2026-000007',
  ],
  [
    { kind: 'water_split', ...JOINT, number: '2026-000007' },
    'skilde 2026-000007 från den gemensamma händelsen Hasselvägen 7, 20 november 2026',
  ],
  [{ kind: 'water_word_set', why: 'missing' }, 'såg att ärendet saknade nästa besked'],
]

test('everything that happens to a water damage reads as a sentence, and a hidden home has no name in it', () => {
  for (const [event, sentence] of SAID) {
    assert.equal(waterSentence(event), sentence)
    assert.ok(WATER_EVENT_DATA[event.kind].safeParse(event).success, event.kind)
  }
  const kinds = new Set(SAID.map(([{ kind }]) => kind))
  assert.deepEqual([...kinds].sort(), Object.keys(WATER_EVENT_DATA).sort())
})
