import { z } from 'zod'
import { aDate, CaseTarget, maybeDate, maybeWords, orNothing, words } from '#cases/fields.ts'
import { INTERESTS, OUTCOMES, VERDICTS } from '#cases/flows/rent-deferral/deciding/outcome.ts'
import { LETTER_CHANNELS } from '#cases/flows/rent-deferral/facts.ts'
import { parseAmount } from '#cases/flows/rent-deferral/money/amount.ts'
import { WAYS } from '#cases/flows/rent-deferral/planning/payment.ts'

const AMOUNT = 'Skriv beloppet i kronor, till exempel 7 250 eller 7 250,50.'

/** Öre from kronor as people write them; empty means none. */
const maybeAmount = z
  .string()
  .max(40, AMOUNT)
  .default('')
  .transform((written, context) => {
    if (written === '') return null
    const ore = parseAmount(written)
    if (ore === null) context.addIssue({ code: 'custom', message: AMOUNT })
    return ore
  })

/** What the agent proposes, as the form sends it. Which fields count depends on the outcome; see `drawUp`. */
export const Proposal = CaseTarget.extend({
  outcome: z.enum(OUTCOMES, 'Välj vad du föreslår.'),
  way: z.enum(WAYS).default('date'),
  /** The new date, or the first day of the plan. */
  first: maybeDate,
  parts: orNothing(z.coerce.number().int().min(1).max(99), 'Skriv antalet delar som ett tal.'),
  /** What is deferred when it is not the whole avi. */
  amount: maybeAmount,
  interest: z.enum(INTERESTS).default('none'),
  channel: orNothing(z.enum(LETTER_CHANNELS), 'Välj hur medlemmen får beslutet.'),
  /** Who takes a matter that is handed over. */
  handedTo: maybeWords(120),
  motivation: words('Skriv varför, med egna ord. En mening räcker.', 2_000),
})
export type Proposal = z.infer<typeof Proposal>

/** What whoever decides answers to a proposal. */
export const Settlement = CaseTarget.extend({
  proposal: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER),
  verdict: z.enum(VERDICTS, 'Välj ett svar.'),
  text: maybeWords(2_000),
  /** Who answered for the board, and which day. */
  who: maybeWords(120),
  on: maybeDate,
})
export type Settlement = z.infer<typeof Settlement>

/** A part was paid: the day the bank received the order, or the office the money. */
export const PartPayment = CaseTarget.extend({
  part: z.coerce.number().int().min(1).max(12),
  paidOn: aDate('Skriv vilken dag banken tog emot betalningen.'),
})
export type PartPayment = z.infer<typeof PartPayment>

/** A payment that was noted by mistake, or that the bank took back. */
export const PaymentUndo = CaseTarget.extend({
  part: z.coerce.number('Välj vilken del det gäller.').int().min(1).max(12),
  text: words('Skriv varför delen inte är betald.', 2_000),
})
export type PaymentUndo = z.infer<typeof PaymentUndo>

/** The one attempt to reach the member before a deferral that was not kept lapses. */
export const ContactAttempt = CaseTarget.extend({
  reached: z.enum(['yes', 'no'], 'Välj om du fick tag på medlemmen.'),
  text: maybeWords(2_000),
})
export type ContactAttempt = z.infer<typeof ContactAttempt>
