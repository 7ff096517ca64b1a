import 'server-only'
import { eq } from 'drizzle-orm'
import type { CaseEvent } from '#cases/events.ts'
import { situationOf } from '#cases/flows/situation.ts'
import { nextWordMinutes } from '#cases/flows/water-damage/urgency.ts'
import type { Reader, Transaction } from '#db/client.ts'
import { caseRow, caseType } from '#db/schema/cases.ts'
import { calendarAround } from '#platform/calendar.ts'
import { addOpenMinutes } from '#platform/open-time.ts'

type Kase = typeof caseRow.$inferSelect

/**
 * "Nästa besked senast" is never empty while a water damage is open: whatever has left it so, the rule sets the next
 * one in the same transaction. A case that has become more urgent is heard from sooner, never later. Returns the instant
 * that was set, null where nothing had to be.
 */
export async function keepNextWord(tx: Transaction, kase: Kase, event: CaseEvent, at: Date): Promise<Date | null> {
  if (!kase.isOpen || (kase.promisedAt && !isRaised(event))) return null
  const [type] = await tx.select({ flow: caseType.flow }).from(caseType).where(eq(caseType.key, kase.typeKey))
  if (type?.flow !== 'water_damage') return null
  const next = await nextWordOf(tx, kase, event.kind === 'registered' ? kase.receivedAt : at)
  if (kase.promisedAt && kase.promisedAt <= next) return null
  // Whoever has been reached has her answer; from then on the case presses by its next word.
  const isAnswered = event.kind === 'called' && event.direction === 'out' && event.reached
  await tx
    .update(caseRow)
    .set({ promisedAt: next, ...(isAnswered && { deadlineAt: next }) })
    .where(eq(caseRow.id, kase.id))
  return next
}

/** So many open minutes from an instant, by the case's priority and its association's rules. */
export async function nextWordOf(reader: Reader, kase: Kase, from: Date): Promise<Date> {
  const { rules } = await situationOf(reader, kase)
  return addOpenMinutes(await calendarAround(reader, from), from, nextWordMinutes(kase.priority, rules))
}

function isRaised(event: CaseEvent): boolean {
  if (event.kind === 'priority_changed') return event.to < event.from
  return event.kind === 'answered' && event.priority !== undefined && event.priority[1] < event.priority[0]
}
