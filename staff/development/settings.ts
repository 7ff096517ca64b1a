import type { PlainDate } from '#staff/ledger/ledger.ts'

/**
 * What HR decides about the development of employees, each value from a day on. Days and months are whole numbers, dates
 * are calendar dates, all kept as text. Pure.
 */
export const SETTING_KEYS = [
  'expiry_warning_days',
  'reminder_days',
  'application_months',
  'plan_months',
  'learning_case_months',
  'learning_assessment_on',
  'learning_negotiation_on',
] as const
export type SettingKey = (typeof SETTING_KEYS)[number]

export interface Setting {
  readonly name: string
  readonly explains: string
  readonly kind: 'days' | 'months' | 'date'
  readonly initial: string
  readonly source: string
}

/** Source of the times: staff facts § 2.2. All but the two years for applications are proposals for HSB's own decision. */
export const SETTINGS: Record<SettingKey, Setting> = {
  expiry_warning_days: {
    name: 'Varning innan kompetens går ut',
    explains: 'Så många dagar i förväg räknas det som går ut som en sårbarhet i matrisen.',
    kind: 'days',
    initial: '60',
    source: 'Förslag.',
  },
  reminder_days: {
    name: 'Påminnelse före utbildning',
    explains: 'Så många dagar före ett tillfälle påminns den som har plats.',
    kind: 'days',
    initial: '3',
    source: 'Förslag.',
  },
  application_months: {
    name: 'Ansökan som inte ledde till tjänsten',
    explains: 'Så länge efter beslutet sparas den med namn. Sedan finns bara antal per steg kvar.',
    kind: 'months',
    initial: '24',
    source: 'Preskriptionstiden i diskrimineringslagen, två år.',
  },
  plan_months: {
    name: 'Utvecklingsplan',
    explains: 'Så länge efter planens sista dag sparas den. Sedan tas den bort.',
    kind: 'months',
    initial: '12',
    source: 'Förslag. Ska beslutas av dataskyddsombudet.',
  },
  learning_case_months: {
    name: 'Lärtillfälle',
    explains: 'Så länge efter dagen sparas det. Sedan tas det bort.',
    kind: 'months',
    initial: '24',
    source: 'Förslag. Ska beslutas av dataskyddsombudet.',
  },
  learning_assessment_on: {
    name: 'Konsekvensbedömning för lärtillfällen',
    explains: 'Dagen då konsekvensbedömningen blev klar. Tom: lärtillfällen är avstängda.',
    kind: 'date',
    initial: '',
    source: 'Dataskyddsförordningen artikel 35. IMY nämner kompetensdatabaser som exempel.',
  },
  learning_negotiation_on: {
    name: 'MBL-förhandling om lärtillfällen',
    explains: 'Protokollets datum. Tom: lärtillfällen är avstängda.',
    kind: 'date',
    initial: '',
    source: 'Medbestämmandelagen 11 §.',
  },
}

export interface SettingRow {
  readonly id: number
  readonly key: SettingKey
  readonly validFrom: PlainDate
  readonly value: string
}

/** What holds on a day: of those that have begun, the one that began last; of two from one day, the later written. */
export function settingOn(rows: readonly SettingRow[], key: SettingKey, date: PlainDate): string {
  const begun = rows.filter((row) => row.key === key && row.validFrom <= date)
  const last = begun.reduce<SettingRow | undefined>(
    (best, row) =>
      !best || row.validFrom > best.validFrom || (row.validFrom === best.validFrom && row.id > best.id) ? row : best,
    undefined,
  )
  return last?.value ?? SETTINGS[key].initial
}

/** Learning cases are written only after both days, the assessment's and the negotiation's. */
export function learningIsOpen(rows: readonly SettingRow[], date: PlainDate): boolean {
  return (['learning_assessment_on', 'learning_negotiation_on'] as const).every((key) => {
    const day = settingOn(rows, key, date)
    return day !== '' && day <= date
  })
}
