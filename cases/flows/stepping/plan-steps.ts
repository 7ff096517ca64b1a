import 'server-only'
import { and, eq, isNull, ne } from 'drizzle-orm'
import type { PlannedStep } from '#cases/flows/conclusions.ts'
import { dueAt } from '#cases/flows/due.ts'
import { isAdded } from '#cases/flows/stepping/add-step.ts'
import type { Transaction } from '#db/client.ts'
import { step } from '#db/schema/flows.ts'
import type { OpenCalendar } from '#platform/open-time.ts'

interface Named {
  readonly key: string
  readonly title: string
}
export interface Planned {
  readonly planned: readonly Named[]
  readonly dropped: readonly Named[]
}

/**
 * Makes a case's steps those that the answers ask for now: what is missing is planned, what is no longer asked for is
 * dropped unless it was done, and what was dropped comes back. A step that stays keeps its day, unless the answers
 * themselves say the day.
 */
export async function planSteps(
  tx: Transaction,
  target: { readonly caseId: number; readonly flow: string },
  wanted: readonly PlannedStep[],
  at: Date,
  calendar: OpenCalendar,
): Promise<Planned> {
  const rows = await tx
    .select()
    .from(step)
    .where(and(eq(step.caseId, target.caseId), eq(step.flow, target.flow)))
  const known = new Map(rows.map((row) => [row.key, row]))
  const planned: Named[] = []
  for (const one of wanted) {
    const row = known.get(one.key)
    const { key, title, owner, proof, due } = one
    const set = { title, owner, proof, proofLabel: one.proofLabel ?? null }
    if (!row) {
      await tx.insert(step).values({ ...target, key, ...set, plannedAt: at, dueAt: dueAt(due, at, calendar) })
      planned.push({ key, title })
    } else if (row.droppedAt) {
      await tx
        .update(step)
        .set({ ...set, droppedAt: null, plannedAt: at, dueAt: dueAt(due, at, calendar) })
        .where(eq(step.id, row.id))
      planned.push({ key, title })
    } else if (!row.doneAt) {
      const moved = due && 'on' in due ? { dueAt: dueAt(due, at, calendar) } : {}
      await tx
        .update(step)
        .set({ ...set, ...moved })
        .where(eq(step.id, row.id))
    }
  }
  const stays = new Set(wanted.map(({ key }) => key))
  const gone = rows.filter((row) => !stays.has(row.key) && !isAdded(row.key) && !row.doneAt && !row.droppedAt)
  for (const row of gone) await tx.update(step).set({ droppedAt: at }).where(eq(step.id, row.id))
  return { planned, dropped: gone.map(({ key, title }) => ({ key, title })) }
}

/** When a case becomes another kind of inquiry, what its former flow still wanted done falls away. */
export async function dropOtherSteps(tx: Transaction, caseId: number, flow: string | null, at: Date): Promise<Named[]> {
  return tx
    .update(step)
    .set({ droppedAt: at })
    .where(
      and(
        eq(step.caseId, caseId),
        isNull(step.doneAt),
        isNull(step.droppedAt),
        flow === null ? undefined : ne(step.flow, flow),
      ),
    )
    .returning({ key: step.key, title: step.title })
}
