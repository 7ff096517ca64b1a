import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { db, type Transaction } from '#db/client.ts'
import { employee } from '#db/schema/staff.ts'
import { competenceFact, competenceField } from '#db/schema/staff-competence.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { done, type Result, refusal, refused } from '#platform/result.ts'
import type { FactTarget, NewFact } from '#staff/competence/fact.ts'
import { reaches, reachOf } from '#staff/development/permissions.ts'
import { record } from '#staff/development/record.ts'

const UNKNOWN = refused({ message: 'Uppgiften finns inte, eller så har du inte behörighet till den.' })

/**
 * Writes down what somebody knows. Of oneself it is a statement that waits for somebody else to see the evidence; of
 * somebody in one's reach it is confirmed by being written.
 */
export function keepFact(actor: Actor, input: NewFact): Promise<Result<null>> {
  return db.transaction(async (tx) => {
    const own = input.employeeId === actor.employeeId
    if (!own && !(await isWithinReach(tx, actor, input.employeeId)))
      return refused(refusal('employeeId', 'Medarbetaren finns inte bland dem du svarar för.'))
    const [field] = await tx
      .select({ id: competenceField.id })
      .from(competenceField)
      .where(and(eq(competenceField.id, input.fieldId), eq(competenceField.active, true)))
    if (!field) return refused(refusal('fieldId', 'Området finns inte längre. Välj ett annat.'))
    if (input.achievedOn > stockholmDate(now()))
      return refused(refusal('achievedOn', 'Dagen har inte varit än. Skriv in det när det är gjort.'))
    const confirmed = own ? {} : { confirmedBy: actor.employeeId, confirmedAt: now() }
    const [fact] = await tx
      .insert(competenceFact)
      .values({ ...input, ...confirmed })
      .returning({ id: competenceFact.id })
    if (!fact) throw new Error('the fact was not written')
    await record(tx, actor, {
      subject: 'fact',
      subjectId: fact.id,
      employeeId: input.employeeId,
      kind: own ? 'stated' : 'confirmed',
      data: { fieldId: input.fieldId, basis: input.basis, achievedOn: input.achievedOn, validTo: input.validTo },
    })
    return done(null)
  })
}

/** Somebody who has seen the evidence says so. Nobody confirms herself. */
export function confirmFact(actor: Actor, { factId }: FactTarget): Promise<Result<null>> {
  return changeFact(actor, factId, async (tx, fact) => {
    if (fact.employeeId === actor.employeeId)
      return refused({ message: 'Någon annan än du själv behöver se underlaget. Be din teamledare.' })
    if (fact.confirmedBy !== null) return done(null)
    await tx
      .update(competenceFact)
      .set({ confirmedBy: actor.employeeId, confirmedAt: now() })
      .where(eq(competenceFact.id, factId))
    await record(tx, actor, { subject: 'fact', subjectId: factId, employeeId: fact.employeeId, kind: 'confirmed' })
    return done(null)
  })
}

/** A fact that was wrong is withdrawn and shown no more. What somebody else has confirmed, one does not withdraw oneself. */
export function withdrawFact(actor: Actor, { factId }: FactTarget): Promise<Result<null>> {
  return changeFact(actor, factId, async (tx, fact) => {
    if (fact.employeeId === actor.employeeId && fact.confirmedBy !== null)
      return refused({ message: 'Uppgiften är bekräftad. Be den som bekräftade att ta bort den.' })
    await tx.update(competenceFact).set({ withdrawnAt: now() }).where(eq(competenceFact.id, factId))
    await record(tx, actor, { subject: 'fact', subjectId: factId, employeeId: fact.employeeId, kind: 'withdrawn' })
    return done(null)
  })
}

type Fact = typeof competenceFact.$inferSelect

function changeFact(
  actor: Actor,
  factId: number,
  change: (tx: Transaction, fact: Fact) => Promise<Result<null>>,
): Promise<Result<null>> {
  return db.transaction(async (tx) => {
    const [fact] = await tx
      .select()
      .from(competenceFact)
      .where(and(eq(competenceFact.id, factId), isNull(competenceFact.withdrawnAt)))
      .for('update')
    if (!fact) return UNKNOWN
    const may = fact.employeeId === actor.employeeId || (await isWithinReach(tx, actor, fact.employeeId))
    return may ? change(tx, fact) : UNKNOWN
  })
}

async function isWithinReach(tx: Transaction, actor: Actor, employeeId: number): Promise<boolean> {
  const [person] = await tx.select({ teamId: employee.teamId }).from(employee).where(eq(employee.id, employeeId))
  return person !== undefined && reaches(reachOf(actor), person.teamId)
}
