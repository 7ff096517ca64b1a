import 'server-only'
import { eq } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { competenceField } from '#db/schema/staff-competence.ts'
import { course, courseField, courseSession, signup } from '#db/schema/staff-training.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { brokenConstraint } from '#platform/database-faults.ts'
import { stockholmDate } from '#platform/dates.ts'
import { done, type Result, refusal, refused } from '#platform/result.ts'
import { mayHoldSessions, mayKeepCatalogue } from '#staff/development/permissions.ts'
import { record } from '#staff/development/record.ts'
import type { CourseEdit, NewSession, SessionTarget } from '#staff/training/course.ts'
import { lockSession, tell, tellSignup } from '#staff/training/sign-up.ts'

/** Adds a course to the catalogue, or changes it. What was learnt in it stays as it was. */
export async function keepCourse(actor: Actor, input: CourseEdit): Promise<Result<{ id: number; isNew: boolean }>> {
  if (!mayKeepCatalogue(actor)) return refused({ message: 'Bara verksamhetschefen och HR ändrar katalogen.' })
  const { courseId, fields, retired, ...values } = input
  const columns = { ...values, active: !retired }
  try {
    return await db.transaction(async (tx) => {
      const known = await tx.select({ id: competenceField.id }).from(competenceField)
      if (fields.some((id) => !known.some((one) => one.id === id)))
        return refused(refusal('fields', 'Ett av områdena finns inte längre. Ladda om sidan.'))
      const [row] = courseId
        ? await tx.update(course).set(columns).where(eq(course.id, courseId)).returning()
        : await tx.insert(course).values(columns).returning()
      if (!row) return refused({ message: 'Utbildningen finns inte. Ladda om sidan.' })
      await tx.delete(courseField).where(eq(courseField.courseId, row.id))
      const taught = [...new Set(fields)].map((fieldId) => ({ courseId: row.id, fieldId }))
      if (taught.length) await tx.insert(courseField).values(taught)
      await record(tx, actor, {
        subject: 'course',
        subjectId: row.id,
        kind: courseId ? 'changed' : 'added',
        data: { ...columns, fields },
      })
      return done({ id: row.id, isNew: courseId === null })
    })
  } catch (error) {
    if (brokenConstraint(error) === 'course_name_unique')
      return refused(refusal('name', 'En annan utbildning har redan det namnet.'))
    throw error
  }
}

/** Sets a session of a course. */
export function addSession(actor: Actor, input: NewSession): Promise<Result<null>> {
  return db.transaction(async (tx) => {
    if (!mayHoldSessions(actor))
      return refused({ message: 'Bara teamledare, verksamhetschef och HR lägger upp tillfällen.' })
    if (input.startsOn < stockholmDate(now()))
      return refused(refusal('startsOn', 'Dagen har redan varit. Välj en dag som kommer.'))
    const [taught] = await tx.select({ id: course.id }).from(course).where(eq(course.id, input.courseId))
    if (!taught) return refused({ message: 'Utbildningen finns inte. Ladda om sidan.' })
    const [row] = await tx.insert(courseSession).values(input).returning({ id: courseSession.id })
    if (!row) throw new Error('the session was not written')
    await record(tx, actor, { subject: 'session', subjectId: row.id, kind: 'added', data: { ...input } })
    return done(null)
  })
}

/** Cancels a session; everybody with a place or in the queue is told. */
export function cancelSession(actor: Actor, { sessionId }: SessionTarget): Promise<Result<null>> {
  return db.transaction(async (tx) => {
    if (!mayHoldSessions(actor)) return refused({ message: 'Bara teamledare, verksamhetschef och HR ställer in.' })
    const found = await lockSession(tx, sessionId)
    if (!found) return refused({ message: 'Tillfället finns inte. Ladda om sidan.' })
    if (found.session.closedAt) return refused({ message: 'Tillfället har redan hållits.' })
    if (found.session.cancelledAt) return done(null)
    await tx.update(courseSession).set({ cancelledAt: now() }).where(eq(courseSession.id, sessionId))
    await record(tx, actor, { subject: 'session', subjectId: sessionId, kind: 'cancelled' })
    for (const row of found.signups.filter(({ status }) => status === 'booked' || status === 'waiting')) {
      await tx.update(signup).set({ status: 'withdrawn' }).where(eq(signup.id, row.id))
      await tellSignup(tx, actor, row, 'cancelled')
      await tell(tx, row, 'cancelled')
    }
    return done(null)
  })
}
