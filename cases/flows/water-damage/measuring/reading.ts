import { z } from 'zod'
import { aDate, CaseAddition, CaseTarget, LIMITS, maybeWords } from '#cases/fields.ts'
import { ROOM_KEYS } from '#cases/flows/water-damage/facts.ts'
import { maybeHome, rowKey, written } from '#cases/flows/water-damage/fields.ts'
import { TARGETS } from '#cases/flows/water-damage/settings/work.ts'
import { MEASURE_KEYS, type Measure } from '#cases/flows/water-damage/work.ts'
import { type Rules, rule } from '#cases/rules/rules.ts'

/** A moisture reading, as the protocol has it. Pure. */
export const Reading = CaseAddition.extend({
  home: maybeHome,
  room: z.enum(ROOM_KEYS, 'Välj rum.'),
  measure: z.enum(MEASURE_KEYS, 'Välj vad som är mätt.'),
  value: written('Skriv värdet i procent, till exempel 18,5.', 100),
  target: written('Skriv vad som räknas som torrt, till exempel 16.', 100),
  takenOn: aDate('Välj vilken dag det mättes.'),
  takenBy: maybeWords(LIMITS.name),
})
export type Reading = z.infer<typeof Reading>

/** A reading that was written down wrong. */
export const ReadingStrike = CaseTarget.extend({ reading: rowKey })
export type ReadingStrike = z.infer<typeof ReadingStrike>

/** What counts as dry by the settings; null where no row says so, and then the report has to. */
export function targetOf(measure: Measure, rules: Rules): number | null {
  const row = rule(rules, TARGETS).find((one) => one.measure === measure)
  return row ? Number(row.target) : null
}

/** Readings of one place by one measure, the oldest first. */
export interface Series<R> {
  readonly place: string
  readonly measure: Measure
  readonly target: number
  readonly readings: readonly R[]
  readonly isDry: boolean
}

interface Placed {
  readonly homeKey: string | null
  readonly room: string
  readonly measure: Measure
  readonly value: number
  readonly target: number
  readonly takenOn: string
}

/** One series for each home, room and measure; dry once the last reading is no higher than its own target. */
export function seriesOf<R extends Placed>(readings: readonly R[]): Series<R>[] {
  const groups = Map.groupBy(readings, ({ homeKey, room, measure }) => `${homeKey ?? ''} ${room} ${measure}`)
  return [...groups].flatMap(([place, all]) => {
    const sorted = all.toSorted((a, b) => (a.takenOn < b.takenOn ? -1 : Number(a.takenOn > b.takenOn)))
    const last = sorted.at(-1)
    if (!last) return []
    return [{ place, measure: last.measure, target: last.target, readings: sorted, isDry: last.value <= last.target }]
  })
}
