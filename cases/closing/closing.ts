import { z } from 'zod'
import { isOpen, RESOLUTIONS, type Resolution, type Status } from '#cases/case.ts'
import { CaseTarget, maybeWords, words } from '#cases/fields.ts'
import { type Refusal, refusal } from '#platform/result.ts'

/** How a case ends: the code for statistics, the message for the member, and whether we leave her time to object. */
export const Closing = CaseTarget.extend({
  resolution: z.enum(RESOLUTIONS, 'Välj hur ärendet löstes.'),
  message: maybeWords(5_000),
  await: z.enum(['now', 'objection']).default('now'),
})
export type Closing = z.infer<typeof Closing>

export const Reopening = CaseTarget.extend({ text: words('Skriv varför ärendet öppnas igen.', 5_000) })
export type Reopening = z.infer<typeof Reopening>

/** A case that gave the member something must say so to her; one that fell away need not. */
const NEEDS_MESSAGE: readonly Resolution[] = ['solved', 'informed', 'handed_over', 'ordered']

/** Why a case cannot be closed like this; empty when it can. The form and the command ask the same. */
export function closingRefusals(
  kase: { status: Status },
  closing: { resolution: Resolution; message: string },
): Refusal[] {
  if (!isOpen(kase.status) && kase.status !== 'resolved') return [{ message: 'Ärendet är redan avslutat.' }]
  if (NEEDS_MESSAGE.includes(closing.resolution) && closing.message === '') {
    return [refusal('message', 'Skriv vad medlemmen får veta: svaret först, sedan vad som händer nu.')]
  }
  return []
}
