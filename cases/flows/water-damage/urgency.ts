import type { Priority } from '#cases/case.ts'
import type { Because } from '#cases/flows/conclusions.ts'
import { CONDITIONS, type Condition, holds } from '#cases/flows/water-damage/conditions.ts'
import type { WaterFacts } from '#cases/flows/water-damage/facts.ts'
import { ACUTE_TABLE, NEXT_WORD } from '#cases/flows/water-damage/settings/acute.ts'
import { type Rules, rule } from '#cases/rules/rules.ts'

/** What the acute table makes of the answers. */
export interface Urgency {
  readonly priority: Because<Priority>
  /** Open minutes to the member's answer. */
  readonly answerMinutes: Because<number>
  /** Minutes by the clock until the on-call firm should be there; null where none is to be ordered. */
  readonly onSiteMinutes: number | null
}

const priorityFrom = (value: unknown): Priority => Math.min(4, Math.max(1, Math.round(Number(value)))) as Priority

/**
 * Of the rows that hold the highest priority counts, and of those the shortest times; one more thing that holds never
 * makes a case less urgent. Null where no row holds, or nothing has been answered.
 */
export function urgencyOf(facts: WaterFacts, rules: Rules): Urgency | null {
  if (Object.values(facts).every((value) => value === undefined)) return null
  const rows = rule(rules, ACUTE_TABLE).filter((row) => holds(String(row.condition), facts))
  const priority = Math.min(...rows.map((row) => priorityFrom(row.priority)))
  const deciding = rows.filter((row) => priorityFrom(row.priority) === priority)
  const [first] = deciding
  if (!first) return null
  const quickest = deciding.reduce((a, b) => (Number(b.answer) < Number(a.answer) ? b : a), first)
  const onSite = deciding.flatMap((row) => (row.on_site === null ? [] : [Number(row.on_site)]))
  return {
    priority: { value: priority as Priority, why: nameOf(first.condition) },
    answerMinutes: { value: Math.max(1, Math.round(Number(quickest.answer))), why: nameOf(quickest.condition) },
    onSiteMinutes: onSite.length ? Math.min(...onSite) : null,
  }
}

function nameOf(condition: unknown): string {
  return CONDITIONS[condition as Condition].name
}

/** Open minutes within which a case of this priority is to have its next word. A priority without a row has the default's. */
export function nextWordMinutes(priority: Priority, rules: Rules): number {
  const minutes = [rule(rules, NEXT_WORD), NEXT_WORD.initial]
    .map((rows) => rows.filter((row) => priorityFrom(row.priority) === priority).map((row) => Number(row.minutes)))
    .find((found) => found.length > 0)
  return Math.max(1, Math.round(Math.min(...(minutes ?? []))))
}
