import type { TransactionSql } from 'postgres'
import { insertAll } from '#db/seed/insert.ts'
import type { EndClass } from '#staff/ledger/ledger.ts'

/** HSB Stockholm as the demo knows it: employers, a dated tree of units, and why people leave. */

export const ENTITY = { stockholm: 1, federation: 2 } as const
export const UNIT = {
  hsb: 1,
  koms: 2,
  /** Four teams: 3, 4, 5, 6. */
  team: (team: number) => 2 + team,
  letting: 7,
  economy: 8,
  property: 9,
  membership: 10,
  legal: 11,
  digital: 12,
  boards: 13,
  people: 14,
  federation: 15,
} as const

/** The last day on which letting and parking were a team of KOMS; the unit was then moved with everybody in it. */
export const LETTING_MOVED = '2022-09-30'
const BEGINNING = '2000-01-01'
const LETTING_SINCE = '2022-10-01'

const KEYS: Readonly<Record<number, string>> = { [UNIT.hsb]: 'hsb-stockholm', [UNIT.koms]: 'koms' }
const TEAM_NAMES = ['Team Bostad och fel', 'Team Ekonomi och avtal', 'Team Medlem och bosparande', 'Team Styrelse']

const PLACEMENTS: readonly (readonly [number, string, number | null, string?, string?])[] = [
  [UNIT.hsb, 'HSB Stockholm', null],
  [UNIT.koms, 'Kund- och medlemsservice (KOMS)', UNIT.hsb],
  ...TEAM_NAMES.map((name, i) => [UNIT.team(i + 1), name, UNIT.koms] as const),
  [UNIT.letting, 'Team Uthyrning och parkering', UNIT.koms, BEGINNING, LETTING_MOVED],
  [UNIT.letting, 'Uthyrning och parkering', UNIT.property, LETTING_SINCE],
  [UNIT.economy, 'Ekonomi', UNIT.hsb],
  [UNIT.property, 'Fastighetsförvaltning', UNIT.hsb],
  [UNIT.membership, 'Bosparande', UNIT.hsb, BEGINNING, '2020-12-31'],
  [UNIT.membership, 'Bosparande & medlem', UNIT.hsb, '2021-01-01'],
  [UNIT.legal, 'Juridik', UNIT.hsb],
  [UNIT.digital, 'Digital', UNIT.hsb],
  [UNIT.boards, 'Styrelseservice', UNIT.hsb],
  [UNIT.people, 'HR & kommunikation', UNIT.hsb],
  [UNIT.federation, 'HSB Riksförbund', null],
]

export const REASONS = [
  ['Ny roll inom HSB', 'own_request'],
  ['Egen begäran', 'own_request'],
  ['Pension', 'retirement'],
  ['Visstid löpt ut', 'fixed_term_ended'],
  ['Provanställning avslutad', 'employer'],
  ['Arbetsbrist', 'employer'],
  ['Organisationsändring', 'reorganisation'],
  ['Avliden', 'death'],
  ['Okänd', 'unknown'],
] as const satisfies readonly (readonly [string, EndClass])[]
export type ReasonName = (typeof REASONS)[number][0]

/** What the HR system writes, in its own words. */
const ALIASES: readonly (readonly [string, ReasonName])[] = [
  ['Egen uppsägning', 'Egen begäran'],
  ['Uppsägning på egen begäran', 'Egen begäran'],
  ['Intern förflyttning', 'Ny roll inom HSB'],
  ['Ålderspension', 'Pension'],
  ['Tidsbegränsad anställning upphör', 'Visstid löpt ut'],
  ['Omorganisation', 'Organisationsändring'],
]

const NOTES = [
  {
    from_year: null,
    to_year: 2018,
    text: 'Praktiskt taget ingen gick från KOMS till en ny roll inom HSB Stockholm. Hur många som slutade är inte känt, så ingen andel räknas.',
    source: 'Artikeln om KOMS som plantskola, 2020',
    counts_unknown: true,
  },
  {
    from_year: 2019,
    to_year: 2019,
    text: 'Publicerat: nio medarbetare och över 60 procent. Att fjorton slutade är härlett: nio av femton är 60 procent jämnt, alltså inte över.',
    source: 'Artikeln om KOMS som plantskola, 2020',
    counts_unknown: false,
  },
]

/** Employers, units and reasons: what a register needs before its first person. */
export async function seedTree(sql: TransactionSql): Promise<void> {
  await insertAll(sql, 'staff.legal_entity', [
    { id: ENTITY.stockholm, name: 'HSB Stockholm', kind: 'hsb_stockholm' },
    { id: ENTITY.federation, name: 'HSB Riksförbund', kind: 'other_hsb' },
  ])
  const units = [...new Set(PLACEMENTS.map(([unit]) => unit))]
  const teams = new Map(TEAM_NAMES.map((_, i) => [UNIT.team(i + 1), i + 1]))
  await insertAll(
    sql,
    'staff.unit',
    units.map((id) => ({ id, key: KEYS[id] ?? null, team_id: teams.get(id) ?? null })),
  )
  await insertAll(
    sql,
    'staff.unit_placement',
    PLACEMENTS.map(([unit_id, name, parent_id, valid_from = BEGINNING, valid_to = null]) => ({
      unit_id,
      name,
      parent_id,
      valid_from,
      valid_to,
    })),
  )
  await insertAll(
    sql,
    'staff.end_reason',
    REASONS.map(([name, endClass], i) => ({ id: i + 1, name, class: endClass, active: true })),
  )
  await insertAll(
    sql,
    'staff.end_reason_alias',
    ALIASES.map(([text, reason]) => ({ text, reason_id: reasonId(reason) })),
  )
  await insertAll(sql, 'staff.year_note', NOTES)
  await insertAll(sql, 'staff.definition_version', [{ valid_from: '2019-01-01', gap_days: 31 }])
}

export function reasonId(name: ReasonName): number {
  return REASONS.findIndex(([other]) => other === name) + 1
}

/** The tree for rules that are computed while seeding. */
export function placements() {
  return PLACEMENTS.map(([unitId, name, parentId, validFrom = BEGINNING, validTo = null]) => ({
    unitId,
    name,
    parentId,
    validFrom,
    validTo,
  }))
}
