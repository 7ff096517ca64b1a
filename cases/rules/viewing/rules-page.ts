import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { mayEditRules } from '#cases/permissions.ts'
import { SETTINGS } from '#cases/rules/catalogue.ts'
import { ruleHistory } from '#cases/rules/read-rules.ts'
import { type RuleChange, rule, rulesAt } from '#cases/rules/rules.ts'
import type { AnySetting, SettingValue } from '#cases/rules/setting.ts'
import { openCasesUnder } from '#cases/rules/viewing/open-cases.ts'
import { db } from '#db/client.ts'
import { ruleChange } from '#db/schema/flows.ts'
import { association } from '#db/schema/members.ts'
import { employee } from '#db/schema/staff.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'

/** A setting as it stands today. */
export interface RuleNow {
  readonly setting: AnySetting
  readonly value: SettingValue
  /** Nobody has set it: the default holds. */
  readonly isDefault: boolean
  /** What is decided for later days, soonest first; the same for everybody. */
  readonly coming: readonly { readonly validFrom: string; readonly value: SettingValue }[]
  /** Associations with a rule of their own, today or later. */
  readonly exceptions: number
}

/** Every setting with what holds today and what is coming. */
export async function rulesOverview(actor: Actor): Promise<RuleNow[]> {
  if (!mayEditRules(actor)) return []
  const changes = await ruleHistory(db)
  return SETTINGS.map((setting) => standing(setting, changes))
}

function standing(setting: AnySetting, all: readonly RuleChange[]): RuleNow {
  const today = stockholmDate(now())
  const changes = all.filter(({ key }) => key === setting.key)
  const general = changes.filter(({ associationId }) => associationId === null)
  const on = (day: string) => rule<SettingValue>(rulesAt(general, { at: '9999', day, associationId: null }), setting)
  const days = new Set(general.map(({ validFrom }) => validFrom).filter((day) => day > today))
  return {
    setting,
    value: on(today),
    isDefault: !general.some(({ validFrom }) => validFrom <= today),
    coming: [...days].sort().map((validFrom) => ({ validFrom, value: on(validFrom) })),
    exceptions: new Set(changes.flatMap(({ associationId }) => associationId ?? [])).size,
  }
}

export interface RuleEntry {
  readonly id: number
  readonly value: SettingValue
  readonly validFrom: string
  readonly source: string
  readonly at: Date
  readonly who: string
  /** Null for everybody. */
  readonly association: string | null
}

export interface RulePage extends RuleNow {
  /** Newest first. */
  readonly history: readonly RuleEntry[]
  /** The newest change, 0 for none: what a form built on this page has seen. */
  readonly seen: number
  readonly today: string
  readonly openCases: number
  /** Those that may have a rule of their own; empty where the rule is the same for all. */
  readonly associations: readonly { readonly id: number; readonly name: string }[]
}

/** One setting's page; undefined for whoever may not see it. */
export async function rulePage(actor: Actor, setting: AnySetting): Promise<RulePage | undefined> {
  if (!mayEditRules(actor)) return undefined
  const [changes, history, openCases, associations] = await Promise.all([
    ruleHistory(db),
    historyOf(setting.key),
    openCasesUnder(db, setting),
    setting.perAssociation
      ? db.select({ id: association.id, name: association.name }).from(association).orderBy(association.name)
      : [],
  ])
  return {
    ...standing(setting, changes),
    history,
    seen: history[0]?.id ?? 0,
    today: stockholmDate(now()),
    openCases,
    associations,
  }
}

async function historyOf(key: string): Promise<RuleEntry[]> {
  const rows = await db
    .select({ change: ruleChange, who: employee.name, where: association.name })
    .from(ruleChange)
    .leftJoin(employee, eq(employee.id, ruleChange.actorId))
    .leftJoin(association, eq(association.id, ruleChange.associationId))
    .where(eq(ruleChange.key, key))
    .orderBy(desc(ruleChange.id))
    .limit(200)
  return rows.map(({ change: { id, value, validFrom, source, at }, who, where }) => ({
    id,
    value: value as SettingValue,
    validFrom,
    source,
    at,
    who: who ?? 'Systemet',
    association: where,
  }))
}
