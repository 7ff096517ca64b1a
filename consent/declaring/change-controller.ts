import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { type ControllerEdit, controllerKey } from '#consent/declaring/controller-edit.ts'
import { endFrom, oneAtATime, recordChange, staleChange } from '#consent/declaring/dated-rows.ts'
import { type Declared, inOneAct, NotYetRead } from '#consent/declaring/declared.ts'
import { isRefusal, momentOf } from '#consent/declaring/when.ts'
import { fingerprintOf } from '#consent/inventory/fingerprint.ts'
import { inventoryAt } from '#consent/inventory/read-inventory.ts'
import { mayEditPolicies } from '#consent/permissions.ts'
import type { Transaction } from '#db/client.ts'
import { controller, sitePart } from '#db/schema/consent.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { done, type Result, refusal, refused } from '#platform/result.ts'

/**
 * Enters one that answers for what is stored, or changes her name, number or contact, from now or a coming day. A name
 * or a number that changes asks everybody again where she is relied on; a new address to reach her does not.
 */
export async function changeController(actor: Actor, edit: ControllerEdit): Promise<Result<Declared>> {
  if (!mayEditPolicies(actor)) return refused({ message: 'Bara redaktörer ändrar vilka som ansvarar.' })
  const at = now()
  const from = momentOf(edit.validFrom, at)
  return isRefusal(from) ? refused(from) : inOneAct((tx) => change(tx, actor, edit, { at, from }))
}

async function change(
  tx: Transaction,
  actor: Actor,
  edit: ControllerEdit,
  { at, from }: { at: Date; from: Date },
): Promise<Result<Declared>> {
  await oneAtATime(tx)
  const { name, organisationNumber, contact, reason } = edit
  const key = edit.key || controllerKey(name)
  const [newest] = await tx
    .select()
    .from(controller)
    .where(eq(controller.key, key))
    .orderBy(desc(controller.id))
    .limit(1)
  if (!edit.key && (newest || !key))
    return refused(refusal('name', 'Den står redan i listan. Öppna den där och ändra den.'))
  if (edit.key && !newest) return refused({ message: 'Den ansvariga finns inte längre. Ladda om sidan.' })
  if (newest && newest.id !== edit.seen) return staleChange(tx, newest.id, 'controller', key)
  const before = await printsAt(tx, from)
  await endFrom(tx, controller, eq(controller.key, key), from)
  await tx.insert(controller).values({ key, name, organisationNumber, contact, validFrom: from })
  const asksAgain = before !== (await printsAt(tx, from))
  if (asksAgain && !edit.asksAgain) throw new NotYetRead()
  await recordChange(tx, {
    at,
    actorId: actor.employeeId,
    subject: 'controller',
    about: key,
    reason,
    before: newest ?? null,
    after: { name, organisationNumber, contact, validFrom: from.toISOString() },
  })
  return done({ from, asksAgain })
}

/** What visitors to every part of the site answer to. */
async function printsAt(tx: Transaction, at: Date): Promise<string> {
  const parts = await tx.select({ key: sitePart.key }).from(sitePart).orderBy(sitePart.key)
  const prints: string[] = []
  for (const { key } of parts) prints.push(fingerprintOf(await inventoryAt(key, at, tx)))
  return prints.join()
}
