import { isBelow, unitName } from '#staff/ledger/tree.ts'
import { CATALOGUE } from '#staff/measures/catalogue.ts'
import { headcountIn, type Question, unitOf } from '#staff/measures/question.ts'
import type { Asked } from '#staff/statistics/asked.ts'
import { type Register, sameOf } from '#staff/statistics/scene.ts'
import { type ToldFigure, tell } from '#staff/statistics/tell.ts'

export interface TeamRow {
  readonly unitId: number
  readonly name: string
  readonly share: ToldFigure
  readonly turnover: ToldFigure
  readonly headcount: number | null
}

/** The units right below the asked one on the period's last day. Their exits do not add up to it: the page says why. */
export function teamTable(register: Register, question: Question, asked: Asked): TeamRow[] {
  const day = Math.min(question.window.to, question.today)
  const { placements } = question.ledger
  const { subtree } = unitOf(question)
  const below = new Set(
    placements
      .filter(({ unitId, parentId }) => parentId === asked.unitId && isBelow(subtree, unitId, day))
      .map(({ unitId }) => unitId),
  )
  return [...below].map((unitId) => {
    const one = { ...asked, unitId }
    const own = sameOf(register, question, one)
    return {
      unitId,
      name: unitName(placements, unitId, day),
      share: tell(CATALOGUE.M1, CATALOGUE.M1.of(own), one, null),
      turnover: tell(CATALOGUE.M4, CATALOGUE.M4.of(own), one, null),
      headcount: headcountIn(own).average,
    }
  })
}
