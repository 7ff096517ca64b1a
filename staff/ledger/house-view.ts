import { type Entry, entriesTo } from '#staff/ledger/entries.ts'
import { type Fill, fillsOf } from '#staff/ledger/fills.ts'
import type { Definitions, Ledger } from '#staff/ledger/ledger.ts'
import { memoOf } from '#staff/ledger/memo.ts'
import { type Move, movesOf } from '#staff/ledger/moves.ts'
import { peopleOf } from '#staff/ledger/people.ts'
import { type Stay, staysIn } from '#staff/ledger/stays.ts'
import type { Subtree } from '#staff/ledger/tree.ts'

/** All of HSB Stockholm through all years, whatever the unit: who was employed, every move and every seat taken. */
export interface HouseView {
  readonly stays: ReadonlyMap<number, readonly Stay[]>
  readonly entries: readonly Entry[]
  readonly moves: readonly Move[]
  readonly fills: readonly Fill[]
}

const views = memoOf<HouseView>()

/** Made once for the same ledger. */
export function houseView(ledger: Ledger, definitions: Definitions): HouseView {
  const known = views(ledger)
  const key = String(definitions.gapDays)
  const found = known.get(key)
  if (found) return found
  const people = peopleOf(ledger)
  const stays = staysIn(people, everyUnit(ledger), definitions)
  const view = {
    stays: Map.groupBy(stays, (stay) => stay.personId),
    entries: entriesTo(people, stays, definitions),
    moves: movesOf(people, definitions),
    fills: fillsOf(people, definitions),
  }
  known.set(key, view)
  return view
}

function everyUnit(ledger: Ledger): Subtree {
  const always = [{ from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }]
  return new Map(ledger.assignments.map((assignment) => [assignment.unitId, always]))
}
