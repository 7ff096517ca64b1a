import { kaplanMeier, medianTime, type SurvivalStep } from '#staff/estimates/kaplan-meier.ts'
import { dayOf, monthsLater } from '#staff/ledger/days.ts'
import { APPLICATION_STAGES, type Application, type ApplicationStage, type Opening } from '#staff/ledger/ledger.ts'
import { isBelow } from '#staff/ledger/tree.ts'
import { counted, type Figure, ratio } from '#staff/measures/figure.ts'
import { belongs, houseOf, isIn, type Question, unitOf } from '#staff/measures/question.ts'
import { applicationRow, entryRow, openingRow, personRow, type Row } from '#staff/measures/row.ts'

const openedIn = (question: Question): Opening[] =>
  question.ledger.openings.filter((opening) => {
    const day = dayOf(opening.openedOn)
    return isIn(question, day) && isBelow(unitOf(question).subtree, opening.unitId, day)
  })

const isFilled = (question: Question, { acceptedOn }: Opening) =>
  acceptedOn !== null && dayOf(acceptedOn) <= question.today

/** How long seats opened in the window stayed open. A seat still open, or withdrawn, is followed as far as it goes. */
function openTimes(question: Question): SurvivalStep[] {
  return kaplanMeier(
    openedIn(question).map((opening) => {
      const filled = isFilled(question, opening)
      const until = filled ? opening.acceptedOn : opening.withdrawnOn
      const end = until === null ? question.today : Math.min(dayOf(until), question.today)
      return { time: end - dayOf(opening.openedOn), ended: filled }
    }),
  )
}

/** M8: calendar days until half of the seats opened were filled; null while more than half have not been. */
export function timeToFill(question: Question): Figure {
  const openings = openedIn(question)
  const row = (opening: Opening) => openingRow(opening, dayOf(opening.openedOn))
  return {
    numerator: counted(openings.filter((opening) => isFilled(question, opening)).map(row)),
    denominator: counted(openings.map(row)),
    value: medianTime(openTimes(question)),
  }
}

/** The longest probation under LAS 6 §. */
const EARLY_MONTHS = 6

/** M10: of those hired from outside into the unit and followed for six months, those who left HSB Stockholm by then. */
export function earlyExits(question: Question): Figure {
  const hires = houseOf(question).entries.filter(
    (entry) =>
      entry.kind === 'external' &&
      isIn(question, entry.day) &&
      belongs(question, entry.to, entry.day) &&
      monthsLater(entry.day, EARLY_MONTHS) <= question.today,
  )
  const left = hires.filter(
    ({ stay, day }) => stay.to < monthsLater(day, EARLY_MONTHS) && stay.last.assignment.endClass !== 'death',
  )
  return ratio(counted(left.map(entryRow)), counted(hires.map(entryRow)))
}

/** One bar of the funnel: how many applications, and how many people, came this far. */
export interface FunnelStage {
  readonly stage: ApplicationStage
  readonly applications: readonly Row[]
  readonly people: readonly Row[]
}

/** M15: applications made by people of the unit in the window, by how far they came. */
export function funnel(question: Question): FunnelStage[] {
  const applied = applicationsFrom(question)
  return APPLICATION_STAGES.map((stage) => {
    const reached = applied.filter(({ reached }) => {
      const date = reached[stage]
      return date !== undefined && dayOf(date) <= question.today
    })
    const people = new Set(reached.map(({ personId }) => personId).filter((personId) => personId !== null))
    return { stage, applications: reached.map(applicationRow), people: [...people].map(personRow) }
  })
}

/** M15 as one figure: of the applications, those that led to an accepted offer. */
export function applicationsToHires(question: Question): Figure {
  const stages = funnel(question)
  const rows = (stage: ApplicationStage) => stages.find((one) => one.stage === stage)?.applications ?? []
  return ratio(counted(rows('accepted')), counted(rows('applied')))
}

/**
 * Those that were forgotten count as they did, where what is left says enough: else the share of old years would grow, since
 * only what was refused is forgotten.
 */
function applicationsFrom(question: Question): Application[] {
  const { staysOf, subtree } = unitOf(question)
  return question.ledger.applications.filter(({ personId, unitId, reached }) => {
    if (reached.applied === undefined) return false
    const day = dayOf(reached.applied)
    if (personId === null) return isIn(question, day) && unitId != null && isBelow(subtree, unitId, day)
    return isIn(question, day) && (staysOf.get(personId) ?? []).some((stay) => stay.from <= day && day <= stay.to)
  })
}
