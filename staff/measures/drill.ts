import type { ApplicationStage } from '#staff/ledger/ledger.ts'
import { CATALOGUE } from '#staff/measures/catalogue.ts'
import { type Amount, counted } from '#staff/measures/figure.ts'
import { destinationOf } from '#staff/measures/flows.ts'
import { funnel } from '#staff/measures/hiring.ts'
import type { MeasureId } from '#staff/measures/measure.ts'
import type { Question } from '#staff/measures/question.ts'
import type { Row } from '#staff/measures/row.ts'

export const PARTS = ['numerator', 'denominator'] as const
export type Part = (typeof PARTS)[number]

/** Which figure's rows are asked for: a part of a measure, narrowed to one mark of a picture. */
export interface Drill {
  readonly measure: MeasureId
  readonly part: Part
  /** One role or destination of the flow picture. */
  readonly fromRole?: string
  readonly destination?: string
  /** One bar of the funnel. */
  readonly stage?: ApplicationStage
}

/**
 * The rows behind a figure: asked of the very function that gave the figure, with the very same question, so that what
 * is shown and what opens cannot differ.
 */
export function drill(question: Question, { measure, part, fromRole, destination, stage }: Drill): Amount {
  if (stage !== undefined) return counted(funnel(question).find((one) => one.stage === stage)?.applications ?? [])
  const amount = CATALOGUE[measure].of(question)[part]
  if (fromRole === undefined && destination === undefined) return amount
  return counted(amount.rows.filter((row) => isOfMark(question, row, fromRole, destination)))
}

function isOfMark(question: Question, { exit }: Row, fromRole?: string, destination?: string): boolean {
  if (!exit) return false
  if (fromRole !== undefined && exit.from.assignment.title !== fromRole) return false
  return destination === undefined || destinationOf(question, exit) === destination
}
