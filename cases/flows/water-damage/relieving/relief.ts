import { z } from 'zod'
import { aDate, CaseAddition, CaseTarget, LIMITS, maybeDate, maybeWords, words } from '#cases/fields.ts'
import { rowKey } from '#cases/flows/water-damage/fields.ts'
import { RELIEF_KEYS, RELIEF_STATE_KEYS } from '#cases/flows/water-damage/work.ts'

/** A tenant asks for lower rent or somewhere else to live; the question goes to whoever decides. Pure. */
export const ReliefNote = CaseAddition.extend({
  asked: z.enum(RELIEF_KEYS, 'Välj vad frågan gäller.'),
  decider: words('Skriv vem som fick frågan.', LIMITS.name),
  fromDay: aDate('Välj från vilken dag det gäller.'),
  text: maybeWords(2_000),
})
export type ReliefNote = z.infer<typeof ReliefNote>

/** What whoever decides has answered. */
export const ReliefAnswer = CaseTarget.extend({
  relief: rowKey,
  state: z.enum(RELIEF_STATE_KEYS, 'Välj vad svaret blev.'),
  toDay: maybeDate,
  text: maybeWords(2_000),
})
export type ReliefAnswer = z.infer<typeof ReliefAnswer>
