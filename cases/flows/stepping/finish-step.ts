import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { type Changed, changeCase } from '#cases/change-case.ts'
import { guardOf } from '#cases/flows/stepping/guards.ts'
import { proofRefusals, type StepDone, type StepUndone } from '#cases/flows/stepping/step.ts'
import type { Transaction } from '#db/client.ts'
import { step } from '#db/schema/flows.ts'
import type { Actor, Doer } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { swedishPlainDate } from '#platform/dates.ts'
import { type Result, refused } from '#platform/result.ts'

const GONE = refused({ message: 'Steget behövs inte längre. Läs om ärendet.' })

/** Marks a step as done, with what shows it. */
export function finishStep(actor: Actor, { flow, step: key, proof, ...target }: StepDone): Promise<Result<Changed>> {
  return changeCase(actor, target, async (kase, tx) => {
    const row = await stepOf(tx, kase.id, flow, key)
    if (!row || row.droppedAt) return GONE
    if (row.doneAt) return refused({ message: 'Steget är redan klart.' })
    const refusals = proofRefusals(row, proof)
    if (refusals.length) return refused(...refusals)
    const notYet = await guardOf(flow)?.finish(tx, kase, key, proof)
    if (notYet) return notYet
    await settleStep(tx, actor, { caseId: kase.id, flow, key }, proof)
    const shown = row.proof === 'date' && proof ? swedishPlainDate(proof) : proof
    return {
      set: kase.status === 'new' || kase.status === 'reopened' ? { status: 'in_progress' } : {},
      event: { kind: 'step_done', flow, step: { key, title: row.title }, proof: shown || null },
    }
  })
}

/** Opens a step again that was not done after all; what was written then stands in the timeline. */
export function reopenStep(actor: Actor, { flow, step: key, ...target }: StepUndone): Promise<Result<Changed>> {
  return changeCase(actor, target, async (kase, tx) => {
    const row = await stepOf(tx, kase.id, flow, key)
    if (!row?.doneAt) return refused({ message: 'Steget är inte markerat som klart.' })
    const restsOnIt = await guardOf(flow)?.reopen(tx, kase, key)
    if (restsOnIt) return restsOnIt
    await tx.update(step).set({ doneAt: null, doneById: null, proofText: null }).where(eq(step.id, row.id))
    return { set: {}, event: { kind: 'step_undone', flow, step: { key, title: row.title } } }
  })
}

async function stepOf(tx: Transaction, caseId: number, flow: string, key: string) {
  const [row] = await tx
    .select()
    .from(step)
    .where(and(eq(step.caseId, caseId), eq(step.flow, flow), eq(step.key, key)))
    .for('update')
  return row
}

/**
 * For a flow's own acts, which are themselves what shows that a step is done (an order that was placed): settles the
 * step in the transaction of the act, whose event tells it. A step that is not there, or is done, stays as it is.
 */
export async function settleStep(
  tx: Transaction,
  doer: Doer,
  { caseId, flow, key }: { readonly caseId: number; readonly flow: string; readonly key: string },
  proof: string,
): Promise<void> {
  await tx
    .update(step)
    .set({ doneAt: now(), doneById: doer.employeeId, proofText: proof || null })
    .where(
      and(eq(step.caseId, caseId), eq(step.flow, flow), eq(step.key, key), isNull(step.doneAt), isNull(step.droppedAt)),
    )
}
