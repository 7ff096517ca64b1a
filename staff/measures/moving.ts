import { monthsLater } from '#staff/ledger/days.ts'
import type { Exit } from '#staff/ledger/exits.ts'
import type { Fill } from '#staff/ledger/fills.ts'
import type { Move } from '#staff/ledger/moves.ts'
import { averageOf, counted, type Figure, ratio } from '#staff/measures/figure.ts'
import {
  belongs,
  exitsOf,
  headcountIn,
  houseOf,
  isIn,
  isOver,
  type Question,
  unitOf,
} from '#staff/measures/question.ts'
import { exitRow, fillRow, moveRow } from '#staff/measures/row.ts'

/** Moves out of a seat in the unit, to any seat in HSB Stockholm. */
export function movesFrom(question: Question): Move[] {
  return houseOf(question).moves.filter((move) => isOver(question, move.day) && belongs(question, move.from, move.day))
}

/** Seats in the unit that somebody took. */
export function fillsIn(question: Question): Fill[] {
  return houseOf(question).fills.filter((fill) => isIn(question, fill.day) && belongs(question, fill.to, fill.day))
}

/** M2: moves from seats in the unit, by average headcount. */
export function movementRate(question: Question): Figure {
  return ratio(counted(movesFrom(question).map(moveRow)), averageOf(headcountIn(question)))
}

/** M3: of the seats filled in the unit, those that somebody from HSB Stockholm took. */
export function filledInternally(question: Question): Figure {
  const fills = fillsIn(question)
  return ratio(counted(fills.filter((fill) => fill.from !== null).map(fillRow)), counted(fills.map(fillRow)))
}

/** M3k: of all seats in HSB Stockholm filled from inside, those that somebody from the unit took. */
export function shareOfHouseFills(question: Question): Figure {
  const inside = houseOf(question).fills.filter((fill) => fill.from !== null && isIn(question, fill.day))
  const own = inside.filter(({ from, day }) => from && belongs(question, from, Math.min(from.to, day - 1)))
  return ratio(counted(own.map(fillRow)), counted(inside.map(fillRow)))
}

const FOLLOWED_MONTHS = 12

/**
 * M9: of the internal moves out of the unit that could be followed for 12 months, those that held: still employed in HSB
 * Stockholm then, and not sent back to the unit by the employer meanwhile.
 */
export function moveSuccess(question: Question): Figure {
  const followed = exitsOf(question).filter(
    (exit) => exit.kind === 'internal' && monthsLater(exit.day + 1, FOLLOWED_MONTHS) <= question.today,
  )
  const held = followed.filter((exit) => isStillThere(question, exit) && !isSentBack(question, exit))
  return ratio(counted(held.map(exitRow)), counted(followed.map(exitRow)))
}

function isStillThere(question: Question, exit: Exit): boolean {
  const then = monthsLater(exit.day + 1, FOLLOWED_MONTHS)
  return (houseOf(question).stays.get(exit.personId) ?? []).some((stay) => stay.from <= then && then <= stay.to)
}

function isSentBack(question: Question, exit: Exit): boolean {
  const then = monthsLater(exit.day + 1, FOLLOWED_MONTHS)
  return (unitOf(question).entriesOf.get(exit.personId) ?? []).some(
    (entry) => entry.day > exit.day && entry.day <= then && entry.from?.assignment.endClass === 'employer',
  )
}
