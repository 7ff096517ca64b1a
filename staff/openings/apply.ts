import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { db, type Transaction } from '#db/client.ts'
import { application, opening } from '#db/schema/staff-openings.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { brokenConstraint } from '#platform/database-faults.ts'
import { stockholmDate } from '#platform/dates.ts'
import { done, type Result, refused } from '#platform/result.ts'
import { record } from '#staff/development/record.ts'
import type { ApplicationTarget, Applying } from '#staff/openings/opening.ts'

const UNKNOWN = refused({ message: 'Ansökan finns inte. Ladda om sidan.' })
const TWICE = refused({ message: 'Du har redan sökt tjänsten. Din ansökan finns på Min utveckling.' })

/** Applies for a seat. Only HR and the receiving manager see it, unless the applicant releases it to her present leader. */
export async function apply(
  actor: Actor,
  { openingId, openingVersion, letter, released }: Applying,
): Promise<Result<null>> {
  try {
    return await db.transaction(async (tx) => {
      const [seat] = await tx.select().from(opening).where(eq(opening.id, openingId)).for('share')
      const today = stockholmDate(now())
      if (!seat) return refused({ message: 'Tjänsten finns inte. Ladda om sidan.' })
      if (seat.acceptedOn || seat.withdrawnOn || seat.applyBy < today || seat.openedOn > today)
        return refused({ message: 'Tjänsten går inte att söka längre.' })
      if (seat.version !== openingVersion)
        return refused({
          message: 'Annonsen har ändrats sedan du öppnade den. Ladda om sidan, läs den igen och sök sedan.',
        })
      if (seat.receivingManagerId === actor.employeeId)
        return refused({ message: 'Du är mottagande chef för tjänsten. Be HR byta det först, om du vill söka.' })
      const [row] = await tx
        .insert(application)
        .values({
          openingId,
          employeeId: actor.employeeId,
          internal: true,
          letter,
          openingVersion,
          releasedAt: released ? now() : null,
          appliedOn: today,
        })
        .returning({ id: application.id })
      if (!row) throw new Error('the application was not written')
      await tell(tx, actor, row.id, 'applied', { openingId })
      if (released) await tell(tx, actor, row.id, 'released')
      return done(null)
    })
  } catch (error) {
    if (brokenConstraint(error) === 'application_once') return TWICE
    throw error
  }
}

/** Lets one's present leader see the application. What somebody has seen cannot be taken back, so neither can this. */
export function release(actor: Actor, target: ApplicationTarget): Promise<Result<null>> {
  return changeOwn(actor, target, async (tx, row) => {
    if (row.releasedAt) return done(null)
    await tx.update(application).set({ releasedAt: now() }).where(eq(application.id, row.id))
    await tell(tx, actor, row.id, 'released')
    return done(null)
  })
}

/** Takes an application back. */
export function takeBack(actor: Actor, target: ApplicationTarget): Promise<Result<null>> {
  return changeOwn(actor, target, async (tx, row) => {
    await tx
      .update(application)
      .set({ outcome: 'withdrawn', decidedOn: stockholmDate(now()), version: row.version + 1 })
      .where(eq(application.id, row.id))
    await tell(tx, actor, row.id, 'withdrawn')
    return done(null)
  })
}

function changeOwn(
  actor: Actor,
  { applicationId }: ApplicationTarget,
  change: (tx: Transaction, row: typeof application.$inferSelect) => Promise<Result<null>>,
): Promise<Result<null>> {
  return db.transaction(async (tx) => {
    const [row] = await tx
      .select()
      .from(application)
      .where(
        and(
          eq(application.id, applicationId),
          eq(application.employeeId, actor.employeeId),
          isNull(application.outcome),
        ),
      )
      .for('update')
    return row ? change(tx, row) : UNKNOWN
  })
}

async function tell(tx: Transaction, actor: Actor, subjectId: number, kind: string, data = {}): Promise<void> {
  await record(tx, actor, { subject: 'application', subjectId, employeeId: actor.employeeId, kind, data })
}
