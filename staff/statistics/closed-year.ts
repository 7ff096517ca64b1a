import 'server-only'
import { driver } from '#db/client.ts'
import type { YearFigures } from '#staff/closing-years/year-figures.ts'
import { type Asked, calendarYear } from '#staff/statistics/asked.ts'
import type { ToldFigure } from '#staff/statistics/tell.ts'

interface Told {
  readonly internal: number
  readonly leavers: number
}

interface Revision {
  readonly at: Date
  readonly by: string
  readonly reason: string
  readonly before: Told
  readonly after: Told
}

/** A year whose figures have been told: what they are now after every revision, and the revisions. */
export interface ClosedYear extends Told {
  readonly closedAt: Date
  readonly closedBy: string
  readonly revisions: readonly Revision[]
  /** The register says the same. When it does not, something is being changed that no revision has told yet. */
  readonly agrees: boolean
}

/** The frozen figures of a year, for KOMS in HSB Stockholm; null for a year that is open and for anything but a year. */
export async function readClosedYear(asked: Asked, headline: ToldFigure): Promise<ClosedYear | null> {
  const year = calendarYear(asked)
  if (year === null || asked.reach !== 'hsb_stockholm' || asked.knownOn !== null) return null
  const sql = driver()
  const [[closed], revisions] = await Promise.all([
    sql<{ closedAt: Date; closedBy: string; figures: YearFigures }[]>`
      select c.closed_at as "closedAt", e.name as "closedBy", c.figures from staff.closed_year c
      join staff.employee e on e.id = c.closed_by where c.year = ${year}`,
    sql<{ at: Date; by: string; reason: string; before: YearFigures; after: YearFigures }[]>`
      select r.at, e.name as by, r.reason, r.before, r.after from staff.year_revision r
      join staff.employee e on e.id = r.actor_id where r.year = ${year} order by r.id`,
  ])
  if (!closed) return null
  const now = toldOf(revisions.at(-1)?.after ?? closed.figures)
  return {
    ...now,
    closedAt: closed.closedAt,
    closedBy: closed.closedBy,
    revisions: revisions.map((row) => ({ ...row, before: toldOf(row.before), after: toldOf(row.after) })),
    agrees: headline.numerator?.value === now.internal && headline.denominator?.value === now.leavers,
  }
}

const toldOf = ({ exits, leavers }: YearFigures): Told => ({ internal: exits.internal, leavers })
