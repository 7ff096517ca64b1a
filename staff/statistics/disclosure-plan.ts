import { SMALLEST_GROUP } from '#staff/disclosure/counts.ts'
import { refusedTogether } from '#staff/disclosure/told-together.ts'
import { PRIME } from '#staff/disclosure/unnoticed.ts'
import { yearOf } from '#staff/ledger/days.ts'
import type { Ledger } from '#staff/ledger/ledger.ts'
import { memoOf } from '#staff/ledger/memo.ts'
import { CATALOGUE } from '#staff/measures/catalogue.ts'
import type { Figure } from '#staff/measures/figure.ts'
import { yearWindow } from '#staff/measures/known-years.ts'
import { MEASURE_IDS, type Measure, type MeasureId } from '#staff/measures/measure.ts'
import type { Question } from '#staff/measures/question.ts'
import type { Row } from '#staff/measures/row.ts'
import { toldDestinations } from '#staff/statistics/destinations.ts'
import { toldStages } from '#staff/statistics/told-funnel.ts'

/** How a measure is told to whoever sees no names: each year, the years together, or not at all and why. */
export type Telling = 'year' | 'together' | { readonly hidden: string }

export const TOO_FEW = 'Visas inte: färre än fem personer i gruppen eller utanför den.'
const SUBTRACTABLE = 'Visas inte: tillsammans med andra tal skulle det kunna berätta om färre än fem personer.'
export const REASONS_ONLY = 'Visas inte: talet bygger på varför människor slutat, och det läser bara chef och HR.'

/** How measures are told, the table of where people went, and the funnel of applications. */
export type Plan = ReadonlyMap<MeasureId | 'destinations' | 'funnel', Telling>

const plans = memoOf<Plan>()

/**
 * How every measure is told for a stretch of years, first to last. Decided for all of them and all their years at once,
 * in the catalogue's order, so that the answer does not depend on which year is asked for. Decision 080.
 */
export function disclosurePlan(question: Question, first: number, last: number): Plan {
  const known = plans(question.ledger)
  const key = [
    question.unitId,
    question.definitions.gapDays,
    question.today,
    first,
    last,
    markOf(question.ledger),
  ].join()
  const found = known.get(key)
  if (found) return found
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const drafts = MEASURE_IDS.map((id) => draftOf(CATALOGUE[id], question, years))
  const places = toldDestinations(question).told.filter((row) => row.from >= first && row.to <= last)
  const stages = toldStages({ ...question, window: yearWindow(last, years.length) })
  const refused = refusedTogether([
    ...drafts.map(({ measure, counts }) => ({
      id: measure.id,
      counts,
      given: measure.suppression === 'headline' ? ofAllYears(counts) : null,
    })),
    { id: 'destinations', counts: places.map(({ people }) => new Set(people)), given: null },
    { id: 'funnel', counts: stages.map(({ applications }) => groupOf(applications, '')), given: null },
  ])
  const plan = new Map<MeasureId | 'destinations' | 'funnel', Telling>([
    ...drafts.map(({ measure: { id }, telling }): [MeasureId, Telling] => [id, telling]),
    ['destinations', 'year'],
    ['funnel', stages.length > 0 ? 'together' : { hidden: TOO_FEW }],
  ])
  for (const id of plan.keys()) if (refused.has(id)) plan.set(id, { hidden: SUBTRACTABLE })
  known.set(key, plan)
  return plan
}

interface Draft {
  readonly measure: Measure
  readonly telling: Telling
  /** Whom each told count would be about. */
  readonly counts: readonly Set<string>[]
}

function draftOf(measure: Measure, question: Question, years: readonly number[]): Draft {
  if (measure.suppression === 'reasons') return { measure, telling: { hidden: REASONS_ONLY }, counts: [] }
  const single = years.map((year) => measure.of({ ...question, window: yearWindow(year) }))
  const counts = single.flatMap((figure, i) => groupsOf(figure, String(years[i])))
  // A curve's value is told without its counts, which grow with every person who begins.
  if (isEstimate(measure)) return { measure, telling: single.some(tooFew) ? { hidden: TOO_FEW } : 'year', counts: [] }
  if (measure.suppression === 'headline' || !single.some(tooFew)) return { measure, telling: 'year', counts }
  const last = years.at(-1) ?? 0
  const together = measure.of({ ...question, window: yearWindow(last, years.length) })
  if (tooFew(together)) return { measure, telling: { hidden: TOO_FEW }, counts: [] }
  return { measure, telling: 'together', counts: groupsOf(together, 'together') }
}

/** Numerators of all years as one count, and denominators. */
const ofAllYears = (counts: readonly Set<string>[]) =>
  [0, 1].map((part) => new Set(counts.filter((_, i) => i % 2 === part).flatMap((group) => [...group])))

export const isEstimate = ({ unit }: Measure) => unit === 'estimate' || unit === 'days'

/** Fewer than five people, or fewer than five in what is counted of them: nine applications can be one person's. */
const tooFew = (figure: Figure): boolean => isSmall(groupsOf(figure, '')) || isSmall(personsOf(figure))

function isSmall([part = new Set<string>(), whole = new Set<string>()]: readonly Set<string>[]): boolean {
  if (part.size < SMALLEST_GROUP || whole.size < SMALLEST_GROUP) return true
  const apart = besides(part, whole) + besides(whole, part)
  return apart > 0 && apart < SMALLEST_GROUP
}

const besides = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  [...one].filter((person) => !other.has(person)).length

const groupsOf = ({ numerator, denominator }: Figure, period: string) => [
  groupOf(numerator.rows, period),
  groupOf(denominator.rows, period),
]

const personsOf = ({ numerator, denominator }: Figure) =>
  [numerator, denominator].map(({ rows }) => new Set(rows.map(({ personId, key }) => String(personId ?? key))))

/**
 * Openings, applications and trainings change in place, beside the ledger that plans are kept with: a plan is of what
 * they were when it was made.
 */
const markOf = ({ openings, applications, completions }: Ledger): string =>
  [openings, applications, completions].map(markOfList).join()

const marks = new WeakMap<readonly unknown[], number>()

/** They are read anew for every page, and looked through once for it. */
function markOfList(list: readonly unknown[]): number {
  const known = marks.get(list)
  if (known !== undefined) return known
  let mark = 7
  for (const letter of JSON.stringify(list)) mark = (mark * 31 + (letter.codePointAt(0) ?? 0)) % PRIME
  marks.set(list, mark)
  return mark
}

/** Whom rows are about, and when: who left last year and who left this year are two things to learn, of one person too. */
function groupOf(rows: readonly Row[], period: string): Set<string> {
  return new Set(
    rows.map((row) =>
      // An application is the same in every table and of every year that it is counted in.
      row.kind === 'application'
        ? row.key
        : `${row.personId ?? row.key}@${row.exit && row.day !== null ? yearOf(row.day) : period}`,
    ),
  )
}
