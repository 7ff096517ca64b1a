import type { Day } from '#staff/ledger/days.ts'
import type { Definitions, EndClass } from '#staff/ledger/ledger.ts'
import { isHsbStockholm, type People, type Role } from '#staff/ledger/people.ts'
import { roleAfter } from '#staff/ledger/roles-around.ts'
import type { Stay } from '#staff/ledger/stays.ts'
import { isBelow, type Subtree } from '#staff/ledger/tree.ts'

/** Where an exit led. Every exit has exactly one. */
export const EXIT_KINDS = ['internal', 'other_hsb', 'external', 'retirement', 'death', 'reorganisation'] as const
export type ExitKind = (typeof EXIT_KINDS)[number]

export const EXIT_KIND_NAMES: Record<ExitKind, string> = {
  internal: 'Ny roll inom HSB Stockholm',
  other_hsb: 'Övriga HSB',
  external: 'Lämnade HSB',
  retirement: 'Pension',
  death: 'Avliden',
  reorganisation: 'Organisationsändring',
}

/** The end of a person's stay in a unit. Derived, never typed. */
export interface Exit {
  readonly kind: ExitKind
  readonly personId: number
  /** The last day in the unit. It is what places the exit in a year. */
  readonly day: Day
  readonly stay: Stay
  readonly from: Role
  /** The role she went on with: in HSB Stockholm, or in other HSB. */
  readonly to: Role | null
  /** Why, as a class. For HR only. */
  readonly reason: EndClass
}

/**
 * Every stay that ends, also those decided for days to come; what is counted is up to `countedExits`. A unit that is
 * moved out of the tree takes its people along: that is one decision, class reorganisation.
 */
export function exitsFrom(people: People, subtree: Subtree, stays: readonly Stay[], definitions: Definitions): Exit[] {
  const exits: Exit[] = []
  for (const stay of stays) if (Number.isFinite(stay.to)) exits.push(exitOf(people, subtree, stay, definitions.gapDays))
  return exits
}

function exitOf(people: People, subtree: Subtree, stay: Stay, gapDays: number): Exit {
  const roles = people.get(stay.personId) ?? []
  const day = stay.to
  // She is no longer below the root the day after, so whatever she holds then lies outside the unit.
  const outside = roles.filter(
    (role) => !isHsbStockholm(role) || !isBelow(subtree, role.assignment.unitId, Math.max(role.from, day + 1)),
  )
  const inside = roleAfter(outside.filter(isHsbStockholm), day, gapDays)
  const elsewhere = inside
    ? null
    : roleAfter(
        outside.filter((role) => !isHsbStockholm(role)),
        day,
        gapDays,
      )
  const unitMoved = stay.last.to > day
  const reason = unitMoved ? 'reorganisation' : (stay.last.assignment.endClass ?? 'unknown')
  const kind = kindOf(reason, inside, elsewhere)
  return { kind, personId: stay.personId, day, stay, from: stay.last, to: inside ?? elsewhere, reason }
}

function kindOf(reason: EndClass, inside: Role | null, elsewhere: Role | null): ExitKind {
  if (reason === 'reorganisation' || reason === 'death') return reason
  if (inside) return 'internal'
  if (elsewhere) return 'other_hsb'
  return reason === 'retirement' ? 'retirement' : 'external'
}

/** Exits whose last day lies in the window and has passed. One that is only decided counts when its day has passed. */
export function countedExits(exits: readonly Exit[], from: Day, to: Day, today: Day): Exit[] {
  return exits.filter((exit) => exit.day >= from && exit.day <= to && exit.day < today)
}

/** Exits that are decided and whose last day has not passed. */
export function decidedExits(exits: readonly Exit[], today: Day): Exit[] {
  return exits.filter((exit) => exit.day >= today)
}

/** Each person once, by her last exit. Whoever left, came back and left again is one person who left. */
export function oncePerPerson(exits: readonly Exit[]): Exit[] {
  const last = new Map<number, Exit>()
  for (const exit of exits) {
    const other = last.get(exit.personId)
    if (!other || exit.day > other.day) last.set(exit.personId, exit)
  }
  return [...last.values()]
}
