import type { PlannedStep } from '#cases/flows/conclusions.ts'
import { dueAt } from '#cases/flows/due.ts'
import type { Facts } from '#cases/flows/fact.ts'
import { columnsOf } from '#cases/flows/fact-row.ts'
import type { Flow } from '#cases/flows/flow.ts'
import type { Act } from '#db/seed/flows/told-case.ts'
import { CALENDAR } from '#db/seed/foundation.ts'

interface Running {
  readonly caseId: number
  readonly flow: Flow
  readonly facts: Facts
  readonly steps: readonly PlannedStep[]
  readonly acts: readonly Act[]
  readonly receivedAt: Date
}

/** A case's flow, answers and steps as rows, from what was answered and done. */
export function flowRows({ caseId, flow, facts, steps, acts, receivedAt }: Running) {
  const own = { case_id: caseId, flow: flow.key }
  return {
    flow: { ...own, version: flow.version, started_at: receivedAt },
    facts: flow.questions.flatMap((question) => {
      const value = facts[question.key]
      return value === undefined ? [] : [{ ...own, key: question.key, ...columnsOf(question.kind, value) }]
    }),
    steps: steps.map(({ key, title, owner, due, proof, proofLabel = null }) => {
      const done = acts.findLast(
        ({ event, settles }) => settles?.key === key || (event.kind === 'step_done' && event.step.key === key),
      )
      const shown = done?.settles?.proof ?? (done?.event.kind === 'step_done' ? done.event.proof : null)
      return {
        ...own,
        key,
        title,
        owner,
        proof,
        proof_label: proofLabel,
        planned_at: receivedAt,
        due_at: dueAt(due, receivedAt, CALENDAR),
        done_at: done?.at ?? null,
        done_by_id: done?.by?.id ?? null,
        proof_text: done ? shown : null,
        dropped_at: null,
      }
    }),
  }
}
