import { UNIT } from '#db/seed/staff/tree.ts'

/** Where people go from KOMS: title, field of work, unit. */
export interface RoleName {
  readonly title: string
  readonly area: string
  readonly unitId: number
}
const role = (unitId: number, area: string, ...titles: string[]): RoleName[] =>
  titles.map((title) => ({ unitId, area, title }))

/** The nine of 2019, each by her new role. */
export const NINE: readonly RoleName[] = [
  ...role(UNIT.property, 'Fastighetsförvaltning', 'Förvaltare', 'Teknisk förvaltare'),
  ...role(UNIT.economy, 'Ekonomi', 'Avtalsekonom', 'Redovisningsekonom'),
  ...role(UNIT.membership, 'Bosparande & medlem', 'Bosparrådgivare', 'Medlemsansvarig'),
  ...role(UNIT.boards, 'Styrelseservice', 'Styrelserådgivare'),
  ...role(UNIT.legal, 'Juridik', 'Avtalshandläggare'),
  ...role(UNIT.digital, 'Digital', 'Systemförvaltare'),
]

export const DESTINATIONS: readonly RoleName[] = [
  ...NINE,
  ...role(UNIT.property, 'Fastighetsförvaltning', 'Förvaltare', 'Driftsamordnare', 'Ombyggnadskoordinator'),
  ...role(UNIT.economy, 'Ekonomi', 'Hyres- och avgiftsekonom'),
  ...role(UNIT.membership, 'Bosparande & medlem', 'Bosparrådgivare'),
  ...role(UNIT.boards, 'Styrelseservice', 'Styrelserådgivare', 'Utbildningsansvarig'),
  ...role(UNIT.digital, 'Digital', 'Digital produktägare'),
  ...role(UNIT.people, 'HR & kommunikation', 'Kommunikatör', 'HR-koordinator'),
]

export const SERVICE = 'Kundservice'
export const CHIEF = 'Verksamhetschef'
export const LEADER = 'Teamledare'
export const AGENTS = ['Handläggare', 'Kundrådgivare'] as const
/** Heads whom KOMS promotes to. */
export const HEAD: RoleName = { unitId: UNIT.property, area: 'Fastighetsförvaltning', title: 'Affärsområdeschef' }
