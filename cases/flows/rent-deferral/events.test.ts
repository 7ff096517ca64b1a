import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  DEFERRAL_EVENT_DATA,
  type DeferralEvent,
  deferralSentence,
  type ProposedData,
} from '#cases/flows/rent-deferral/events.ts'

const PARTS = [
  { due: '2026-11-30', ore: 241_684 },
  { due: '2026-12-30', ore: 241_683 },
  { due: '2027-02-01', ore: 241_683 },
]
const PROPOSED: ProposedData = {
  proposal: 7,
  outcome: 'grant',
  level: 'team_leader',
  because: ['Sista dagen är 63 dagar efter förfallodagen. Handläggarens gräns är 31.'],
  ruleSet: 'Frågor version 1, regler som gällde 2026-11-23',
  creditor: 'hsb',
  claim: 'rent_home',
  ocr: '123455',
  amount: 725_050,
  due: '2026-11-30',
  deferred: 725_050,
  interest: 'none',
  interestOre: 0,
  feeOre: 0,
  channel: 'post',
  handedTo: null,
  parts: PARTS,
  criteria: [{ key: 'reason', name: 'Skäl', value: 'Sjukdom', rule: 'Skälet ska räknas.', result: 'pass' }],
}
const FOLLOWED = PARTS.map((part) => ({ ...part, remindOn: '2026-11-25', overdueOn: '2026-12-03' }))
const decided = (words: Partial<DeferralEvent & { kind: 'deferral_decided' }>): DeferralEvent => ({
  kind: 'deferral_decided',
  proposal: 7,
  verdict: 'agreed',
  outcome: 'grant',
  level: 'team_leader',
  decider: 'Oskar Nyberg',
  decidedOn: '2026-11-24',
  channel: 'post',
  letter: 3,
  parts: FOLLOWED,
  handedTo: null,
  ...words,
})
const PART = { proposal: 7, part: 2, due: '2026-12-30', ore: 241_683 } as const

const SAID: readonly (readonly [DeferralEvent, string])[] = [
  [
    { kind: 'deferral_proposed', ...PROPOSED },
    'föreslog att bevilja anstånd: 7 250,50 kr i 3 delar, den sista 1 februari 2027. En teamledare beslutar',
  ],
  [
    { kind: 'deferral_proposed', ...PROPOSED, outcome: 'refuse', level: 'board', parts: [], deferred: 0 },
    'föreslog avslag på anståndet. Styrelsen beslutar',
  ],
  [
    decided({}),
    'godkände förslaget och beviljade anstånd: 7 250,50 kr i 3 delar, den sista 1 februari 2027. Beslutet når medlemmen så: Brev på posten',
  ],
  [
    decided({ level: 'agent', outcome: 'partly', parts: FOLLOWED.slice(0, 1), channel: 'portal' }),
    'beviljade delvis anstånd: 2 416,84 kr till 30 november 2026. Beslutet når medlemmen så: Inloggad på Mitt HSB',
  ],
  [decided({ level: 'agent', outcome: 'refuse', parts: [], channel: null }), 'avslog anståndet'],
  [
    decided({ level: 'agent', outcome: 'hand_over', parts: [], channel: null, handedTo: 'Inkassobolaget' }),
    'lämnade över frågan till Inkassobolaget',
  ],
  [
    decided({ level: 'board', verdict: 'declined', outcome: 'refuse', parts: [], decider: 'Eva', channel: null }),
    'skrev in styrelsens beslut: Eva sade nej',
  ],
  [
    decided({ level: 'board', parts: FOLLOWED.slice(0, 1), decider: 'Eva', channel: null }),
    'skrev in styrelsens beslut: Eva sade ja till att bevilja, 2 416,84 kr till 30 november 2026',
  ],
  [
    { kind: 'deferral_returned', proposal: 7, level: 'team_leader', by: 'Oskar Nyberg', text: 'Räcker två?' },
    'lämnade tillbaka förslaget om anstånd',
  ],
  [{ kind: 'deferral_reminded', ...PART, planned: [] }, 'påminde om del 2: 2 416,83 kr ska betalas 30 december 2026'],
  [
    {
      kind: 'deferral_payment_undone',
      ...{ proposal: 7, part: 2, ore: 241_683, state: 'running', planned: [] },
    },
    'tog tillbaka att del 2, 2 416,83 kr, är betald',
  ],
  [
    {
      kind: 'deferral_paid',
      proposal: 7,
      part: 3,
      ore: 241_683,
      paidOn: '2027-02-01',
      state: 'completed',
      dropped: [],
      letter: 9,
    },
    'noterade del 3, 2 416,83 kr, som betald 1 februari 2027. Allt är betalt',
  ],
  [
    { kind: 'deferral_overdue', ...PART, contact: true, lapseOn: null, planned: [], dropped: [] },
    'noterade att del 2, 2 416,83 kr, inte har betalats 30 december 2026',
  ],
  [
    { kind: 'deferral_contacted', proposal: 7, part: 2, reached: false, lapseOn: '2027-01-12', done: [], letter: 8 },
    'sökte medlemmen om betalningen och fick inte svar',
  ],
  [
    { kind: 'deferral_lapsed', proposal: 7, afterwards: 'Meddela ekonomi.', planned: [], dropped: [], letter: 10 },
    'noterade att anståndet har upphört att gälla',
  ],
  [
    { kind: 'deferral_served', served: '2026-12-14', notified: '2026-12-15' },
    'fyllde i dagarna för lagens tider. Underrättelsen delgavs 14 december 2026, socialnämnden fick meddelandet 15 december 2026',
  ],
  [
    { kind: 'deferral_served', served: null, notified: null },
    'fyllde i dagarna för lagens tider. Underrättelsen är inte delgiven',
  ],
]

test('everything that happens to a deferral reads as a sentence, and fits what is kept of it', () => {
  for (const [event, sentence] of SAID) {
    assert.equal(deferralSentence(event).replaceAll('\u00A0', ' '), sentence)
    const { kind, text: _, ...data } = event
    assert.ok(DEFERRAL_EVENT_DATA[kind].safeParse(data).success, kind)
  }
  const kinds = new Set(SAID.map(([{ kind }]) => kind))
  assert.deepEqual([...kinds].sort(), Object.keys(DEFERRAL_EVENT_DATA).sort())
})
