import 'server-only'
import { and, eq, gte, isNull, or, sql } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { assignment, unit, unitPlacement } from '#db/schema/staff-register.ts'
import { closedYear } from '#db/schema/staff-years.ts'
import type { Actor } from '#platform/actor.ts'
import { addDays, swedishPlainDate } from '#platform/dates.ts'
import { done, type Refused, type Result, refusal, refused } from '#platform/result.ts'
import { keepRevisions } from '#staff/closing-years/revise.ts'
import { closedYearsSentence } from '#staff/closing-years/touched-years.ts'
import type { NewUnit, UnitChange, UnitEnd } from '#staff/keeping/settings.ts'
import { dayOf } from '#staff/ledger/days.ts'
import type { UnitPlacement } from '#staff/ledger/ledger.ts'
import { isBelow, subtreeOf } from '#staff/ledger/tree.ts'
import { mayKeepRegister } from '#staff/permissions.ts'
import { readLedger, readPlacements } from '#staff/reading/read-ledger.ts'
import { ONLY_HR } from '#staff/registering/join-and-leave.ts'
import { inRegister, recordChange } from '#staff/registering/truth.ts'

export function addUnit(actor: Actor, { name, parentId, validFrom }: NewUnit): Promise<Result<null>> {
  if (!mayKeepRegister(actor)) return Promise.resolve(ONLY_HR)
  return inRegister(async (tx) => {
    if (!existsOn(await readPlacements(), parentId, validFrom))
      return refused(refusal('parentId', 'Den överordnade enheten finns inte den dagen. Välj en annan.'))
    const [row] = await tx.insert(unit).values({}).returning({ id: unit.id })
    if (!row) throw new Error('The unit was not made')
    await tx.insert(unitPlacement).values({ unitId: row.id, name, parentId, validFrom })
    await recordChange(tx, actor, 'unit_added', { unitId: row.id, name, parentId, validFrom })
    return done(null)
  })
}

/** Renames a unit or moves it in the tree from a day on; what it was before stays as it was before. */
export function changeUnit(actor: Actor, input: UnitChange): Promise<Result<null>> {
  if (!mayKeepRegister(actor)) return Promise.resolve(ONLY_HR)
  return inRegister(async (tx) => {
    const { unitId, name, parentId, from } = input
    const placements = await readPlacements()
    const now = placements.find((one) => one.unitId === unitId && one.validTo === null)
    if (!now) return refused({ message: 'Enheten finns inte längre. Ladda om sidan.' })
    if (from < now.validFrom)
      return refused(
        refusal('from', `Enheten ändrades senast ${swedishPlainDate(now.validFrom)}. Välj den dagen eller en senare.`),
      )
    if (parentId !== null && !existsOn(placements, parentId, from))
      return refused(refusal('parentId', 'Den överordnade enheten finns inte den dagen. Välj en annan.'))
    if (parentId !== null && isBelow(subtreeOf(placements, unitId), parentId, dayOf(from)))
      return refused(refusal('parentId', 'En enhet kan inte ligga under sig själv. Välj en annan.'))
    const frozen = now.parentId === parentId ? null : await reviseFor(tx, actor, input, placements)
    if (frozen) return frozen
    const current = and(eq(unitPlacement.unitId, unitId), isNull(unitPlacement.validTo))
    if (from === now.validFrom) await tx.update(unitPlacement).set({ name, parentId }).where(current)
    else {
      await tx
        .update(unitPlacement)
        .set({ validTo: addDays(from, -1) })
        .where(current)
      await tx.insert(unitPlacement).values({ unitId, name, parentId, validFrom: from })
    }
    await recordChange(tx, actor, 'unit_changed', { unitId, name, parentId, from })
    return done(null)
  })
}

/** A unit that is moved takes its people along, so a day in a closed year changes what that year told. */
async function reviseFor(
  tx: Transaction,
  actor: Actor,
  { unitId, name, parentId, from, revision }: UnitChange,
  placements: readonly UnitPlacement[],
): Promise<Refused | null> {
  const rows = await tx
    .select({ year: closedYear.year })
    .from(closedYear)
    .where(gte(closedYear.year, Number(from.slice(0, 4))))
  const years = rows.map(({ year }) => year).toSorted((a, b) => a - b)
  if (years.length === 0) return null
  if (!revision) return refused(refusal('revision', closedYearsSentence(years)))
  const before = await readLedger()
  const moved = placements.flatMap((one): UnitPlacement[] =>
    one.unitId !== unitId || one.validTo !== null
      ? [one]
      : [
          ...(one.validFrom < from ? [{ ...one, validTo: addDays(from, -1) }] : []),
          { unitId, name, parentId, validFrom: from, validTo: null },
        ],
  )
  await keepRevisions(tx, actor, { years, reason: revision, before, after: { ...before, placements: moved } })
  return null
}

/** A unit that is no longer: possible once nobody has a seat in it and nothing hangs below it. */
export function closeUnit(actor: Actor, { unitId, lastDay }: UnitEnd): Promise<Result<null>> {
  if (!mayKeepRegister(actor)) return Promise.resolve(ONLY_HR)
  return inRegister(async (tx) => {
    const placements = await readPlacements()
    const now = placements.find((one) => one.unitId === unitId && one.validTo === null)
    if (!now || lastDay < now.validFrom)
      return refused(refusal('lastDay', 'Enheten fanns inte den dagen. Välj en senare.'))
    if (placements.some((one) => one.parentId === unitId && (one.validTo === null || one.validTo > lastDay)))
      return refused({ message: 'Andra enheter ligger under den här. Flytta dem först.' })
    const [held] = await tx
      .select({ id: assignment.id })
      .from(assignment)
      .where(
        and(
          eq(assignment.unitId, unitId),
          isNull(assignment.recordedTo),
          or(isNull(assignment.validTo), sql`${assignment.validTo} > ${lastDay}`),
        ),
      )
      .limit(1)
    if (held) return refused({ message: 'Någon har en tjänst i enheten efter den dagen. Flytta dem först.' })
    await tx
      .update(unitPlacement)
      .set({ validTo: lastDay })
      .where(and(eq(unitPlacement.unitId, unitId), isNull(unitPlacement.validTo)))
    await recordChange(tx, actor, 'unit_closed', { unitId, lastDay })
    return done(null)
  })
}

function existsOn(placements: readonly UnitPlacement[], unitId: number, day: string): boolean {
  return placements.some(
    (one) => one.unitId === unitId && one.validFrom <= day && (one.validTo === null || one.validTo >= day),
  )
}
