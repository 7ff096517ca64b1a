import { z } from 'zod'
import { CaseTarget, maybeWords } from '#cases/fields.ts'
import type { Proof } from '#cases/flows/conclusions.ts'
import { type Refusal, refusal } from '#platform/result.ts'

/** A step of a flow is done, with what shows it; or was not done after all. Pure. */
export const StepDone = CaseTarget.extend({
  flow: z.string().min(1).max(60),
  step: z.string('Välj vilket steg.').min(1).max(60),
  proof: maybeWords(500),
})
export type StepDone = z.infer<typeof StepDone>

export const StepUndone = StepDone.omit({ proof: true })
export type StepUndone = z.infer<typeof StepUndone>

/** Why a step does not count as done yet; empty when it does. The form and the command ask the same. */
export function proofRefusals(step: { proof: Proof; proofLabel: string | null }, proof: string): Refusal[] {
  if (step.proof === 'none') return []
  const label = step.proofLabel ?? PROOF_LABELS[step.proof]
  if (proof === '') return [refusal('proof', `Fyll i ${label.charAt(0).toLocaleLowerCase('sv')}${label.slice(1)}.`)]
  if (step.proof === 'date' && !z.iso.date().safeParse(proof).success)
    return [refusal('proof', 'Skriv datumet som ÅÅÅÅ-MM-DD.')]
  return []
}

/** What the proof is called where the step has no word of its own. */
export const PROOF_LABELS: Record<Proof, string> = {
  none: 'Anteckning',
  words: 'Vad som gjordes',
  date: 'Vilken dag det gjordes',
  reference: 'Referens eller nummer',
}
