import 'server-only'
import { and, eq } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { learningCase } from '#db/schema/staff-plans.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { brokenConstraint } from '#platform/database-faults.ts'
import { stockholmDate } from '#platform/dates.ts'
import { done, type Result, refusal, refused } from '#platform/result.ts'
import type { LearningCaseTarget, NewLearningCase } from '#staff/development/learning/learning-case.ts'
import { readSettings } from '#staff/development/read-settings.ts'
import { record } from '#staff/development/record.ts'

/** Writes down what kind of case taught oneself something. Closed until HR has entered the assessment and the negotiation. */
export async function addLearningCase(actor: Actor, input: NewLearningCase): Promise<Result<null>> {
  try {
    return await add(actor, input)
  } catch (error) {
    // The database knows which types there are; this wing does not.
    if (brokenConstraint(error) === 'a_type_that_exists')
      return refused(refusal('caseType', 'Välj ärendetyp i listan.'))
    throw error
  }
}

function add(actor: Actor, { caseType, happenedOn }: NewLearningCase): Promise<Result<null>> {
  return db.transaction(async (tx) => {
    if (!(await readSettings(tx)).learningIsOpen)
      return refused({ message: 'Lärtillfällen är avstängda tills konsekvensbedömning och MBL-förhandling är klara.' })
    if (happenedOn > stockholmDate(now())) return refused(refusal('happenedOn', 'Dagen har inte varit än.'))
    const { employeeId } = actor
    const [row] = await tx
      .insert(learningCase)
      .values({ employeeId, caseType, happenedOn })
      .returning({ id: learningCase.id })
    if (!row) throw new Error('the learning case was not written')
    await record(tx, actor, { subject: 'learning_case', subjectId: row.id, employeeId, kind: 'added' })
    return done(null)
  })
}

/** Removes a learning case of one's own, with every trace of it; also when they have been closed again. */
export async function removeLearningCase(actor: Actor, target: LearningCaseTarget): Promise<Result<null>> {
  await db
    .delete(learningCase)
    .where(and(eq(learningCase.id, target.learningCaseId), eq(learningCase.employeeId, actor.employeeId)))
  return done(null)
}
