import type { AnySetting, Setting, SettingValue } from '#cases/rules/setting.ts'

/** The settings in force for one case, by key: what has never been changed is not there and has its default. */
export type Rules = Readonly<Record<string, SettingValue>>

/** The value of a setting under these rules. Pure; the same in the browser and in the command. */
export function rule<T extends SettingValue>(rules: Rules, setting: Setting<T>): T {
  return (rules[setting.key] as T | undefined) ?? (setting.initial as T)
}

/** What an administrator has set, newest last. */
export interface RuleChange {
  readonly id: number
  readonly key: string
  /** Null for everybody, else only where this association is concerned. */
  readonly associationId: number | null
  /** First day, ÅÅÅÅ-MM-DD, in Stockholm. */
  readonly validFrom: string
  /** When it was set, ISO 8601. */
  readonly at: string
  readonly value: SettingValue
}

/** When a case's rules were settled, and for which association. */
export interface RulesAt {
  /** ISO 8601. A change made later does not touch the case, whatever day it holds from. */
  readonly at: string
  /** The day of `at` in Stockholm. */
  readonly day: string
  readonly associationId: number | null
}

/**
 * The rules of a case: of every setting the change that holds on its day and was made before it; the association's own
 * before everybody's, a later first day before an earlier, and of two with the same first day the one made last.
 */
export function rulesAt(changes: readonly RuleChange[], { at, day, associationId }: RulesAt): Rules {
  const holding = changes
    .filter((change) => change.validFrom <= day && change.at <= at)
    .filter((change) => change.associationId === null || change.associationId === associationId)
    .sort(
      (a, b) =>
        Number(a.associationId !== null) - Number(b.associationId !== null) ||
        compare(a.validFrom, b.validFrom) ||
        a.id - b.id,
    )
  return Object.fromEntries(holding.map(({ key, value }) => [key, value]))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The settings whose value would be another for a case that began now: what the case's page tells. */
export function changedSince(settings: readonly AnySetting[], then: Rules, current: Rules): AnySetting[] {
  return settings.filter((setting) => !isSame(rule<SettingValue>(then, setting), rule<SettingValue>(current, setting)))
}

/** Whether two values say the same. A table's cells count by their column: the database gives them back in its own order. */
export function isSame(a: SettingValue, b: SettingValue): boolean {
  return inOrder(a) === inOrder(b)
}

function inOrder(value: SettingValue): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => compare(one, other)))
      : part,
  )
}
