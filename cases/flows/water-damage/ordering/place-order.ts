import 'server-only'
import { addToCase } from '#cases/add-to-case.ts'
import type { Changed } from '#cases/change-case.ts'
import { settleStep } from '#cases/flows/stepping/finish-step.ts'
import { homeRefOf } from '#cases/flows/water-damage/affecting/home-ref.ts'
import type { Order } from '#cases/flows/water-damage/ordering/order.ts'
import { JOUR_STEP } from '#cases/flows/water-damage/settled-step.ts'
import { waterOrder } from '#db/schema/water-damage.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { type Result, refused } from '#platform/result.ts'

/**
 * Writes down work that was ordered from a firm. The call for help never waits: no version is asked for, and the step
 * that wanted it is settled by the same act.
 */
export async function placeOrder(actor: Actor, order: Order): Promise<Result<Changed>> {
  const home = await homeRefOf(actor, order)
  if (home && 'ok' in home) return home
  const { number, submission: key, ordered, firm, what, within } = order
  const [phone, reference] = [order.phone || null, order.reference || null]
  const event = { kind: 'water_ordered', order: key, ordered, firm, phone, what, reference, within, home } as const
  return addToCase(actor, { number, submission: key }, event, async (kase, tx) => {
    if (!kase.isOpen) return refused({ message: 'Ärendet är avslutat. Återöppna det innan du beställer något.' })
    const orderedAt = now()
    await tx.insert(waterOrder).values({
      key,
      caseId: kase.id,
      homeKey: home?.key ?? null,
      kind: ordered,
      firm,
      phone,
      what,
      reference,
      orderedAt,
      expectedAt: within === null ? null : new Date(orderedAt.getTime() + within * 60_000),
    })
    if (ordered === 'jour') {
      const step = { caseId: kase.id, flow: 'water_damage', key: JOUR_STEP }
      await settleStep(tx, actor, step, [firm, reference].filter(Boolean).join(', '))
    }
    return { set: kase.status === 'new' || kase.status === 'reopened' ? { status: 'in_progress' } : {} }
  })
}
