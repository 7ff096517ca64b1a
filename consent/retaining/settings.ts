/** What HSB decides about how long proof and statistics are kept; each value holds from a day on. */
export interface RetentionSetting {
  readonly key: 'proof_months' | 'visit_days'
  readonly name: string
  readonly explains: string
  readonly unit: string
  /** The unit as the English policy writes it. */
  readonly unitEn: string
  readonly min: number
  readonly max: number
  readonly initial: number
  readonly source: string
}

export const PROOF_MONTHS = {
  key: 'proof_months',
  name: 'Månader som bevis om samtycke sparas',
  explains:
    'Räknas från det sista som hände med samtycket. Så länge ett ja gäller finns beviset kvar. När tiden är ute raderas posten av sig själv.',
  unit: 'månader',
  unitEn: 'months',
  min: 6,
  max: 120,
  initial: 24,
  source: 'Antagande, HSB:s jurist ska pröva (EDPB 05/2020 ¶107 kräver en skriven tid, men ingen bestämd)',
} as const satisfies RetentionSetting

export const VISIT_DAYS = {
  key: 'visit_days',
  name: 'Dagar som enskilda besök sparas',
  explains: 'Sedan finns bara dagens antal besök och besökare kvar.',
  unit: 'dagar',
  unitEn: 'days',
  min: 1,
  max: 90,
  initial: 30,
  source: 'Antagande, HSB ska pröva',
} as const satisfies RetentionSetting

export const SETTINGS: readonly RetentionSetting[] = [PROOF_MONTHS, VISIT_DAYS]
