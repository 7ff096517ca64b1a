import 'server-only'
import { and, gte } from 'drizzle-orm'
import { z } from 'zod'
import { closedYear, yearNote } from '#db/schema/staff-years.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { done, type Result, refusal, refused } from '#platform/result.ts'
import { yearFigures } from '#staff/closing-years/year-figures.ts'
import { whole } from '#staff/development/fields.ts'
import { mayCloseYears } from '#staff/permissions.ts'
import { readDefinitions, readKomsId } from '#staff/reading/definitions.ts'
import { readLedger } from '#staff/reading/read-ledger.ts'
import { inRegister, recordChange } from '#staff/registering/truth.ts'

export const YearToClose = z.object({ year: whole('Välj ett år i listan.', 1980, 2199) })
export type YearToClose = z.infer<typeof YearToClose>

/** Closes a year that is over: its figures are kept as they are told, and every later change of them says why. */
export function closeYear(actor: Actor, { year }: YearToClose): Promise<Result<{ year: number }>> {
  if (!mayCloseYears(actor)) return Promise.resolve(refused({ message: 'Bara verksamhetschefen och HR stänger år.' }))
  return inRegister(async (tx) => {
    const today = stockholmDate(now())
    if (year >= Number(today.slice(0, 4)))
      return refused(refusal('year', `${year} är inte slut än. Stäng det efter nyår.`))
    const [note] = await tx
      .select({ toYear: yearNote.toYear })
      .from(yearNote)
      .where(and(yearNote.countsUnknown, gte(yearNote.toYear, year)))
      .limit(1)
    if (note)
      return refused(refusal('year', `Alla som slutade till och med ${note.toYear} är inte kända. Välj ett senare år.`))
    const [unitId, definitions, ledger] = await Promise.all([
      readKomsId(),
      readDefinitions(`${year}-12-31`),
      readLedger(),
    ])
    const figures = yearFigures(ledger, year, { unitId, definitions, today })
    const rows = await tx
      .insert(closedYear)
      .values({ year, closedAt: now(), closedBy: actor.employeeId, figures })
      .onConflictDoNothing()
      .returning()
    if (rows.length === 0) return refused(refusal('year', `${year} är redan stängt.`))
    await recordChange(tx, actor, 'year_closed', { year, leavers: figures.leavers, internal: figures.exits.internal })
    return done({ year })
  })
}
