import { z } from 'zod'
import { CaseAddition, CaseTarget, LIMITS, maybeDate, maybeWords, orNothing, words } from '#cases/fields.ts'
import { maybeHome, rowKey } from '#cases/flows/water-damage/fields.ts'
import { ORDER_KIND_KEYS, ORDER_MARK_KEYS } from '#cases/flows/water-damage/work.ts'
import { stockholmDate, stockholmInstant } from '#platform/dates.ts'
import { type Refusal, refusal } from '#platform/result.ts'

/** Work ordered from a firm: everything stands filled in for an acute leak, so that Enter is enough. Pure. */
export const Order = CaseAddition.extend({
  ordered: z.enum(ORDER_KIND_KEYS, 'Välj vad som beställs.'),
  firm: words('Skriv vilken firma som fick beställningen.', LIMITS.name),
  phone: maybeWords(40),
  what: words('Skriv vad firman ska göra.', 2_000),
  reference: maybeWords(LIMITS.name),
  within: orNothing(
    z.coerce.number().int().min(1).max(20_000),
    'Skriv hela minuter, till exempel 60, eller lämna tomt.',
  ),
  home: maybeHome,
})
export type Order = z.infer<typeof Order>

/** They came, they are done, or it was called off. Without a day it is now. */
export const Marking = CaseTarget.extend({
  order: rowKey,
  mark: z.enum(ORDER_MARK_KEYS, 'Välj vad som har hänt.'),
  date: maybeDate,
  time: orNothing(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/), 'Skriv klockslaget som 14:30.'),
})
export type Marking = z.infer<typeof Marking>

interface Placed {
  readonly orderedAt: Date
  readonly onSiteAt: Date | null
  readonly doneAt: Date | null
  readonly cancelledAt: Date | null
}

/** Why an order cannot be marked so; empty when it can. Times follow each other and none lies ahead. */
export function markRefusals(order: Placed, mark: Marking['mark'], at: Date, now: Date): Refusal[] {
  if (order.cancelledAt) return [{ message: 'Beställningen är avbeställd. Gör en ny om den behövs.' }]
  if (order.doneAt) return [{ message: 'Beställningen är redan utförd.' }]
  if (mark === 'on_site' && order.onSiteAt) return [{ message: 'Firman är redan noterad som på plats.' }]
  if (at > now) return [refusal('date', 'Välj en tid som har varit.')]
  const before = order.onSiteAt ?? order.orderedAt
  return at < before ? [refusal('date', 'Tiden är före det som hände innan. Välj en senare.')] : []
}

/** When it happened: the time that is given, else now, else noon of the day, never before what it follows on the same day. */
export function markedAt(order: Placed, { date, time }: Pick<Marking, 'date' | 'time'>, now: Date): Date {
  const today = stockholmDate(now)
  if (time) return stockholmInstant(date ?? today, time)
  if (date === null || date === today) return now
  const noon = stockholmInstant(date, '12:00')
  const before = order.onSiteAt ?? order.orderedAt
  return stockholmDate(before) === date && noon < before ? before : noon
}
