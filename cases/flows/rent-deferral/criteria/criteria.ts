import { windowStart } from '#cases/flows/rent-deferral/criteria/window.ts'
import { type DeferralFacts, REASON_NAMES } from '#cases/flows/rent-deferral/facts.ts'
import { kronor } from '#cases/flows/rent-deferral/money/amount.ts'
import {
  BEFORE_DUE,
  MOST_ARREARS,
  MOST_DEFERRALS,
  MOST_LATE,
  REASONS_THAT_COUNT,
  WINDOW_MONTHS,
} from '#cases/flows/rent-deferral/settings.ts'
import { type Rules, rule } from '#cases/rules/rules.ts'
import { stockholmDate, swedishPlainDate } from '#platform/dates.ts'

/** One rule held against what is known. Pure; the screen, the command and the kept decision are the same rows. */
export interface Criterion {
  readonly key: CriterionKey
  readonly name: string
  /** What is known, in words. */
  readonly value: string
  /** What the rule set asks for, in words. */
  readonly rule: string
  /** `unknown` while the question has no answer. */
  readonly result: CriterionResult
}
export const CRITERION_KEYS = [
  'collection',
  'before_due',
  'reason',
  'earlier_deferrals',
  'late_payments',
  'arrears',
  'length',
] as const
type CriterionKey = (typeof CRITERION_KEYS)[number]
export const CRITERION_RESULTS = ['pass', 'fail', 'unknown'] as const
export type CriterionResult = (typeof CRITERION_RESULTS)[number]

/** What a criterion may know beside the answers. */
export interface Known {
  readonly rules: Rules
  /** When the application reached us, ISO 8601. */
  readonly receivedAt: string
  /** Deferrals in the window that KOMS itself has granted the same person. */
  readonly grantedHere: number
}

const UNSAID = 'Inte besvarat'

/** The criteria that the request itself is held against, in the order they are read. */
export function requestCriteria(facts: DeferralFacts, known: Known): Criterion[] {
  return [collection(facts), beforeDue(facts, known), reason(facts, known), ...history(facts, known)]
}

function collection({ collection: answer }: DeferralFacts): Criterion {
  const value = answer === 'yes' ? 'Ja' : answer === 'no' ? 'Nej' : UNSAID
  const result = answer === 'yes' ? 'fail' : answer === 'no' ? 'pass' : 'unknown'
  return {
    key: 'collection',
    name: 'Hos inkasso',
    value,
    rule: 'Avin får inte ha gått till inkasso. Då sker all kontakt där.',
    result,
  }
}

function beforeDue({ due_date }: DeferralFacts, { rules, receivedAt }: Known): Criterion {
  const day = stockholmDate(new Date(receivedAt))
  const required = rule(rules, BEFORE_DUE)
  const common = {
    key: 'before_due',
    name: 'Ansökan i tid',
    rule: required ? 'Ansökan ska ha kommit senast på förfallodagen.' : 'Ansökan får komma efter förfallodagen.',
  } as const
  if (!due_date) return { ...common, value: UNSAID, result: required ? 'unknown' : 'pass' }
  const value = `Kom ${swedishPlainDate(day)}, avin förfaller ${swedishPlainDate(due_date)}`
  return { ...common, value, result: day <= due_date || !required ? 'pass' : 'fail' }
}

function reason({ reason: given }: DeferralFacts, { rules }: Known): Criterion {
  const counting = rule(rules, REASONS_THAT_COUNT).map((row) => String(row.reason))
  const names = counting.map((key) => REASON_NAMES[key as keyof typeof REASON_NAMES]?.toLocaleLowerCase('sv') ?? key)
  return {
    key: 'reason',
    name: 'Skäl',
    value: given ? REASON_NAMES[given] : UNSAID,
    rule: `Skälet ska vara något av: ${names.join(', ')}.`,
    result: given ? (counting.includes(given) ? 'pass' : 'fail') : 'unknown',
  }
}

function history(facts: DeferralFacts, { rules, receivedAt, grantedHere }: Known): Criterion[] {
  const from = windowStart(stockholmDate(new Date(receivedAt)), rule(rules, WINDOW_MONTHS))
  const since = `sedan ${swedishPlainDate(from)}`
  const deferrals = facts.earlier_deferrals === undefined ? undefined : Math.max(facts.earlier_deferrals, grantedHere)
  // What KOMS granted itself is enough to fail; what it did not grant says nothing about other systems.
  const enough = grantedHere > rule(rules, MOST_DEFERRALS) ? grantedHere : deferrals
  const { arrears } = facts
  const mostArrears = rule(rules, MOST_ARREARS)
  return [
    atMost('earlier_deferrals', 'Tidigare anstånd', enough, rule(rules, MOST_DEFERRALS), since),
    atMost('late_payments', 'Sena betalningar', facts.late_payments, rule(rules, MOST_LATE), since),
    {
      key: 'arrears',
      name: 'Andra skulder',
      value: arrears === undefined ? UNSAID : kronor(arrears),
      rule: mostArrears ? `Högst ${kronor(mostArrears)} utöver avin.` : 'Inget annat får vara förfallet och obetalt.',
      result: arrears === undefined ? 'unknown' : arrears <= mostArrears ? 'pass' : 'fail',
    },
  ]
}

function atMost(key: CriterionKey, name: string, count: number | undefined, most: number, since: string): Criterion {
  return {
    key,
    name,
    value: count === undefined ? UNSAID : String(count),
    rule: `Högst ${most} ${since}.`,
    result: count === undefined ? 'unknown' : count <= most ? 'pass' : 'fail',
  }
}
