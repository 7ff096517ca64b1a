import { PRICE_BASE_AMOUNTS, SUPERVISION_FROM, SUPERVISION_UNTIL } from '#cases/flows/housing-savings/limit-settings.ts'
import { type Rules, rule } from '#cases/rules/rules.ts'

/** Where the överförmyndare begins and ends to look after a child's property (FB 13:2, 13:9), in öre; or why nobody can say. */
export type Supervision =
  | {
      readonly known: true
      readonly from: number
      readonly until: number
      readonly base: number
      readonly source: string
    }
  | { readonly known: false; readonly why: string }

/** The limits on a day (ISO date). Outside the years whose amounts have been checked nothing is computed. */
export function supervisionOn(rules: Rules, day: string): Supervision {
  const row = rule(rules, PRICE_BASE_AMOUNTS).find(({ from, to }) => String(from) <= day && day <= String(to))
  if (!row || typeof row.amount !== 'number') {
    const why = `Prisbasbeloppet för ${day.slice(0, 4)} är inte inlagt under Regler, så gränsen kan inte räknas ut.`
    return { known: false, why }
  }
  return {
    known: true,
    base: row.amount,
    from: rule(rules, SUPERVISION_FROM) * row.amount,
    until: rule(rules, SUPERVISION_UNTIL) * row.amount,
    source: String(row.source),
  }
}
