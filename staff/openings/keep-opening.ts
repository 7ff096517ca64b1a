import 'server-only'
import { eq, inArray } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { employee } from '#db/schema/staff.ts'
import { competenceField } from '#db/schema/staff-competence.ts'
import { application, opening, openingRequirement } from '#db/schema/staff-openings.ts'
import { position } from '#db/schema/staff-register.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { done, type Result, refusal, refused } from '#platform/result.ts'
import { mayKeepOpenings } from '#staff/development/permissions.ts'
import { record } from '#staff/development/record.ts'
import type { NewOpening, OpeningTarget } from '#staff/openings/opening.ts'

const CLOSED = refused({ message: 'Bara HR öppnar och drar tillbaka tjänster.' })

/** Opens a seat of the register for applications, from today. */
export function openSeat(actor: Actor, input: NewOpening): Promise<Result<{ id: number }>> {
  return db.transaction(async (tx) => {
    if (!mayKeepOpenings(actor)) return CLOSED
    const { required, merits, ...values } = input
    const today = stockholmDate(now())
    if (input.applyBy < today) return refused(refusal('applyBy', 'Dagen har redan varit. Välj en dag som kommer.'))
    const [seat] = await tx.select().from(position).where(eq(position.id, input.positionId)).for('update')
    if (!seat) return refused(refusal('positionId', 'Tjänsten finns inte i registret. Välj en annan.'))
    const running = await tx.select().from(opening).where(eq(opening.positionId, seat.id))
    if (running.some(({ acceptedOn, withdrawnOn }) => !acceptedOn && !withdrawnOn))
      return refused(refusal('positionId', 'Tjänsten är redan utlyst.'))
    if (input.receivingManagerId !== null) {
      const [manager] = await tx.select().from(employee).where(eq(employee.id, input.receivingManagerId))
      if (!manager) return refused(refusal('receivingManagerId', 'Medarbetaren finns inte i registret.'))
    }
    const asked = [...new Set([...required, ...merits])]
    const known = asked.length
      ? await tx.select({ id: competenceField.id }).from(competenceField).where(inArray(competenceField.id, asked))
      : []
    if (known.length < asked.length) return refused(refusal('required', 'Ett av områdena finns inte. Ladda om sidan.'))
    const [row] = await tx
      .insert(opening)
      .values({ ...values, unitId: seat.unitId, openedOn: today })
      .returning({ id: opening.id })
    if (!row) throw new Error('the opening was not written')
    const rows = asked.map((fieldId) => ({ openingId: row.id, fieldId, required: required.includes(fieldId) }))
    if (rows.length) await tx.insert(openingRequirement).values(rows)
    const data = { positionId: seat.id, applyBy: input.applyBy, startsOn: input.startsOn, required, merits }
    await record(tx, actor, { subject: 'opening', subjectId: row.id, kind: 'opened', data })
    return done({ id: row.id })
  })
}

/** Takes an opening back; whoever has applied for it is not chosen. */
export function withdrawOpening(actor: Actor, { openingId }: OpeningTarget): Promise<Result<null>> {
  return db.transaction(async (tx) => {
    if (!mayKeepOpenings(actor)) return CLOSED
    const [seat] = await tx.select().from(opening).where(eq(opening.id, openingId)).for('update')
    if (!seat) return refused({ message: 'Tjänsten finns inte. Ladda om sidan.' })
    if (seat.acceptedOn) return refused({ message: 'Tjänsten är redan tillsatt.' })
    if (seat.withdrawnOn) return done(null)
    const today = stockholmDate(now())
    await tx.update(opening).set({ withdrawnOn: today }).where(eq(opening.id, openingId))
    await record(tx, actor, { subject: 'opening', subjectId: openingId, kind: 'withdrawn' })
    const running = await tx.select().from(application).where(eq(application.openingId, openingId)).for('update')
    for (const { id, employeeId, outcome, version } of running) {
      if (outcome) continue
      await tx
        .update(application)
        .set({ outcome: 'rejected', decidedOn: today, version: version + 1 })
        .where(eq(application.id, id))
      await record(tx, actor, { subject: 'application', subjectId: id, employeeId, kind: 'rejected' })
    }
    return done(null)
  })
}
