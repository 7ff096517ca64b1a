import 'server-only'
import { eq } from 'drizzle-orm'
import { type Changed, changeCase, type LockedCase } from '#cases/change-case.ts'
import { answerWithin, deadlineOf } from '#cases/deadline.ts'
import { readAnswers } from '#cases/flows/answer.ts'
import type { Answering } from '#cases/flows/answering/answers.ts'
import { changedAnswers, keepFacts, readFacts } from '#cases/flows/answering/keep-facts.ts'
import { flowOfCase } from '#cases/flows/find-flow.ts'
import type { Flow } from '#cases/flows/flow.ts'
import { priorityAfter } from '#cases/flows/priority-after.ts'
import { relevant } from '#cases/flows/question.ts'
import { situationOf } from '#cases/flows/situation.ts'
import { planSteps } from '#cases/flows/stepping/plan-steps.ts'
import type { Transaction } from '#db/client.ts'
import { type caseRow, caseType } from '#db/schema/cases.ts'
import { caseFlow } from '#db/schema/flows.ts'
import type { Actor } from '#platform/actor.ts'
import { calendarAround } from '#platform/calendar.ts'
import { now } from '#platform/clock.ts'
import { type Result, refused } from '#platform/result.ts'

/**
 * Answers a flow's questions, or changes answers: facts, conclusions and steps follow, and one event tells what changed
 * and why. The case begins its flow with the first answer, in the version of that day.
 */
export function answerQuestions(
  actor: Actor,
  { answers, flow: shown, ...target }: Answering,
): Promise<Result<Changed>> {
  return changeCase(actor, target, async (kase, tx) => {
    const [type] = await tx.select().from(caseType).where(eq(caseType.key, kase.typeKey))
    const running = type && (await flowOfCase(tx, kase.id, type))
    if (!running || running.flow.key !== shown)
      return refused({ message: 'Ärendet har fått en annan typ och andra frågor. Ladda om sidan.' })
    const { flow } = running
    const before = await readFacts(tx, kase.id, flow.key)
    const read = readAnswers(flow.questions, before, answers)
    if (read.refusals.length) return refused(...read.refusals)
    const after = relevant(flow.questions, read.facts)
    const changes = changedAnswers(flow.questions, before, after)
    if (changes.length === 0 && running.begun) return refused({ message: 'Inget svar är ändrat.' })
    if (!flow.facts.safeParse(after).success) return refused({ message: 'Svaren går inte ihop. Läs igenom dem.' })

    await keepFacts(tx, kase.id, flow, after, changes)
    const { set, priority, why, planned, dropped } = await follow(tx, kase, type, flow, { before, after })
    return {
      set,
      event: {
        kind: 'answered',
        flow: flow.key,
        version: flow.version,
        answers: changes,
        priority,
        why,
        planned,
        dropped,
      },
    }
  })
}

type Facts = Parameters<Flow['conclude']>[0]
type TypeRow = typeof caseType.$inferSelect

/** Draws the conclusions of changed answers: priority, deadline and steps, and the version the case runs from now on. */
async function follow(
  tx: Transaction,
  kase: LockedCase,
  type: TypeRow,
  flow: Flow,
  { before, after }: { before: Facts; after: Facts },
) {
  const situation = await situationOf(tx, kase)
  const was = flow.conclude(before, situation)
  const is = flow.conclude(after, situation)
  const at = now()
  await tx
    .insert(caseFlow)
    .values({ caseId: kase.id, flow: flow.key, version: flow.version, startedAt: at })
    .onConflictDoUpdate({ target: caseFlow.caseId, set: { flow: flow.key, version: flow.version } })
  const steps = await planSteps(tx, { caseId: kase.id, flow: flow.key }, is.steps, at, await calendarAround(tx, at))
  const priority = priorityAfter({
    current: kase.priority,
    usual: type.urgency,
    was: was.priority?.value ?? null,
    is: is.priority?.value ?? null,
  })
  const set: Partial<typeof caseRow.$inferInsert> = {}
  if (priority !== kase.priority || was.answerMinutes?.value !== is.answerMinutes?.value) {
    const own = priority === is.priority?.value ? is.answerMinutes?.value : undefined
    const minutes = own ?? answerWithin(situation.rules, type, priority)
    set.priority = priority
    set.deadlineAt = deadlineOf(await calendarAround(tx, kase.receivedAt), kase.receivedAt, minutes)
  }
  if (kase.status === 'new' || kase.status === 'reopened') set.status = 'in_progress'
  const changed = priority !== kase.priority
  return {
    set,
    priority: changed ? ([kase.priority, priority] as [typeof priority, typeof priority]) : undefined,
    why: changed ? is.priority?.why : undefined,
    planned: [...steps.planned],
    dropped: [...steps.dropped],
  }
}
