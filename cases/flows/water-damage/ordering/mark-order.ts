import 'server-only'
import { and, eq } from 'drizzle-orm'
import { type Changed, changeCase } from '#cases/change-case.ts'
import { type Marking, markedAt, markRefusals } from '#cases/flows/water-damage/ordering/order.ts'
import type { OrderMark } from '#cases/flows/water-damage/work.ts'
import { waterOrder } from '#db/schema/water-damage.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { type Result, refused } from '#platform/result.ts'

const COLUMN = { on_site: 'onSiteAt', done: 'doneAt', cancelled: 'cancelledAt' } as const satisfies Record<
  OrderMark,
  string
>

/** Follows an order up: on site, done or called off, now or at the time that is given. */
export function markOrder(
  actor: Actor,
  { order: key, mark, date, time, ...target }: Marking,
): Promise<Result<Changed>> {
  return changeCase(actor, target, async (kase, tx) => {
    const [order] = await tx
      .select()
      .from(waterOrder)
      .where(and(eq(waterOrder.key, key), eq(waterOrder.caseId, kase.id)))
    if (!order) return refused({ message: 'Beställningen finns inte på ärendet. Ladda om sidan.' })
    const at = markedAt(order, { date, time }, now())
    const refusals = markRefusals(order, mark, at, now())
    if (refusals.length) return refused(...refusals)
    await tx
      .update(waterOrder)
      .set({ [COLUMN[mark]]: at })
      .where(eq(waterOrder.key, key))
    const { kind: ordered, firm } = order
    return { set: {}, event: { kind: 'water_order_marked', order: key, ordered, firm, mark, at: at.toISOString() } }
  })
}
