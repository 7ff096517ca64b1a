import type { Day } from '#staff/ledger/days.ts'
import type { Definitions } from '#staff/ledger/ledger.ts'
import { isHsbStockholm, type People, type Role } from '#staff/ledger/people.ts'
import { roleBefore } from '#staff/ledger/roles-around.ts'
import type { Stay } from '#staff/ledger/stays.ts'

/** Where somebody came from when a stay began. Agency staff had no assignment: they come from outside. */
type EntryKind = 'internal' | 'external' | 'reorganisation'

export interface Entry {
  readonly kind: EntryKind
  readonly personId: number
  readonly day: Day
  readonly stay: Stay
  readonly to: Role
  readonly from: Role | null
}

/** The beginning of every stay in a unit. */
export function entriesTo(people: People, stays: readonly Stay[], definitions: Definitions): Entry[] {
  return stays.map((stay) => {
    const roles = people.get(stay.personId) ?? []
    const others = roles.filter((role) => role !== stay.first && isHsbStockholm(role))
    const from = roleBefore(others, stay.from, definitions.gapDays)
    return { kind: kindOf(stay, from), personId: stay.personId, day: stay.from, stay, to: stay.first, from }
  })
}

function kindOf(stay: Stay, from: Role | null): EntryKind {
  // The role is older than the stay: the unit was moved into the tree, with everybody in it.
  if (stay.first.from < stay.from) return 'reorganisation'
  if (!from) return 'external'
  return from.assignment.endClass === 'reorganisation' && from.to < stay.from ? 'reorganisation' : 'internal'
}
