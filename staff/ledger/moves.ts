import type { Day } from '#staff/ledger/days.ts'
import type { Definitions } from '#staff/ledger/ledger.ts'
import { isHsbStockholm, type People, type Role } from '#staff/ledger/people.ts'
import { roleAfter } from '#staff/ledger/roles-around.ts'

/** From one seat in HSB Stockholm to another. Derived: the end of one assignment and the beginning of the next. */
export interface Move {
  readonly personId: number
  /** The last day in the old seat. */
  readonly day: Day
  readonly from: Role
  readonly to: Role
}

/**
 * All moves in HSB Stockholm, in every unit. A new contract on the same seat is no move, a second role beside one that
 * goes on is no move, and a reorganisation is somebody else's decision.
 */
export function movesOf(people: People, definitions: Definitions): Move[] {
  const moves: Move[] = []
  for (const [personId, roles] of people) {
    if (roles.length < 2) continue
    const own = roles.filter(isHsbStockholm)
    for (const from of own) {
      if (!Number.isFinite(from.to) || from.assignment.endClass === 'reorganisation') continue
      const later = own.filter((role) => role.from > from.from)
      const same = later.filter(({ assignment }) => assignment.positionId === from.assignment.positionId)
      // Another term on the same seat, also one that begins after a few days while a second role goes on.
      if (roleAfter(same, from.to, definitions.gapDays)) continue
      const to = roleAfter(later, from.to, definitions.gapDays)
      if (to) moves.push({ personId, day: from.to, from, to })
    }
  }
  return moves
}
