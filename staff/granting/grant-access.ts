import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import { db, type Transaction } from '#db/client.ts'
import { accessEvent, accessGrant, employee } from '#db/schema/staff.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { brokenConstraint } from '#platform/database-faults.ts'
import { stockholmDate } from '#platform/dates.ts'
import { done, type Result, refusal, refused } from '#platform/result.ts'
import type { Grant, Withdrawal } from '#staff/granting/access.ts'
import { mayEditAccess } from '#staff/permissions.ts'

const CLOSED = refused({ message: 'Bara administratörer ändrar åtkomst.' })

/** Gives somebody a role or the right to protected identities, from a day on. It holds from the next request she makes. */
export async function grantAccess(
  actor: Actor,
  { employeeId, access, validFrom, validTo }: Grant,
): Promise<Result<null>> {
  if (!mayEditAccess(actor)) return CLOSED
  try {
    return await db.transaction(async (tx) => {
      const [person] = await tx.select({ id: employee.id }).from(employee).where(eq(employee.id, employeeId))
      if (!person) return refused(refusal('employeeId', 'Medarbetaren finns inte i registret.'))
      await tx.insert(accessGrant).values({ employeeId, access, validFrom, validTo })
      await record(tx, actor, employeeId, 'granted', { access, validFrom, validTo })
      return done(null)
    })
  } catch (error) {
    if (brokenConstraint(error) === 'grants_never_overlap')
      return refused(refusal('access', 'Personen har redan den åtkomsten under någon av de dagarna.'))
    throw error
  }
}

/**
 * Withdraws an access at once; the row stays as history. The last administrator cannot be withdrawn, or nobody could
 * ever let anybody in again.
 */
export async function withdrawAccess(actor: Actor, { grantId }: Withdrawal): Promise<Result<null>> {
  if (!mayEditAccess(actor)) return CLOSED
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('staff.access'))`)
    const [grant] = await tx
      .select()
      .from(accessGrant)
      .where(and(eq(accessGrant.id, grantId), eq(accessGrant.revoked, false)))
    if (!grant) return refused({ message: 'Åtkomsten är redan återkallad.' })
    if (grant.access === 'administrator' && (await otherAdministrators(tx, grantId)) === 0) {
      return refused({ message: 'Det måste finnas minst en administratör. Ge någon annan rollen först.' })
    }
    await tx.update(accessGrant).set({ revoked: true }).where(eq(accessGrant.id, grantId))
    await record(tx, actor, grant.employeeId, 'withdrawn', {
      access: grant.access,
      validFrom: grant.validFrom,
      validTo: grant.validTo,
    })
    return done(null)
  })
}

async function otherAdministrators(tx: Transaction, grantId: number): Promise<number> {
  const today = stockholmDate(now())
  const [row] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(accessGrant)
    .where(sql`${accessGrant.access} = 'administrator' and not ${accessGrant.revoked} and ${accessGrant.id} <> ${grantId}
      and ${accessGrant.validFrom} <= ${today} and coalesce(${accessGrant.validTo}, 'infinity') >= ${today}`)
  return row?.count ?? 0
}

async function record(tx: Transaction, actor: Actor, employeeId: number, kind: 'granted' | 'withdrawn', data: object) {
  await tx.insert(accessEvent).values({ at: now(), actorId: actor.employeeId, employeeId, kind, data })
}
