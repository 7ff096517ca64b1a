import 'server-only'
import { and, desc, eq, isNull, or, sql } from 'drizzle-orm'
import { assignment, endReason, endReasonAlias, position } from '#db/schema/staff-register.ts'
import { retentionSetting } from '#db/schema/staff-retention.ts'
import { closedYear, definitionVersion } from '#db/schema/staff-years.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { brokenConstraint } from '#platform/database-faults.ts'
import { stockholmDate } from '#platform/dates.ts'
import { done, type Result, refusal, refused } from '#platform/result.ts'
import type { Alias, GapDays, NewSeat, Reason, Retention, SeatEnd } from '#staff/keeping/settings.ts'
import { mayKeepRegister } from '#staff/permissions.ts'
import { ONLY_HR } from '#staff/registering/join-and-leave.ts'
import { seatFor } from '#staff/registering/seats.ts'
import { inRegister, recordChange } from '#staff/registering/truth.ts'

/** A seat that nobody holds yet. */
export function addSeat(actor: Actor, { title, unitId, critical, validFrom }: NewSeat): Promise<Result<null>> {
  if (!mayKeepRegister(actor)) return Promise.resolve(ONLY_HR)
  return inRegister(async (tx) => {
    const seat = await seatFor(tx, { positionId: null, newTitle: title, newUnitId: unitId }, validFrom)
    if (!seat.ok) return refused(refusal('unitId', 'Enheten finns inte den dagen. Välj en annan.'))
    if (critical) await tx.update(position).set({ critical }).where(eq(position.id, seat.value.id))
    await recordChange(tx, actor, 'seat_added', { positionId: seat.value.id, title, unitId, critical, validFrom })
    return done(null)
  })
}

/** A seat is withdrawn once nobody holds it any more. */
export function closeSeat(actor: Actor, { positionId, lastDay }: SeatEnd): Promise<Result<null>> {
  if (!mayKeepRegister(actor)) return Promise.resolve(ONLY_HR)
  return inRegister(async (tx) => {
    const [held] = await tx
      .select({ id: assignment.id })
      .from(assignment)
      .where(
        and(
          eq(assignment.positionId, positionId),
          isNull(assignment.recordedTo),
          or(isNull(assignment.validTo), sql`${assignment.validTo} > ${lastDay}`),
        ),
      )
      .limit(1)
    if (held) return refused(refusal('lastDay', 'Någon har tjänsten efter den dagen. Välj en senare dag.'))
    const rows = await tx
      .update(position)
      .set({ validTo: lastDay })
      .where(and(eq(position.id, positionId), sql`${position.validFrom} <= ${lastDay}`))
      .returning({ id: position.id })
    if (rows.length === 0) return refused(refusal('lastDay', 'Tjänsten fanns inte den dagen. Välj en senare.'))
    await recordChange(tx, actor, 'seat_closed', { positionId, lastDay })
    return done(null)
  })
}

/** A reason is added, renamed or no longer offered. Its class is settled once it has been used. */
export async function keepReason(actor: Actor, input: Reason): Promise<Result<null>> {
  if (!mayKeepRegister(actor)) return ONLY_HR
  const { reasonId, name, retired } = input
  try {
    return await inRegister(async (tx) => {
      if (reasonId === null) {
        const [row] = await tx.insert(endReason).values({ name, class: input.class, active: !retired }).returning()
        await recordChange(tx, actor, 'reason_added', { reasonId: row?.id, name, class: input.class })
        return done(null)
      }
      const [known] = await tx.select().from(endReason).where(eq(endReason.id, reasonId))
      if (!known) return refused({ message: 'Orsaken finns inte. Ladda om sidan.' })
      const [used] = await tx
        .select({ id: assignment.id })
        .from(assignment)
        .where(eq(assignment.endReasonId, reasonId))
        .limit(1)
      if (used && known.class !== input.class)
        return refused(
          refusal(
            'class',
            'Orsaken är använd, så klassen kan inte ändras: gamla siffror skulle ändras tyst. Lägg till en ny orsak.',
          ),
        )
      await tx.update(endReason).set({ name, class: input.class, active: !retired }).where(eq(endReason.id, reasonId))
      await recordChange(tx, actor, 'reason_changed', { reasonId, name, class: input.class, active: !retired })
      return done(null)
    })
  } catch (error) {
    if (brokenConstraint(error) === 'end_reason_name_unique')
      return refused(refusal('name', 'Det finns redan en orsak med det namnet.'))
    throw error
  }
}

/** What the HR system writes means one of our reasons from now on; written again it means another. */
export function keepAlias(actor: Actor, { text, reasonId }: Alias): Promise<Result<null>> {
  if (!mayKeepRegister(actor)) return Promise.resolve(ONLY_HR)
  return inRegister(async (tx) => {
    const [reason] = await tx.select().from(endReason).where(eq(endReason.id, reasonId))
    if (!reason) return refused(refusal('reasonId', 'Välj en orsak i listan.'))
    const known = await tx
      .update(endReasonAlias)
      .set({ reasonId })
      .where(sql`lower(${endReasonAlias.text}) = lower(${text})`)
      .returning({ id: endReasonAlias.id })
    if (known.length === 0) await tx.insert(endReasonAlias).values({ text, reasonId })
    await recordChange(tx, actor, 'alias_added', { text, reasonId })
    return done(null)
  })
}

/** How long a gap may be, from a day on. Years that are closed keep the definition they were told by. */
export function setGapDays(actor: Actor, { gapDays, validFrom }: GapDays): Promise<Result<null>> {
  if (!mayKeepRegister(actor)) return Promise.resolve(ONLY_HR)
  return inRegister(async (tx) => {
    const [last] = await tx.select({ year: closedYear.year }).from(closedYear).orderBy(desc(closedYear.year)).limit(1)
    if (last && validFrom <= `${last.year}-12-31`)
      return refused(refusal('validFrom', `${last.year} är stängt. Välj en dag efter det året.`))
    await tx
      .insert(definitionVersion)
      .values({ gapDays, validFrom })
      .onConflictDoUpdate({ target: definitionVersion.validFrom, set: { gapDays } })
    await recordChange(tx, actor, 'definition_set', { gapDays, validFrom })
    return done(null)
  })
}

/** How long names are kept, from today or a later day. */
export function setRetention(actor: Actor, { key, value, validFrom }: Retention): Promise<Result<null>> {
  if (!mayKeepRegister(actor)) return Promise.resolve(ONLY_HR)
  return inRegister(async (tx) => {
    if (validFrom < stockholmDate(now()))
      return refused(
        refusal('validFrom', 'Det som är raderat går inte att få tillbaka. Välj i dag eller en senare dag.'),
      )
    await tx
      .insert(retentionSetting)
      .values({ key, value, validFrom })
      .onConflictDoUpdate({ target: [retentionSetting.key, retentionSetting.validFrom], set: { value } })
    await recordChange(tx, actor, 'retention_set', { key, value, validFrom })
    return done(null)
  })
}
