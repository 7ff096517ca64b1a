import { aalenJohansen, type Competing, type CompetingStep } from '#staff/estimates/aalen-johansen.ts'
import { stepAt } from '#staff/estimates/kaplan-meier.ts'
import { monthsLater } from '#staff/ledger/days.ts'
import { atClose } from '#staff/ledger/headcount.ts'
import { memoOf } from '#staff/ledger/memo.ts'
import type { Stay } from '#staff/ledger/stays.ts'
import { counted, type Figure, ratio } from '#staff/measures/figure.ts'
import { firstKnownYear, yearWindow } from '#staff/measures/known-years.ts'
import { type Question, unitOf } from '#staff/measures/question.ts'
import { stayRow } from '#staff/measures/row.ts'

/** M7: of those employed in the unit a year before the period's end, those who have been there ever since. */
export function stability(question: Question): Figure {
  const { stays } = unitOf(question)
  const end = Math.min(question.window.to, question.today)
  const then = atClose(stays, monthsLater(end, -12), question.today)
  const still = then.filter((stay) => stay.to > end || stay.to >= question.today)
  return ratio(counted(still.map(stayRow)), counted(then.map(stayRow)))
}

export const CAUSES = ['internal', 'left'] as const
export type Cause = (typeof CAUSES)[number]

/** A stay from its first day, how long it is known, and how it ended. */
export interface FollowedStay extends Competing<Cause> {
  readonly stay: Stay
}

/**
 * All stays in the unit that began by the period's end, followed to it. Days. Only those that began since everybody's
 * end is known: of earlier ones the register holds those who stayed, and counting them would make people seem to stay
 * longer than they do. A reorganisation is where our sight of somebody ends, and who came by one began who knows when.
 */
export function followedStays(question: Question): FollowedStay[] {
  const { stays, exits, entries } = unitOf(question)
  const exitOf = new Map(exits.map((exit) => [exit.stay, exit]))
  const brought = new Set(entries.filter((entry) => entry.kind === 'reorganisation').map((entry) => entry.stay))
  const end = Math.min(question.window.to, question.today)
  const known = yearWindow(firstKnownYear(question)).from
  return stays
    .filter((stay) => stay.from >= known && stay.from <= end && !brought.has(stay))
    .map((stay) => {
      const isOver = stay.to <= question.window.to && stay.to < question.today
      const kind = isOver ? exitOf.get(stay)?.kind : undefined
      return { stay, time: Math.min(stay.to, end) - stay.from + 1, cause: causeOf(question, kind) }
    })
}

function causeOf(question: Question, kind: string | undefined): Cause | null {
  if (kind === undefined || kind === 'reorganisation') return null
  return kind === 'internal' || (question.reach === 'all_hsb' && kind === 'other_hsb') ? 'internal' : 'left'
}

const curves = memoOf<CompetingStep<Cause>[]>()

/** The curves of M12: still in the unit, in another role inside, gone. They make 1 on every day. */
export function tenureCurves(question: Question): CompetingStep<Cause>[] {
  const known = curves(question.ledger)
  const { unitId, definitions, window, today, reach } = question
  const key = [unitId, definitions.gapDays, window.to, today, reach].join()
  const made = known.get(key) ?? aalenJohansen(followedStays(question), CAUSES)
  known.set(key, made)
  return made
}

const HORIZON_DAYS = 3 * 365.25

/** M12: of those who begin in the unit, how many have gone on to a role inside within three years (Aalen–Johansen). */
export function internalWithinThreeYears(question: Question): Figure {
  const followed = followedStays(question)
  const internal = followed.filter(({ cause, time }) => cause === 'internal' && time <= HORIZON_DAYS)
  const step = stepAt(tenureCurves(question), HORIZON_DAYS)
  return figureOf(internal, followed, step?.incidence.internal.share ?? 0)
}

/** M13: of those who begin in the unit, how many are still there after three years (Kaplan–Meier, any exit ends it). */
export function retention(question: Question): Figure {
  const followed = followedStays(question)
  const remaining = followed.filter(({ time }) => time > HORIZON_DAYS)
  // What remains after every cause is the Kaplan–Meier estimate of any exit.
  return figureOf(remaining, followed, stepAt(tenureCurves(question), HORIZON_DAYS)?.remaining ?? 1)
}

/** An estimate is no fraction: its rows say what it was made of, and its value is null when there was nobody. */
function figureOf(part: readonly FollowedStay[], whole: readonly FollowedStay[], value: number): Figure {
  const rows = (stays: readonly FollowedStay[]) => counted(stays.map(({ stay }) => stayRow(stay)))
  return { numerator: rows(part), denominator: rows(whole), value: whole.length === 0 ? null : value }
}
