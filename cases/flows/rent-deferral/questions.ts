import type { Question } from '#cases/flows/question.ts'
import {
  CHANNEL_OPTIONS,
  CLAIM_OPTIONS,
  type DeferralFacts,
  REASON_OPTIONS,
  WISH_OPTIONS,
} from '#cases/flows/rent-deferral/facts.ts'

const AVI = 'Avin'
const WHY = 'Vad medlemmen behöver'
const LEDGER = 'Slå upp i reskontran'
const TELL = 'Innan ni lägger på'

/** Asked only while the claim has not gone to an agency: whoever is there is helped there. */
const here = (facts: DeferralFacts) => facts.collection !== 'yes'

/** What is asked, in the order it is asked aloud. */
export const QUESTIONS: readonly Question<DeferralFacts>[] = [
  { key: 'claim', kind: 'choice', ask: 'Vad gäller avin?', options: CLAIM_OPTIONS, part: AVI },
  { key: 'collection', kind: 'yes_no', ask: 'Har avin gått vidare till inkasso?', part: AVI },
  {
    key: 'ocr',
    kind: 'text',
    ask: 'Vilket OCR-nummer står på avin?',
    hint: 'Läs upp siffrorna. Kontrollsiffran prövas direkt.',
    part: AVI,
    when: here,
  },
  { key: 'amount', kind: 'amount', ask: 'Vilket belopp står på avin?', part: AVI, when: here },
  {
    key: 'due_date',
    kind: 'date',
    ask: 'Vilken förfallodag står på avin?',
    hint: 'Precis den dag som står där. Vi räknar aldrig ut den.',
    part: AVI,
    when: here,
  },
  {
    key: 'reason',
    kind: 'choice',
    ask: 'Vad är skälet?',
    hint: 'Välj det som ligger närmast. Fråga inte efter diagnos eller detaljer, och skriv inte ned dem.',
    options: REASON_OPTIONS,
    part: WHY,
    when: here,
  },
  { key: 'wish', kind: 'choice', ask: 'Hur vill du helst betala?', options: WISH_OPTIONS, part: WHY, when: here },
  {
    key: 'wished_date',
    kind: 'date',
    ask: 'Vilken dag kan du betala?',
    part: WHY,
    when: (facts) => here(facts) && facts.wish === 'date',
  },
  {
    key: 'wished_parts',
    kind: 'number',
    ask: 'I hur många delar?',
    unit: 'delar',
    min: 2,
    max: 12,
    part: WHY,
    when: (facts) => here(facts) && facts.wish === 'parts',
  },
  {
    key: 'children',
    kind: 'yes_no',
    ask: 'Bor det barn i hushållet?',
    hint: 'Fråga varsamt. Svaret påverkar bara vilken hjälp vi berättar om.',
    part: WHY,
  },
  {
    key: 'earlier_deferrals',
    kind: 'number',
    ask: 'Hur många anstånd har beviljats förut?',
    hint: 'Under perioden som står i sammanfattningen.',
    unit: 'anstånd',
    min: 0,
    max: 99,
    part: LEDGER,
    when: here,
  },
  {
    key: 'late_payments',
    kind: 'number',
    ask: 'Hur många avier har betalats för sent?',
    hint: 'Under samma period.',
    unit: 'avier',
    min: 0,
    max: 99,
    part: LEDGER,
    when: here,
  },
  {
    key: 'arrears',
    kind: 'amount',
    ask: 'Vad är förfallet och obetalt utöver den här avin?',
    hint: 'Skriv 0 om inget är det.',
    part: LEDGER,
    when: here,
  },
  {
    key: 'letter_channel',
    kind: 'choice',
    ask: 'Hur vill du ha beslutet?',
    options: CHANNEL_OPTIONS,
    part: TELL,
    when: here,
  },
  {
    key: 'support_told',
    kind: 'yes_no',
    ask: 'Har du berättat om budget- och skuldrådgivningen och socialtjänsten?',
    part: TELL,
  },
]
