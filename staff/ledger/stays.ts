import { overlap, type Range, union } from '#staff/ledger/days.ts'
import type { Definitions } from '#staff/ledger/ledger.ts'
import { isHsbStockholm, type People, type Role } from '#staff/ledger/people.ts'
import type { Subtree } from '#staff/ledger/tree.ts'

/** The part of a role that lay inside the unit: all of it, unless the unit was moved in the tree meanwhile. */
interface Piece extends Range {
  readonly role: Role
}

/** A person's uninterrupted time in a unit and everything below it. `to` is Infinity while it runs. */
export interface Stay extends Range {
  readonly personId: number
  /** The role it began with, and the role it ended (or runs) with. */
  readonly first: Role
  readonly last: Role
  /** The days she was employed, without the short gap between two fixed terms that the stay reaches across. */
  readonly employed: readonly Range[]
}

/**
 * Stays in a unit, person by person. Two roles with at most `gapDays` between them are one stay ("fixed term → new fixed
 * term, no exit"), unless another role in HSB Stockholm began in between: then she moved, and came back. Leave and
 * secondment are states inside a role and end nothing. Source: staff facts § 1.4.
 */
export function staysIn(people: People, subtree: Subtree, definitions: Definitions): Stay[] {
  const stays: Stay[] = []
  for (const [personId, roles] of people) {
    const pieces = piecesOf(roles, subtree)
    if (pieces.length > 0) stays.push(...staysOf(personId, roles, pieces, definitions.gapDays))
  }
  return stays
}

function piecesOf(roles: readonly Role[], subtree: Subtree): Piece[] {
  const pieces: Piece[] = []
  for (const role of roles) {
    const ranges = isHsbStockholm(role) ? subtree.get(role.assignment.unitId) : undefined
    for (const range of ranges ?? []) {
      const inside = overlap(role, range)
      if (inside) pieces.push({ ...inside, role })
    }
  }
  return pieces.length > 1 ? pieces.sort((a, b) => a.from - b.from) : pieces
}

function staysOf(personId: number, roles: readonly Role[], pieces: readonly Piece[], gapDays: number): Stay[] {
  const groups: Piece[][] = []
  let to = Number.NEGATIVE_INFINITY
  for (const piece of pieces) {
    const group = groups.at(-1)
    if (group && (piece.from <= to + 1 || isBridged(roles, to, piece.from, gapDays))) group.push(piece)
    else {
      groups.push([piece])
      to = Number.NEGATIVE_INFINITY
    }
    to = Math.max(to, piece.to)
  }
  return groups.map((group) => stayOf(personId, group))
}

function isBridged(roles: readonly Role[], lastDay: number, nextDay: number, gapDays: number): boolean {
  if (nextDay - lastDay > gapDays) return false
  return !roles.some((role) => isHsbStockholm(role) && role.from > lastDay && role.from < nextDay)
}

function stayOf(personId: number, group: readonly Piece[]): Stay {
  const [head] = group
  if (!head) throw new Error('A stay has at least one role')
  let tail = head
  for (const piece of group) if (piece.to >= tail.to) tail = piece
  return { personId, from: head.from, to: tail.to, first: head.role, last: tail.role, employed: union(group) }
}
