import type { Situation } from '#cases/flows/flow.ts'
import type { DeferralFacts } from '#cases/flows/rent-deferral/facts.ts'
import { DECIDED_BY, HSB_NAME } from '#cases/flows/rent-deferral/settings.ts'
import { rule } from '#cases/rules/rules.ts'

export interface Creditor {
  readonly kind: 'hsb' | 'association'
  readonly name: string
  /** Who decides: KOMS for HSB's own claims and where the board has handed it over, else the association's board. */
  readonly decider: 'koms' | 'board'
}

/**
 * Whose claim the avi is. An annual fee is always the association's; a rent is the association's where it owns the
 * house, and HSB's where no association does. Null while it cannot be known: nobody has been chosen in the register.
 */
export function creditorOf(facts: Pick<DeferralFacts, 'claim'>, situation: Situation): Creditor | null {
  const { association, tenure, rules } = situation
  if (association) return { kind: 'association', name: association.name, decider: rule(rules, DECIDED_BY) }
  if (tenure !== 'tenant' || isFee(facts)) return null
  return { kind: 'hsb', name: rule(rules, HSB_NAME), decider: 'koms' }
}

/** An annual fee for a bostadsrätt: bostadsrättslagen, not jordabalken. Undefined while nobody has said. */
export function isFee({ claim }: Pick<DeferralFacts, 'claim'>): boolean | undefined {
  return claim?.startsWith('fee')
}

/** What the register and the answer say against each other, for the agent to look at; null when they agree. */
export function tenureDoubt(facts: Pick<DeferralFacts, 'claim'>, { tenure }: Situation): string | null {
  const fee = isFee(facts)
  if (fee === undefined || tenure === 'unknown' || fee === (tenure === 'owner')) return null
  return tenure === 'owner'
    ? 'Registret säger att medlemmen äger bostadsrätten, men avin sägs gälla hyra. Kontrollera avin.'
    : 'Registret säger att medlemmen hyr, men avin sägs gälla en avgift. Kontrollera avin.'
}
