import { oncePerPerson } from '#staff/ledger/exits.ts'
import { averageOf, counted, type Figure, ratio } from '#staff/measures/figure.ts'
import { exitsOf, headcountIn, isIn, isInternal, type Question, unitOf } from '#staff/measures/question.ts'
import { entryRow, exitRow } from '#staff/measures/row.ts'

/** M1: of the people who left the unit, those who went to a role inside. Each person once, by her last exit. */
export function internalShare(question: Question): Figure {
  return shareOf(question, () => true)
}

/** M1b: M1 without what nobody can influence. Reorganisations are already outside. */
export function influenceableShare(question: Question): Figure {
  return shareOf(question, (kind) => kind !== 'retirement' && kind !== 'death')
}

/** M1v: M1 among those who left by their own wish: neither a term that ran out nor the employer decided. */
export function voluntaryShare(question: Question): Figure {
  return shareOf(
    question,
    (kind, reason) =>
      kind !== 'retirement' && kind !== 'death' && reason !== 'fixed_term_ended' && reason !== 'employer',
  )
}

type Exits = ReturnType<typeof exitsOf>

function shareOf(
  question: Question,
  isCounted: (kind: Exits[0]['kind'], reason: Exits[0]['reason']) => boolean,
): Figure {
  const people = oncePerPerson(exitsOf(question)).filter((exit) => isCounted(exit.kind, exit.reason))
  const internal = people.filter((exit) => isInternal(question, exit))
  return ratio(counted(internal.map(exitRow)), counted(people.map(exitRow)))
}

/** M4: every exit from the unit, by average headcount. */
export function crudeTurnover(question: Question): Figure {
  return ratio(counted(exitsOf(question).map(exitRow)), averageOf(headcountIn(question)))
}

/** M5: exits that left the employer, by average headcount. A transfer is none of them. */
export function externalLoss(question: Question): Figure {
  const lost = exitsOf(question).filter((exit) => !isInternal(question, exit))
  return ratio(counted(lost.map(exitRow)), averageOf(headcountIn(question)))
}

/** M6: the smaller of those who joined and those who left, by average headcount. */
export function replacementTurnover(question: Question): Figure {
  const left = exitsOf(question)
  const joined = unitOf(question).entries.filter(
    (entry) => entry.kind !== 'reorganisation' && isIn(question, entry.day),
  )
  const fewer = joined.length < left.length ? joined.map(entryRow) : left.map(exitRow)
  return ratio(counted(fewer), averageOf(headcountIn(question)))
}
