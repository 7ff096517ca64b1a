import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { publishedFigure } from '#db/schema/platform.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { done, type Result, refusal, refused } from '#platform/result.ts'
import { mayLeadStatistics } from '#staff/permissions.ts'
import { recordChange } from '#staff/registering/truth.ts'
import { publishedSentence, type Withdrawn, type YearToPublish } from '#staff/statistics/publishing/publication.ts'
import { staffStatistics } from '#staff/statistics/staff-statistics.ts'

const CLOSED = refused({ message: 'Bara verksamhetschefen publicerar siffror.' })

/**
 * Releases a year's internal share to the public pages, as the statistics say it now. Later changes of the register
 * change nothing there until it is published anew.
 */
export async function publishYear(actor: Actor, { year }: YearToPublish): Promise<Result<{ sentence: string }>> {
  if (!mayLeadStatistics(actor)) return CLOSED
  if (year >= Number(stockholmDate(now()).slice(0, 4)))
    return refused(refusal('year', `${year} är inte slut än. Publicera det efter nyår.`))
  const { figures } = await staffStatistics(actor, { ar: String(year) })
  const { numerator, denominator, derived } = figures.M1
  if (!numerator || !denominator || denominator.value === 0)
    return refused(
      refusal('year', `Det finns inga avgångar ${year} i registret, så det finns ingen andel att publicera.`),
    )
  const told = { year, numerator: numerator.value, denominator: denominator.value, derived }
  const sentence = publishedSentence(told)
  return db.transaction(async (tx) => {
    const { derived: _, ...counts } = told
    await tx.insert(publishedFigure).values({ ...counts, sentence, publishedAt: now(), publishedBy: actor.employeeId })
    await recordChange(tx, actor, 'figure_published', { ...counts })
    return done({ sentence })
  })
}

/** Takes a published figure, and any earlier one of its year, off the public pages. The rows stay as history. */
export async function withdrawPublication(actor: Actor, { id }: Withdrawn): Promise<Result<null>> {
  if (!mayLeadStatistics(actor)) return CLOSED
  return db.transaction(async (tx) => {
    const [row] = await tx.select().from(publishedFigure).where(eq(publishedFigure.id, id))
    if (!row || row.withdrawnAt) return refused({ message: 'Siffran är redan borttagen från den publika sidan.' })
    await tx
      .update(publishedFigure)
      .set({ withdrawnAt: now() })
      .where(and(eq(publishedFigure.year, row.year), isNull(publishedFigure.withdrawnAt)))
    await recordChange(tx, actor, 'figure_withdrawn', { year: row.year })
    return done(null)
  })
}
