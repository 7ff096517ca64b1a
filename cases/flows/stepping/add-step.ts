import 'server-only'
import type { Proof, StepOwner } from '#cases/flows/conclusions.ts'
import type { Transaction } from '#db/client.ts'
import { step } from '#db/schema/flows.ts'
import { now } from '#platform/clock.ts'

interface Added {
  readonly caseId: number
  readonly flow: string
  /** What was added carries a colon, so that no question's answer can ask for it or drop it: `chase:2026-11-22`. */
  readonly key: `${string}:${string}`
  readonly title: string
  readonly owner: StepOwner
  readonly proof: Proof
  readonly proofLabel?: string
  readonly dueAt: Date | null
}

/** Whether a step was added by a job or an act, and not by the answers: it stays until it is done or taken away. */
export const isAdded = (key: string) => key.includes(':')

/** Adds a step beside those that the answers ask for. One with the same key stays as it is. */
export async function addStep(tx: Transaction, added: Added): Promise<void> {
  await tx
    .insert(step)
    .values({ ...added, plannedAt: now() })
    .onConflictDoNothing({ target: [step.caseId, step.flow, step.key] })
}
