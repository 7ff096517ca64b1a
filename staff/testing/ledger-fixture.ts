import type { Assignment, AssignmentState, EndClass, Ledger, UnitPlacement } from '#staff/ledger/ledger.ts'

/** A small house to tell stories in: HSB Stockholm with KOMS (two teams), Ekonomi and Förvaltning; HSB Uppsala beside it. */
export const UNIT = { hsb: 1, koms: 2, teamA: 3, teamB: 4, finance: 5, homes: 6, uppsala: 9 } as const

const place = (unitId: number, name: string, parentId: number | null): UnitPlacement => ({
  unitId,
  name,
  parentId,
  validFrom: '1990-01-01',
  validTo: null,
})

export const PLACEMENTS: readonly UnitPlacement[] = [
  place(UNIT.hsb, 'HSB Stockholm', null),
  place(UNIT.koms, 'KOMS', UNIT.hsb),
  place(UNIT.teamA, 'Team Söder', UNIT.koms),
  place(UNIT.teamB, 'Team Norr', UNIT.koms),
  place(UNIT.finance, 'Ekonomi', UNIT.hsb),
  place(UNIT.homes, 'Fastighetsförvaltning', UNIT.hsb),
  place(UNIT.uppsala, 'HSB Uppsala', null),
]

const AREAS: Record<number, string> = {
  [UNIT.finance]: 'Ekonomi',
  [UNIT.homes]: 'Fastighetsförvaltning',
  [UNIT.uppsala]: 'HSB Uppsala',
}
const TITLES: Record<number, string> = { [UNIT.finance]: 'Ekonom', [UNIT.homes]: 'Förvaltare' }

let lastKey = 0

/** An assignment; what a story does not tell is the usual: a seat of its own, permanent, and own wish when it ends. */
export function assigned(
  personId: number,
  unitId: number,
  validFrom: string,
  validTo: string | null = null,
  more: Partial<Assignment> = {},
): Assignment {
  lastKey += 1
  return {
    key: lastKey,
    personId,
    positionId: lastKey,
    unitId,
    legalEntityId: unitId === UNIT.uppsala ? 2 : 1,
    entity: unitId === UNIT.uppsala ? 'other_hsb' : 'hsb_stockholm',
    title: TITLES[unitId] ?? 'Handläggare',
    area: AREAS[unitId] ?? 'Kundservice',
    contract: 'permanent',
    validFrom,
    validTo,
    endClass: validTo === null ? null : ('own_request' satisfies EndClass),
    states: [] satisfies AssignmentState[],
    derived: false,
    ...more,
  }
}

/** A ledger of these assignments in the small house. */
export function ledgerOf(assignments: readonly Assignment[], more: Partial<Ledger> = {}): Ledger {
  return { assignments, placements: PLACEMENTS, openings: [], applications: [], completions: [], ...more }
}
