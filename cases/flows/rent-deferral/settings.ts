import { REASON_OPTIONS } from '#cases/flows/rent-deferral/facts.ts'
import { FOLLOWING_SETTINGS } from '#cases/flows/rent-deferral/following-up/settings.ts'
import { LETTER_SETTINGS } from '#cases/flows/rent-deferral/letters/settings.ts'
import type { OcrCheck } from '#cases/flows/rent-deferral/money/ocr.ts'
import { MONEY_SETTINGS } from '#cases/flows/rent-deferral/money/settings.ts'
import {
  amountSetting,
  choiceSetting,
  numberSetting,
  tableSetting,
  textSetting,
  yesNoSetting,
} from '#cases/rules/setting.ts'

/**
 * What HSB or an association decides about deferrals. Landlords' published rules contradict each other, and HSB
 * Stockholm's own are not published: every default is somebody's published rule or says that it is assumed.
 */
const group = 'Anstånd'
const ASSUMED = 'Antagande, HSB ska pröva'

export const HSB_NAME = textSetting({
  key: 'rent_deferral.hsb_name',
  group,
  name: 'Hyresvärd där ingen förening äger huset',
  explains: 'Så heter den som fordran tillhör när HSB själv hyr ut bostaden. Namnet står i beslutet.',
  initial: 'HSB Stockholm',
  source: ASSUMED,
})

export const DECIDED_BY = choiceSetting({
  key: 'rent_deferral.decided_by',
  group,
  name: 'Vem beslutar om föreningens fordran',
  explains: 'Fordran är föreningens. KOMS får bara besluta där styrelsen har lämnat över det till oss.',
  options: [
    { value: 'board', label: 'Styrelsen beslutar' },
    { value: 'koms', label: 'KOMS beslutar på delegation från styrelsen' },
  ],
  initial: 'board',
  source: ASSUMED,
  perAssociation: true,
})

export const OCR_CHECK = choiceSetting<OcrCheck>({
  key: 'rent_deferral.ocr_check',
  group,
  name: 'Kontroll av OCR-nummer',
  explains: 'Hur mycket av numret som kan kontrolleras beror på borgenärens avtal med Bankgirot.',
  options: [
    { value: 'check_digit', label: 'Kontrollsiffra' },
    { value: 'check_and_length', label: 'Kontrollsiffra och längdsiffra' },
    { value: 'none', label: 'Ingen kontroll' },
  ],
  initial: 'check_digit',
  source: 'Bankgirot, OCR-referenskontroll. Valet är ett antagande, HSB ska pröva',
  perAssociation: true,
})

export const WINDOW_MONTHS = numberSetting({
  key: 'rent_deferral.window_months',
  group,
  name: 'Så långt tillbaka vi räknar',
  explains: 'Tidigare anstånd och sena betalningar räknas så många månader bakåt från dagen då ansökan kom.',
  unit: 'månader',
  min: 1,
  max: 60,
  initial: 12,
  source: 'AF Bostäder räknar ett år',
  perAssociation: true,
})

export const MOST_DEFERRALS = numberSetting({
  key: 'rent_deferral.most_deferrals',
  group,
  name: 'Anstånd som ryms i perioden',
  explains: 'Så många anstånd får medlemmen ha haft förut under perioden.',
  unit: 'anstånd',
  min: 0,
  max: 12,
  initial: 1,
  source: 'AF Bostäder: högst två per år, det nya inräknat',
  perAssociation: true,
})

export const MOST_LATE = numberSetting({
  key: 'rent_deferral.most_late_payments',
  group,
  name: 'Sena betalningar som ryms i perioden',
  explains: 'Så många avier får ha betalats för sent under perioden.',
  unit: 'betalningar',
  min: 0,
  max: 12,
  initial: 1,
  source: 'AF Bostäder tillåter ingen. En är ett antagande, HSB ska pröva',
  perAssociation: true,
})

export const MOST_ARREARS = amountSetting({
  key: 'rent_deferral.most_arrears',
  group,
  name: 'Andra skulder som ryms',
  explains: 'Så mycket får vara förfallet och obetalt utöver den här avin.',
  max: 10_000_000,
  initial: 0,
  source: ASSUMED,
  perAssociation: true,
})

export const BEFORE_DUE = yesNoSetting({
  key: 'rent_deferral.before_due',
  group,
  name: 'Ansökan före förfallodagen',
  explains: 'Medlemmen ska ha hört av sig senast på avins förfallodag.',
  initial: true,
  source: 'Bostadsbolaget Mjölby och Strängnäs Bostads AB: före förfallodagen',
  perAssociation: true,
})

