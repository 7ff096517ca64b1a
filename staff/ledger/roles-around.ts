import type { Day } from '#staff/ledger/days.ts'
import type { Role } from '#staff/ledger/people.ts'

/**
 * The role somebody goes on with after a last day: one she already holds then, else the first that begins at most
 * `gapDays` after it. Of several she holds, the newest. Null when there is none.
 */
export function roleAfter(candidates: readonly Role[], lastDay: Day, gapDays: number): Role | null {
  let held: Role | null = null
  let next: Role | null = null
  for (const role of candidates) {
    if (role.to <= lastDay || role.from - lastDay > gapDays) continue
    if (role.from <= lastDay + 1) {
      if (!held || role.from >= held.from) held = role
    } else if (!next || role.from < next.from) next = role
  }
  return held ?? next
}

/** The role somebody came from on a first day: ended at most `gapDays` before it, or still running. The latest of several. */
export function roleBefore(candidates: readonly Role[], firstDay: Day, gapDays: number): Role | null {
  let found: Role | null = null
  for (const role of candidates) {
    if (role.from >= firstDay || firstDay - role.to > gapDays) continue
    if (!found || lastBefore(role, firstDay) >= lastBefore(found, firstDay)) found = role
  }
  return found
}

const lastBefore = (role: Role, firstDay: Day) => Math.min(role.to, firstDay - 1)
