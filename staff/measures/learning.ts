import { dayOf } from '#staff/ledger/days.ts'
import { averageOf, counted, type Figure, ratio, weighed } from '#staff/measures/figure.ts'
import { headcountIn, isIn, type Question, unitOf } from '#staff/measures/question.ts'
import { completionRow, personRow, type Row } from '#staff/measures/row.ts'

/** M14: people of the unit who completed at least one training, by average headcount. */
export function trainingReach(question: Question): Figure {
  const people = new Set(completionsIn(question).map(({ personId }) => personId))
  return ratio(
    counted([...people].filter((personId) => personId !== null).map(personRow)),
    averageOf(headcountIn(question)),
  )
}

/** M14t: hours of completed training for each person of the average headcount. */
export function trainingHours(question: Question): Figure {
  return ratio(weighed(completionsIn(question)), averageOf(headcountIn(question)))
}

function completionsIn(question: Question): Row[] {
  const { staysOf } = unitOf(question)
  return question.ledger.completions.flatMap((completion, index) => {
    const day = dayOf(completion.completedOn)
    const wasThere = (staysOf.get(completion.personId) ?? []).some((stay) => stay.from <= day && day <= stay.to)
    return wasThere && isIn(question, day) ? [completionRow(completion, day, index)] : []
  })
}
