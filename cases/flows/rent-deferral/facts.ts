import { z } from 'zod'
import { type Option, YES_NO } from '#cases/flows/question.ts'

/** What may be known about a request for a deferral. Pure. No diagnosis and no story: the reason is a category. */

/** What the avi is for: which law holds and whose claim it is turn on this. */
export const CLAIM_OPTIONS = [
  { value: 'rent_home', label: 'Hyra för bostad' },
  { value: 'fee_home', label: 'Avgift för bostadsrätt' },
  { value: 'rent_premises', label: 'Hyra för lokal' },
  { value: 'fee_premises', label: 'Avgift för bostadsrättslokal' },
] as const satisfies readonly Option[]

export const REASON_OPTIONS = [
  { value: 'late_benefit', label: 'Försenad lön eller ersättning' },
  { value: 'unemployment', label: 'Arbetslöshet' },
  { value: 'illness', label: 'Sjukdom' },
  { value: 'separation', label: 'Separation' },
  { value: 'bereavement', label: 'Dödsfall' },
  { value: 'other', label: 'Annat' },
] as const satisfies readonly Option[]

export const WISH_OPTIONS = [
  { value: 'date', label: 'Betala allt en senare dag' },
  { value: 'parts', label: 'Dela upp i flera betalningar' },
] as const satisfies readonly Option[]

/** How the decision reaches the member. Its content is never sent by ordinary e-mail. */
export const CHANNEL_OPTIONS = [
  { value: 'post', label: 'Brev på posten' },
  { value: 'portal', label: 'Inloggad på Mitt HSB' },
  { value: 'handed', label: 'Lämnas vid besök' },
] as const satisfies readonly Option[]

const oneOf = <const T extends readonly Option[]>(options: T) =>
  z.enum(options.map(({ value }) => value) as [T[number]['value'], ...T[number]['value'][]])
const yesNo = z.enum(YES_NO)
const count = z.number().int().min(0).max(999)
const ore = z.number().int().min(0).max(10_000_000_000)

export const DeferralFacts = z
  .object({
    claim: oneOf(CLAIM_OPTIONS),
    ocr: z.string(),
    /** In öre, as the avi says. */
    amount: ore,
    /** The day on the avi. Never recomputed: "last vardag" of a year can be read in two ways. */
    due_date: z.iso.date(),
    collection: yesNo,
    reason: oneOf(REASON_OPTIONS),
    wish: oneOf(WISH_OPTIONS),
    wished_date: z.iso.date(),
    wished_parts: count,
    children: yesNo,
    earlier_deferrals: count,
    late_payments: count,
    /** In öre, beside this avi. */
    arrears: ore,
    letter_channel: oneOf(CHANNEL_OPTIONS),
    support_told: yesNo,
  })
  .partial()
export type DeferralFacts = z.infer<typeof DeferralFacts>
export type Claim = NonNullable<DeferralFacts['claim']>
export type Reason = NonNullable<DeferralFacts['reason']>
export type LetterChannel = NonNullable<DeferralFacts['letter_channel']>

export const REASON_NAMES = Object.fromEntries(REASON_OPTIONS.map(({ value, label }) => [value, label])) as Record<
  Reason,
  string
>
export const LETTER_CHANNELS = CHANNEL_OPTIONS.map(({ value }) => value)
export const LETTER_CHANNEL_NAMES = Object.fromEntries(
  CHANNEL_OPTIONS.map(({ value, label }) => [value, label]),
) as Record<LetterChannel, string>
