import { z } from 'zod'
import { isOpen, RESOLUTIONS, type Resolution, type Status } from '#cases/case.ts'
import { CaseTarget, maybeWords, words } from '#cases/fields.ts'
import { type Refusal, refusal } from '#platform/result.ts'

/** The one question at the end: was it solved at the first contact? Left out where nobody is asked. */
export const firstContact = z
  .enum(['yes', 'no', ''], 'Svara ja eller nej.')
  .transform((answer) => (answer === '' ? undefined : answer === 'yes'))
  .optional()

/** How a case ends: the code for statistics, the message for the member, and whether we leave her time to object. */
export const Closing = CaseTarget.extend({
  resolution: z.enum(RESOLUTIONS, 'Välj hur ärendet löstes.'),
  message: maybeWords(5_000),
  await: z.enum(['now', 'objection']).default('now'),
  firstContact,
})
export type Closing = z.infer<typeof Closing>

export const Reopening = CaseTarget.extend({ text: words('Skriv varför ärendet öppnas igen.', 5_000) })
export type Reopening = z.infer<typeof Reopening>

/** A case that gave the member something must say so to her; one that fell away need not. */
const NEEDS_MESSAGE: readonly Resolution[] = ['solved', 'informed', 'handed_over', 'ordered']

/** With these codes the member got what she called for, so the question of the first contact has an answer. */
export const ASKS_FIRST_CONTACT: readonly Resolution[] = ['solved', 'informed']

/** How a case may end: what its flow allows, and always as a copy of another, which has its own end. */
export function mayEndAs(resolution: Resolution, decisions: readonly string[] | null): boolean {
  return decisions === null || resolution === 'duplicate' || decisions.includes(resolution)
}

interface Ending {
  readonly status: Status
  /** What was answered when it was marked as solved, if it was. */
  readonly firstContact?: boolean | null
}

/** Why a case cannot be closed like this; empty when it can. The form and the command ask the same. */
export function closingRefusals(
  kase: Ending,
  closing: { resolution: Resolution; message: string; firstContact?: boolean | undefined },
  decisions: readonly string[] | null = null,
): Refusal[] {
  if (!isOpen(kase.status) && kase.status !== 'resolved') return [{ message: 'Ärendet är redan avslutat.' }]
  if (!mayEndAs(closing.resolution, decisions))
    return [refusal('resolution', 'Med de svar som finns kan ärendet inte avslutas så. Välj ett av sätten i listan.')]
  if (NEEDS_MESSAGE.includes(closing.resolution) && closing.message === '') {
    return [refusal('message', 'Skriv vad medlemmen får veta: svaret först, sedan vad som händer nu.')]
  }
  if (ASKS_FIRST_CONTACT.includes(closing.resolution) && (closing.firstContact ?? kase.firstContact ?? null) === null) {
    return [refusal('firstContact', 'Svara om ärendet löstes vid första kontakten, ja eller nej.')]
  }
  return []
}
