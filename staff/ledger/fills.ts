import type { Day } from '#staff/ledger/days.ts'
import type { Definitions } from '#staff/ledger/ledger.ts'
import { isHsbStockholm, type People, type Role } from '#staff/ledger/people.ts'
import { roleBefore } from '#staff/ledger/roles-around.ts'

/** A seat in HSB Stockholm that somebody took. */
export interface Fill {
  readonly personId: number
  /** The first day in the seat. */
  readonly day: Day
  readonly to: Role
  /** The role she came from in HSB Stockholm; null when she came from outside. */
  readonly from: Role | null
}

/** Every seat taken, in every unit. Another term on the same seat fills nothing, and a reorganisation fills nothing. */
export function fillsOf(people: People, definitions: Definitions): Fill[] {
  const fills: Fill[] = []
  for (const [personId, roles] of people) {
    for (const to of roles) {
      if (!isHsbStockholm(to)) continue
      const others = roles.filter((role) => role !== to && isHsbStockholm(role))
      // Whoever has a second role beside it goes on in the same seat all the same.
      const own = others.filter(({ assignment }) => assignment.positionId === to.assignment.positionId)
      if (roleBefore(own, to.from, definitions.gapDays)) continue
      const from = roleBefore(others, to.from, definitions.gapDays)
      if (from?.assignment.endClass === 'reorganisation' && from.to < to.from) continue
      fills.push({ personId, day: to.from, to, from })
    }
  }
  return fills
}
