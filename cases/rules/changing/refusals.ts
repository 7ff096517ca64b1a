import { isSame, type RuleChange, rule, rulesAt } from '#cases/rules/rules.ts'
import type { AnySetting, SettingValue } from '#cases/rules/setting.ts'
import { swedishPlainDate } from '#platform/dates.ts'
import { type Refusal, refusal } from '#platform/result.ts'

export interface Wanted {
  readonly setting: AnySetting
  readonly value: SettingValue
  readonly associationId: number | null
  /** ÅÅÅÅ-MM-DD in Stockholm, as `today`. */
  readonly validFrom: string
}

/** Why a setting cannot be changed like this; empty when it can. `changes` is the setting's whole history. Pure. */
export function ruleRefusals(wanted: Wanted, changes: readonly RuleChange[], today: string): Refusal[] {
  const { setting, associationId, validFrom } = wanted
  if (validFrom < today) {
    const message = `${swedishPlainDate(validFrom)} har redan varit. Välj i dag eller en senare dag: ärenden som redan finns behåller sina regler.`
    return [refusal('validFrom', message)]
  }
  if (associationId !== null && !setting.perAssociation)
    return [refusal('associationId', 'Den här regeln är samma för alla. Välj alla.')]
  const then = rulesAt(changes, { at: '9999', day: validFrom, associationId })
  if (!isSame(rule<SettingValue>(then, setting), wanted.value)) return []
  // An association may be given, as its own, what everybody has today: it then keeps it when everybody's changes.
  if (associationId !== null && !changes.some((change) => change.associationId === associationId)) return []
  return [refusal('value', `Det är redan så den ${swedishPlainDate(validFrom)}. Ändra värdet eller dagen.`)]
}
