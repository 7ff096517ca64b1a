import { dayOf } from '#staff/ledger/days.ts'
import { isBelow } from '#staff/ledger/tree.ts'
import { averageOf, counted, type Figure, ratio } from '#staff/measures/figure.ts'
import { fillsIn, movesFrom } from '#staff/measures/moving.ts'
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
import { entryRow, exitRow, fillRow, moveRow, openingRow, personRow } from '#staff/measures/row.ts'

// The definitions that others have published under the same few names, as their own texts have them (staff facts § 1.1).
// A is M2, C is M3 and H is M1; the rest stand here.

/** B: seats filled from inside, by average headcount. */
export function internalHireRate(question: Question): Figure {
  return ratio(counted(insideFills(question)), averageOf(headcountIn(question)))
}

/** D: seats filled from inside, by seats that stood open at some time in the window. */
export function filledOfVacant(question: Question): Figure {
  const { window, today, ledger } = question
  const open = ledger.openings.filter((opening) => {
    const from = dayOf(opening.openedOn)
    const closed = opening.acceptedOn ?? opening.withdrawnOn
    const stoodOpen = from <= Math.min(window.to, today) && (closed === null || dayOf(closed) >= window.from)
    return stoodOpen && isBelow(unitOf(question).subtree, opening.unitId, Math.max(from, window.from))
  })
  return ratio(
    counted(insideFills(question)),
    counted(open.map((opening) => openingRow(opening, dayOf(opening.openedOn)))),
  )
}

/** E: moves to another field of work, by all transitions out of a seat in the unit (moves, and exits from the house). */
export function dissimilarMoves(question: Question): Figure {
  const moves = movesFrom(question)
  const dissimilar = moves.filter((move) => move.from.assignment.area !== move.to.assignment.area)
  return ratio(counted(dissimilar.map(moveRow)), counted([...moves.map(moveRow), ...lostRows(question)]))
}

/** F: people who changed title in HSB Stockholm and were still there at the end, by everybody who was in the unit. */
export function changedTitle(question: Question): Figure {
  const end = Math.min(question.window.to, question.today)
  const present = unitOf(question).stays.filter((stay) => stay.from <= end && stay.to >= question.window.from)
  const people = new Set(present.map((stay) => stay.personId))
  const changed = new Set<number>()
  for (const move of movesFrom(question)) {
    const stays = houseOf(question).stays.get(move.personId) ?? []
    const stayed = stays.some((stay) => stay.from <= end && stay.to >= end)
    if (stayed && people.has(move.personId) && move.from.assignment.title !== move.to.assignment.title)
      changed.add(move.personId)
  }
  return ratio(counted([...changed].map(personRow)), counted([...people].map(personRow)))
}

/** G: moves in HSB Stockholm out of, into or inside the unit, by those moves and everybody hired or lost besides. */
export function shareOfMovement(question: Question): Figure {
  const moves = houseOf(question).moves.filter(
    (move) =>
      isOver(question, move.day) &&
      (belongs(question, move.from, move.day) || belongs(question, move.to, Math.max(move.to.from, move.day + 1))),
  )
  const hired = unitOf(question).entries.filter((entry) => entry.kind === 'external' && isIn(question, entry.day))
  return ratio(
    counted(moves.map(moveRow)),
    counted([...moves.map(moveRow), ...hired.map(entryRow), ...lostRows(question)]),
  )
}

const insideFills = (question: Question) =>
  fillsIn(question)
    .filter((fill) => fill.from !== null)
    .map(fillRow)

const lostRows = (question: Question) =>
  exitsOf(question)
    .filter((exit) => exit.kind !== 'internal')
    .map(exitRow)
