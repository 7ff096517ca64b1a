import 'server-only'
import { and, desc, eq } from 'drizzle-orm'
import { endFrom, oneAtATime, recordChange, staleChange } from '#consent/declaring/dated-rows.ts'
import { type Declared, inOneAct, NotYetRead } from '#consent/declaring/declared.ts'
import type { ItemEdit } from '#consent/declaring/item-edit.ts'
import { isRefusal, momentOf } from '#consent/declaring/when.ts'
import { fingerprintOf } from '#consent/inventory/fingerprint.ts'
import { inventoryAt } from '#consent/inventory/read-inventory.ts'
import { mayEditPolicies } from '#consent/permissions.ts'
import type { Transaction } from '#db/client.ts'
import { controller, inventoryItem, purpose, sitePart } from '#db/schema/consent.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { done, type Refusal, type Result, refusal, refused } from '#platform/result.ts'

/**
 * Declares a cookie, changes what is declared, or ends it, from now or a coming day. The old row stays as history. When
 * visitors would be asked again the person has to have read so first.
 */
export async function changeItem(actor: Actor, edit: ItemEdit): Promise<Result<Declared>> {
  if (!mayEditPolicies(actor)) return refused({ message: 'Bara redaktörer ändrar listan över kakor.' })
  const at = now()
  const from = momentOf(edit.validFrom, at)
  if (isRefusal(from)) return refused(from)
  return inOneAct((tx) => change(tx, actor, edit, { at, from }))
}

async function change(
  tx: Transaction,
  actor: Actor,
  edit: ItemEdit,
  { at, from }: { at: Date; from: Date },
): Promise<Result<Declared>> {
  await oneAtATime(tx)
  const { act, reason, asksAgain, seen, validFrom: _, ...row } = edit
  const same = and(
    eq(inventoryItem.sitePart, row.sitePart),
    eq(inventoryItem.storage, row.storage),
    eq(inventoryItem.name, row.name),
  )
  const [newest] = await tx.select().from(inventoryItem).where(same).orderBy(desc(inventoryItem.id)).limit(1)
  const isThere = newest !== undefined && newest.validTo === null
  const about = `${row.sitePart}: ${row.name}`
  if (seen === 0 && isThere) return refused(refusal('name', 'Den står redan i listan. Öppna raden där och ändra den.'))
  if (newest && seen !== 0 && newest.id !== seen) return staleChange(tx, newest.id, 'item', about)
  const faults = act === 'avsluta' ? [] : await faultsOf(tx, edit)
  if (faults.length) return refused(...faults)
  if (act === 'avsluta' && !isThere) return refused({ message: 'Raden är redan avslutad.' })
  const before = fingerprintOf(await inventoryAt(row.sitePart, from, tx))
  await endFrom(tx, inventoryItem, same, from)
  if (act === 'spara') await tx.insert(inventoryItem).values({ ...row, validFrom: from })
  const isMaterial = before !== fingerprintOf(await inventoryAt(row.sitePart, from, tx))
  if (isMaterial && !asksAgain) throw new NotYetRead()
  await recordChange(tx, {
    at,
    actorId: actor.employeeId,
    subject: 'item',
    about,
    reason,
    before: newest ?? null,
    after: { ...(act === 'spara' ? row : { ended: true }), validFrom: from.toISOString() },
  })
  return done({ from, asksAgain: isMaterial })
}

/** What only the database knows to be wrong. */
async function faultsOf(tx: Transaction, edit: ItemEdit): Promise<Refusal[]> {
  const faults: Refusal[] = []
  const [part] = await tx.select().from(sitePart).where(eq(sitePart.key, edit.sitePart))
  if (!part) faults.push(refusal('sitePart', 'Den delen av webbplatsen finns inte. Välj en annan.'))
  const [known] = await tx.select().from(controller).where(eq(controller.key, edit.controllerKey)).limit(1)
  if (!known) faults.push(refusal('controllerKey', 'Den ansvariga finns inte. Välj en annan.'))
  const [use] = await tx
    .select()
    .from(purpose)
    .where(eq(purpose.key, edit.purposeKey))
    .orderBy(desc(purpose.id))
    .limit(1)
  if (!use) faults.push(refusal('purposeKey', 'Ändamålet finns inte. Välj ett annat.'))
  else if (use.necessary && edit.necessarySv === null)
    faults.push(refusal('necessarySv', 'Skriv varför den är nödvändig. Utan ett skäl måste besökaren tillfrågas.'))
  else if (!use.necessary && edit.necessarySv !== null)
    faults.push(
      refusal('necessarySv', 'Till det här ändamålet behövs ett ja. Ta bort skälet, eller välj det nödvändiga.'),
    )
  return faults
}
