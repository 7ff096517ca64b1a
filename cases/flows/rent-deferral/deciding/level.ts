import type { Creditor } from '#cases/flows/rent-deferral/creditor.ts'
import type { Criterion } from '#cases/flows/rent-deferral/criteria/criteria.ts'
import { daysDeferred } from '#cases/flows/rent-deferral/criteria/length.ts'
import { isGranted, type Level, type Outcome } from '#cases/flows/rent-deferral/deciding/outcome.ts'
import { kronor } from '#cases/flows/rent-deferral/money/amount.ts'
import type { Instalment } from '#cases/flows/rent-deferral/money/split.ts'
import { AGENT_AMOUNT, AGENT_DAYS, EXCEPTIONS_UP } from '#cases/flows/rent-deferral/settings.ts'
import { type Rules, rule } from '#cases/rules/rules.ts'

export interface Authority {
  readonly level: Level
  /** Why it does not end with the agent, as sentences; empty when it does. */
  readonly because: readonly string[]
}

interface Proposed {
  readonly outcome: Outcome
  readonly creditor: Creditor | null
  readonly criteria: readonly Criterion[]
  /** The avi's due date; null where nothing is deferred. */
  readonly due: string | null
  readonly ore: number
  readonly parts: readonly Instalment[]
}

/**
 * Who decides: the board where it is the board's claim; a team leader above the agent's limits and against the criteria;
 * otherwise the agent herself. To hand a matter over is no decision on it, and anybody who works cases may.
 */
export function authorityFor(proposed: Proposed, rules: Rules): Authority {
  const { outcome, creditor } = proposed
  if (outcome === 'hand_over') return { level: 'agent', because: [] }
  if (creditor?.decider === 'board')
    return { level: 'board', because: [`Fordran är föreningens. Styrelsen i ${creditor.name} beslutar.`] }
  const because = [...overLimits(proposed, rules), ...againstCriteria(proposed, rules)]
  return because.length ? { level: 'team_leader', because } : { level: 'agent', because }
}

function overLimits({ outcome, due, ore, parts }: Proposed, rules: Rules): string[] {
  if (!isGranted(outcome) || !due) return []
  const because: string[] = []
  const [amount, most] = [rule(rules, AGENT_AMOUNT), rule(rules, AGENT_DAYS)]
  if (ore > amount) because.push(`Beloppet är över handläggarens gräns, ${kronor(amount)}.`)
  const days = daysDeferred(due, parts)
  if (days > most) because.push(`Sista dagen är ${days} dagar efter förfallodagen. Handläggarens gräns är ${most}.`)
  return because
}

function againstCriteria({ outcome, criteria }: Proposed, rules: Rules): string[] {
  if (!rule(rules, EXCEPTIONS_UP)) return []
  const failing = criteria.filter(({ result }) => result === 'fail').map(({ name }) => name.toLocaleLowerCase('sv'))
  if (isGranted(outcome) && failing.length) return [`Undantag från kriterierna: ${failing.join(', ')}.`]
  if (outcome === 'refuse' && !failing.length) return ['Avslag fast alla kriterier är uppfyllda.']
  return []
}
