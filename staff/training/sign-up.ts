import 'server-only'
import { eq, inArray } from 'drizzle-orm'
import { db, type Transaction } from '#db/client.ts'
import { courseSession, notice, signup } from '#db/schema/staff-training.ts'
import type { Actor, Doer } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { done, type Result, refused } from '#platform/result.ts'
import { record } from '#staff/development/record.ts'
import type { SessionTarget } from '#staff/training/course.ts'
import type { NoticeKind } from '#staff/training/training.ts'
import { movesUp, placeFor } from '#staff/training/waiting-list.ts'

type Session = typeof courseSession.$inferSelect
type Signup = typeof signup.$inferSelect

const UNKNOWN = refused({ message: 'Tillfället finns inte. Ladda om sidan.' })
const OVER = refused({ message: 'Tillfället är inställt eller har redan börjat. Välj ett annat.' })

/** Signs the actor up: a seat while there is one, otherwise the end of the queue. Sent twice it signs up once. */
export function signUp(actor: Actor, { sessionId }: SessionTarget): Promise<Result<{ status: Signup['status'] }>> {
  return db.transaction(async (tx) => {
    const found = await lockSession(tx, sessionId)
    if (!found) return UNKNOWN
    const { session, signups } = found
    if (!isOpen(session)) return OVER
    const held = signups.find(({ employeeId, status }) => employeeId === actor.employeeId && status !== 'withdrawn')
    if (held) return done({ status: held.status })
    const status = placeFor(signups, session.seats)
    const [row] = await tx
      .insert(signup)
      .values({ sessionId, employeeId: actor.employeeId, status, at: now() })
      .returning()
    if (!row) throw new Error('the sign-up was not written')
    await tellSignup(tx, actor, row, status === 'booked' ? 'booked' : 'queued')
    if (status === 'booked') await tell(tx, row, 'booked')
    return done({ status })
  })
}

/** Gives the actor's place back; whoever has waited longest moves up in the same transaction. */
export function giveBack(actor: Actor, { sessionId }: SessionTarget): Promise<Result<null>> {
  return db.transaction(async (tx) => {
    const found = await lockSession(tx, sessionId)
    if (!found) return UNKNOWN
    const { session, signups } = found
    const held = signups.find(
      ({ employeeId, status }) => employeeId === actor.employeeId && (status === 'booked' || status === 'waiting'),
    )
    if (!held) return done(null)
    if (!isOpen(session)) return OVER
    await tx.update(signup).set({ status: 'withdrawn' }).where(eq(signup.id, held.id))
    await tellSignup(tx, actor, held, 'withdrawn')
    const left = signups.map((one) => (one.id === held.id ? { ...one, status: 'withdrawn' as const } : one))
    await fillSeats(tx, actor, session.seats, left)
    return done(null)
  })
}

/** A session with everybody who ever signed up, locked until the transaction ends: one seat is never given twice. */
export async function lockSession(
  tx: Transaction,
  sessionId: number,
): Promise<{ session: Session; signups: Signup[] } | undefined> {
  const [session] = await tx.select().from(courseSession).where(eq(courseSession.id, sessionId)).for('update')
  if (!session) return undefined
  return { session, signups: await tx.select().from(signup).where(eq(signup.sessionId, sessionId)).orderBy(signup.id) }
}

function isOpen({ cancelledAt, closedAt, startsOn }: Session): boolean {
  return cancelledAt === null && closedAt === null && startsOn >= stockholmDate(now())
}

async function fillSeats(tx: Transaction, doer: Doer, seats: number, signups: readonly Signup[]): Promise<void> {
  const up = movesUp(signups, seats)
  if (up.length === 0) return
  await tx.update(signup).set({ status: 'booked' }).where(inArray(signup.id, up))
  for (const row of signups.filter(({ id }) => up.includes(id))) {
    await tellSignup(tx, doer, row, 'moved_up')
    await tell(tx, row, 'moved_up')
  }
}

export async function tellSignup(tx: Transaction, doer: Doer, row: Signup, kind: string): Promise<void> {
  const { id: subjectId, employeeId, sessionId } = row
  await record(tx, doer, { subject: 'signup', subjectId, employeeId, kind, data: { sessionId } })
}

/** What somebody is to be told: shown on her own page at once, mailed by the worker where there is a mail server. */
export async function tell(tx: Transaction, row: Signup, kind: NoticeKind): Promise<void> {
  await tx
    .insert(notice)
    .values({ employeeId: row.employeeId, kind, signupId: row.id, at: now() })
    .onConflictDoNothing()
}
