import 'server-only'
import { eq } from 'drizzle-orm'
import { db, type Transaction } from '#db/client.ts'
import { employee } from '#db/schema/staff.ts'
import { competenceFact } from '#db/schema/staff-competence.ts'
import { course, courseCompletion, courseField, courseSession, signup } from '#db/schema/staff-training.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { done, type Result, refusal, refused } from '#platform/result.ts'
import { lastDay } from '#staff/development/months.ts'
import { mayHoldSessions, reaches, reachOf } from '#staff/development/permissions.ts'
import { record } from '#staff/development/record.ts'
import type { Attendance } from '#staff/training/course.ts'
import { lockSession, tellSignup } from '#staff/training/sign-up.ts'

/**
 * Writes down who took part of those within the actor's reach, once, and never of oneself; the session is closed when
 * nobody is left to write of. Each who came gets the completion and, in the same transaction, a confirmed fact in every field
 * that the course teaches, valid for as long as the course says. Whoever confirms is whoever wrote it.
 */
export function completeSession(actor: Actor, { sessionId, attended }: Attendance): Promise<Result<{ count: number }>> {
  if (!mayHoldSessions(actor))
    return Promise.resolve(refused({ message: 'Bara teamledare, verksamhetschef och HR skriver in närvaro.' }))
  return db.transaction(async (tx) => {
    const found = await lockSession(tx, sessionId)
    if (!found) return refused({ message: 'Tillfället finns inte. Ladda om sidan.' })
    const { session, signups } = found
    if (session.cancelledAt) return refused({ message: 'Tillfället är inställt.' })
    if (session.closedAt) return refused({ message: 'Närvaron är redan inskriven. Ladda om sidan.' })
    if (session.endsOn > stockholmDate(now()))
      return refused({ message: 'Tillfället är inte slut än. Skriv in närvaron efter sista dagen.' })
    const within = await readableBy(tx, actor)
    const booked = signups.filter(
      ({ status, employeeId }) => status === 'booked' && employeeId !== actor.employeeId && within.has(employeeId),
    )
    const known = new Set(booked.map(({ id }) => id))
    if (attended.some((id) => !known.has(id)))
      return refused(refusal('attended', 'Någon av dem har inte plats, eller är ingen du svarar för. Ladda om sidan.'))
    const came = new Set(attended)
    for (const row of booked) {
      const status = came.has(row.id) ? ('completed' as const) : ('absent' as const)
      await tx.update(signup).set({ status }).where(eq(signup.id, row.id))
      await tellSignup(tx, actor, row, status)
      if (status === 'completed') await complete(tx, actor, session, row.employeeId)
    }
    if (signups.filter(({ status }) => status === 'booked').length === booked.length) {
      await tx.update(courseSession).set({ closedAt: now() }).where(eq(courseSession.id, sessionId))
      await record(tx, actor, { subject: 'session', subjectId: sessionId, kind: 'closed' })
    }
    return done({ count: came.size })
  })
}

async function complete(
  tx: Transaction,
  actor: Actor,
  { id: sessionId, courseId, endsOn }: typeof courseSession.$inferSelect,
  employeeId: number,
): Promise<void> {
  const [taught] = await tx.select().from(course).where(eq(course.id, courseId))
  if (!taught) throw new Error(`course ${courseId} is missing`)
  const { hours, name, validMonths } = taught
  await tx.insert(courseCompletion).values({ employeeId, courseId, sessionId, completedOn: endsOn, hours })
  const fields = await tx.select().from(courseField).where(eq(courseField.courseId, courseId))
  for (const { fieldId } of fields) {
    const validTo = lastDay(endsOn, validMonths)
    const [fact] = await tx
      .insert(competenceFact)
      .values({
        employeeId,
        fieldId,
        basis: 'course',
        evidence: name,
        achievedOn: endsOn,
        validTo,
        confirmedBy: actor.employeeId,
        confirmedAt: now(),
      })
      .returning({ id: competenceFact.id })
    if (!fact) throw new Error('the fact was not written')
    const data = { fieldId, basis: 'course', achievedOn: endsOn, validTo, sessionId }
    await record(tx, actor, { subject: 'fact', subjectId: fact.id, employeeId, kind: 'confirmed', data })
  }
}

async function readableBy(tx: Transaction, actor: Actor): Promise<ReadonlySet<number>> {
  const reach = reachOf(actor)
  const people = await tx.select({ id: employee.id, teamId: employee.teamId }).from(employee)
  return new Set(people.filter(({ teamId }) => reaches(reach, teamId)).map(({ id }) => id))
}
