import { type Range, rangeOf } from '#staff/ledger/days.ts'
import type { Assignment, Ledger } from '#staff/ledger/ledger.ts'

/** An assignment with its days as numbers. */
export interface Role extends Range {
  readonly assignment: Assignment
}

/** Each person's roles in the order they began. Everything that is derived reads from here, person by person. */
export type People = ReadonlyMap<number, readonly Role[]>

const indexed = new WeakMap<Ledger['assignments'], People>()

/** The ledger by person; made once for the same assignments, so that thirty measures of one page share it. */
export function peopleOf(ledger: Ledger): People {
  const found = indexed.get(ledger.assignments)
  if (found) return found
  const people = new Map<number, Role[]>()
  for (const assignment of ledger.assignments) {
    const role = { assignment, ...rangeOf(assignment) }
    const roles = people.get(assignment.personId)
    if (roles) roles.push(role)
    else people.set(assignment.personId, [role])
  }
  for (const roles of people.values())
    if (roles.length > 1) roles.sort((a, b) => a.from - b.from || a.assignment.key - b.assignment.key)
  indexed.set(ledger.assignments, people)
  return people
}

export const isHsbStockholm = (role: Role) => role.assignment.entity === 'hsb_stockholm'
