import 'server-only'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import { dueAt } from '#cases/flows/due.ts'
import { RENT_DEFERRAL } from '#cases/flows/rent-deferral/flow.ts'
import { addStep } from '#cases/flows/stepping/add-step.ts'
import type { Transaction } from '#db/client.ts'
import { step } from '#db/schema/flows.ts'
import { calendarAround } from '#platform/calendar.ts'
import { now } from '#platform/clock.ts'
import { stockholmInstant } from '#platform/dates.ts'

interface Task {
  readonly key: `${string}:${string}`
  readonly title: string
  /** The day by whose end of office it should be done. */
  readonly day: string
}
type Named = { key: string; title: string }

/** Puts a task of the follow-up on the case, for the agent. */
export async function planTask(tx: Transaction, caseId: number, { key, title, day }: Task): Promise<Named[]> {
  const noon = stockholmInstant(day, '12:00')
  const due = dueAt({ on: day }, noon, await calendarAround(tx, noon))
  await addStep(tx, { caseId, flow: RENT_DEFERRAL.key, key, title, owner: 'agent', proof: 'none', dueAt: due })
  return [{ key, title }]
}

/** Tasks that what has happened made needless. Those that are done stay done. */
export function dropTasks(tx: Transaction, caseId: number, keys: readonly string[]): Promise<Named[]> {
  return settle(tx, caseId, keys, { droppedAt: now() })
}

/** Tasks that an act has done. */
export function finishTasks(
  tx: Transaction,
  doneById: number,
  caseId: number,
  keys: readonly string[],
): Promise<Named[]> {
  return settle(tx, caseId, keys, { doneAt: now(), doneById })
}

function settle(tx: Transaction, caseId: number, keys: readonly string[], set: Partial<typeof step.$inferInsert>) {
  return tx
    .update(step)
    .set(set)
    .where(
      and(
        eq(step.caseId, caseId),
        eq(step.flow, RENT_DEFERRAL.key),
        inArray(step.key, [...keys]),
        isNull(step.doneAt),
        isNull(step.droppedAt),
      ),
    )
    .returning({ key: step.key, title: step.title })
}
