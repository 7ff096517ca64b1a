import { type Entry, entriesTo } from '#staff/ledger/entries.ts'
import { type Exit, exitsFrom } from '#staff/ledger/exits.ts'
import type { Definitions, Ledger } from '#staff/ledger/ledger.ts'
import { memoOf } from '#staff/ledger/memo.ts'
import { peopleOf } from '#staff/ledger/people.ts'
import { type Stay, staysIn } from '#staff/ledger/stays.ts'
import { type Subtree, subtreeOf } from '#staff/ledger/tree.ts'

/** One unit through all years: who was in it, who came and who left. A period is a selection from it. */
export interface UnitView {
  readonly subtree: Subtree
  readonly stays: readonly Stay[]
  readonly exits: readonly Exit[]
  readonly entries: readonly Entry[]
  /** The same by person. */
  readonly entriesOf: ReadonlyMap<number, readonly Entry[]>
  readonly staysOf: ReadonlyMap<number, readonly Stay[]>
}

const views = memoOf<UnitView>()

/** Made once for the same ledger and unit: ten years of bars and thirty measures read the same stays. Near-linear in assignments. */
export function unitView(ledger: Ledger, unitId: number, definitions: Definitions): UnitView {
  const known = views(ledger)
  const key = `${unitId}:${definitions.gapDays}`
  const found = known.get(key)
  if (found) return found
  const people = peopleOf(ledger)
  const subtree = subtreeOf(ledger.placements, unitId)
  const stays = staysIn(people, subtree, definitions)
  const entries = entriesTo(people, stays, definitions)
  const view = {
    subtree,
    stays,
    exits: exitsFrom(people, subtree, stays, definitions),
    entries,
    entriesOf: Map.groupBy(entries, (entry) => entry.personId),
    staysOf: Map.groupBy(stays, (stay) => stay.personId),
  }
  known.set(key, view)
  return view
}
