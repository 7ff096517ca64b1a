import 'server-only'
import { eq } from 'drizzle-orm'
import type { Priority } from '#cases/case.ts'
import { type Changed, changeCase, type Decide, type LockedCase } from '#cases/change-case.ts'
import { answerWithin, deadlineOf } from '#cases/deadline.ts'
import { beginFlow, prepareFlow } from '#cases/flows/answering/begin-flow.ts'
import { dropOtherSteps } from '#cases/flows/stepping/plan-steps.ts'
import type { PriorityChange, TypeChange } from '#cases/reclassifying/classification.ts'
import { rulesFor } from '#cases/rules/read-rules.ts'
import { typeNamed } from '#cases/types/find-type.ts'
import type { Transaction } from '#db/client.ts'
import { caseType } from '#db/schema/cases.ts'
import type { Actor } from '#platform/actor.ts'
import { calendarAround } from '#platform/calendar.ts'
import { now } from '#platform/clock.ts'
import { type Result, refusal, refused } from '#platform/result.ts'

type TypeRow = Pick<typeof caseType.$inferSelect, 'answerMinutes' | 'urgency'>

/** The deadline counts from when the inquiry reached us, whatever it is called now. */
async function newDeadline(tx: Transaction, kase: LockedCase, type: TypeRow, priority: Priority): Promise<Date> {
  const calendar = await calendarAround(tx, kase.receivedAt)
  const rules = await rulesFor(tx, kase)
  return deadlineOf(calendar, kase.receivedAt, answerWithin(rules, type, priority))
}

/**
 * Gives a case another type; priority stays as the agent set it, the deadline follows the new type, and so do the
 * questions: what the former flow still wanted done falls away, what was answered stays in case the type comes back.
 */
export function changeType(actor: Actor, { type: wanted, ...target }: TypeChange): Promise<Result<Changed>> {
  return changeCase(actor, target, retyping(wanted))
}

export function retyping(wanted: string): Decide {
  return async (kase, tx) => {
    const type = await typeNamed(tx, wanted)
    if (!type)
      return refused(refusal('type', `”${wanted.slice(0, 60)}” finns inte bland ärendetyperna. Välj en i listan.`))
    if (type.key === kase.typeKey) return refused(refusal('type', 'Ärendet har redan den typen.'))
    const beginning = await prepareFlow(tx, type, kase)
    if (beginning && 'ok' in beginning) return beginning
    const at = now()
    const dropped = await dropOtherSteps(tx, kase.id, beginning?.flow.key ?? null, at)
    const flow = beginning && (await beginFlow(tx, kase.id, beginning, at))
    return {
      set: { typeKey: type.key, deadlineAt: await newDeadline(tx, kase, type, kase.priority) },
      event: {
        kind: 'type_changed',
        from: kase.typeName,
        to: type.name,
        toKey: type.key,
        dropped,
        ...(flow && { flow: flow.flow, version: flow.version, planned: flow.planned }),
      },
    }
  }
}

/** Gives a case another priority, and the deadline that goes with it. */
export function changePriority(actor: Actor, { priority, ...target }: PriorityChange): Promise<Result<Changed>> {
  return changeCase(actor, target, prioritising(priority))
}

export function prioritising(priority: Priority): Decide {
  return async (kase, tx) => {
    if (priority === kase.priority) return refused(refusal('priority', 'Ärendet har redan den prioriteten.'))
    const [type] = await tx.select().from(caseType).where(eq(caseType.key, kase.typeKey))
    if (!type) throw new Error(`case ${kase.id} has a type that does not exist`)
    return {
      set: { priority, deadlineAt: await newDeadline(tx, kase, type, priority) },
      event: { kind: 'priority_changed', from: kase.priority, to: priority },
    }
  }
}