export const REASONS_THAT_COUNT = tableSetting({
  key: 'rent_deferral.reasons',
  group,
  name: 'Skäl som räknas',
  explains: 'Skäl som står här uppfyller kriteriet. Övriga skäl kan beviljas som undantag.',
  columns: [{ key: 'reason', label: 'Skäl', kind: 'choice', options: REASON_OPTIONS }],
  initial: REASON_OPTIONS.map(({ value }) => ({ reason: value })),
  source: 'Bostadsbolaget Mjölby: särskilda skäl med verklig påverkan på ekonomin. Att alla räknas är ett antagande',
  perAssociation: true,
})

export const MOST_DAYS = numberSetting({
  key: 'rent_deferral.most_days',
  group,
  name: 'Längsta anstånd med hela beloppet',
  explains: 'Så många dagar efter avins förfallodag får den nya dagen ligga.',
  unit: 'dagar',
  min: 1,
  max: 366,
  initial: 31,
  source: 'AF Bostäder: två veckor. Strängnäs: en månad i taget',
  perAssociation: true,
})

export const MOST_PARTS = numberSetting({
  key: 'rent_deferral.most_parts',
  group,
  name: 'Flest delar i en avbetalningsplan',
  explains: 'Så många delar får beloppet delas i, en per månad.',
  unit: 'delar',
  min: 2,
  max: 12,
  initial: 3,
  source: 'Bostadsbolaget Mjölby: två eller tre delar',
  perAssociation: true,
})

export const AGENT_AMOUNT = amountSetting({
  key: 'rent_deferral.agent_amount',
  group,
  name: 'Handläggarens belopp',
  explains: 'Större belopp än så ska en teamledare godkänna.',
  max: 100_000_000,
  initial: 1_500_000,
  source: ASSUMED,
})

export const AGENT_DAYS = numberSetting({
  key: 'rent_deferral.agent_days',
  group,
  name: 'Handläggarens dagar',
  explains: 'Ligger sista dagen längre än så efter förfallodagen ska en teamledare godkänna.',
  unit: 'dagar',
  min: 0,
  max: 366,
  initial: 31,
  source: ASSUMED,
})

export const EXCEPTIONS_UP = yesNoSetting({
  key: 'rent_deferral.exceptions_up',
  group,
  name: 'Undantag godkänns av teamledare',
  explains: 'Gäller förslag som går emot kriterierna: att bevilja fast något brister, eller avslå fast inget gör det.',
  initial: true,
  source: ASSUMED,
})

export const INTEREST = choiceSetting({
  key: 'rent_deferral.interest',
  group,
  name: 'Ränta under anståndet',
  explains: 'Vad handläggaren föreslår från början. Ränta kan bara tas ut för halvår vars referensränta är prövad.',
  options: [
    { value: 'none', label: 'Ingen ränta' },
    { value: 'statutory', label: 'Ränta enligt räntelagen från avins förfallodag' },
  ],
  initial: 'none',
  source: ASSUMED,
  perAssociation: true,
})

export const PLAN_FEE = yesNoSetting({
  key: 'rent_deferral.plan_fee',
  group,
  name: 'Avgift för avbetalningsplan',
  explains: 'Om högsta tillåtna avgift tas ut när en plan görs. Den läggs på den första delen.',
  initial: false,
  source: ASSUMED,
  perAssociation: true,
})

export const URGENT_DAYS = numberSetting({
  key: 'rent_deferral.urgent_days',
  group,
  name: 'Bråttom före förfallodagen',
  explains: 'Förfaller avin inom så många dagar får ärendet hög prioritet, så att svaret hinner fram.',
  unit: 'dagar',
  min: 0,
  max: 60,
  initial: 7,
  source: ASSUMED,
})

/** Every rule of deferrals, in the order it is read. */
export const RENT_DEFERRAL_SETTINGS = [
  HSB_NAME,
  DECIDED_BY,
  BEFORE_DUE,
  REASONS_THAT_COUNT,
  WINDOW_MONTHS,
  MOST_DEFERRALS,
  MOST_LATE,
  MOST_ARREARS,
  MOST_DAYS,
  MOST_PARTS,
  AGENT_AMOUNT,
  AGENT_DAYS,
  EXCEPTIONS_UP,
  INTEREST,
  PLAN_FEE,
  URGENT_DAYS,
  OCR_CHECK,
  ...FOLLOWING_SETTINGS,
  ...MONEY_SETTINGS,
  ...LETTER_SETTINGS,
] as const
