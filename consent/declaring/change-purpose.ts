import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { controllerKey } from '#consent/declaring/controller-edit.ts'
import { endFrom, oneAtATime, recordChange, staleChange } from '#consent/declaring/dated-rows.ts'
import { type Declared, inOneAct } from '#consent/declaring/declared.ts'
import type { PartEdit, PurposeEdit } from '#consent/declaring/purpose-edit.ts'
import { isRefusal, momentOf } from '#consent/declaring/when.ts'
import { mayEditPolicies } from '#consent/permissions.ts'
import { db, type Transaction } from '#db/client.ts'
import { purpose, sitePart } from '#db/schema/consent.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { done, type Result, refusal, refused } from '#platform/result.ts'

const CLOSED = refused({ message: 'Bara redaktörer ändrar vad kakor används till.' })

/**
 * Enters something to store for, which always needs a yes, or words an old one better. Its key and whether it needs a yes
 * never change: what comes to mean something else is a new purpose. So no change here asks anybody again by itself; a new
 * purpose does so once something is stored for it.
 */
export async function changePurpose(actor: Actor, edit: PurposeEdit): Promise<Result<Declared>> {
  if (!mayEditPolicies(actor)) return CLOSED
  const at = now()
  const from = momentOf(edit.validFrom, at)
  return isRefusal(from) ? refused(from) : inOneAct((tx) => change(tx, actor, edit, { at, from }))
}

async function change(
  tx: Transaction,
  actor: Actor,
  edit: PurposeEdit,
  { at, from }: { at: Date; from: Date },
): Promise<Result<Declared>> {
  await oneAtATime(tx)
  const { nameSv, nameEn, explainsSv, explainsEn, reason } = edit
  const key = edit.key || controllerKey(nameSv).slice(0, 30)
  const [newest] = await tx.select().from(purpose).where(eq(purpose.key, key)).orderBy(desc(purpose.id)).limit(1)
  if (!edit.key && (newest || !/^[a-z][a-z0-9_]+$/.test(key)))
    return refused(refusal('nameSv', 'Det namnet går inte att använda. Finns ändamålet redan, ändra det i stället.'))
  if (edit.key && !newest) return refused({ message: 'Ändamålet finns inte längre. Ladda om sidan.' })
  if (newest && newest.id !== edit.seen) return staleChange(tx, newest.id, 'purpose', key)
  await endFrom(tx, purpose, eq(purpose.key, key), from)
  const { necessary, place } = newest ?? { necessary: false, place: await nextPlace(tx) }
  const row = { nameSv, nameEn, explainsSv, explainsEn }
  await tx.insert(purpose).values({ key, ...row, necessary, place, validFrom: from })
  await recordChange(tx, {
    at,
    actorId: actor.employeeId,
    subject: 'purpose',
    about: key,
    reason,
    before: newest ?? null,
    after: { ...row, validFrom: from.toISOString() },
  })
  return done({ from, asksAgain: false })
}

/** After all the others that need a yes. */
async function nextPlace(tx: Transaction): Promise<number> {
  const rows = await tx.select({ place: purpose.place }).from(purpose).where(eq(purpose.necessary, false))
  return Math.max(0, ...rows.map(({ place }) => place)) + 1
}

/** Enters a part of HSB's site, so that it can have a list and be scanned. */
export async function addPart(actor: Actor, { nameSv, nameEn, reason }: PartEdit): Promise<Result<null>> {
  if (!mayEditPolicies(actor)) return CLOSED
  const key = controllerKey(nameSv).slice(0, 30)
  if (!key) return refused(refusal('nameSv', 'Skriv ett namn med bokstäver.'))
  return db.transaction(async (tx) => {
    const [added] = await tx.insert(sitePart).values({ key, nameSv, nameEn }).onConflictDoNothing().returning()
    if (!added) return refused(refusal('nameSv', 'Den delen finns redan.'))
    await recordChange(tx, {
      at: now(),
      actorId: actor.employeeId,
      subject: 'site_part',
      about: key,
      reason,
      before: null,
      after: { nameSv, nameEn },
    })
    return done(null)
  })
}
