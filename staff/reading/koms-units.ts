import 'server-only'
import { dayOf } from '#staff/ledger/days.ts'
import type { PlainDate } from '#staff/ledger/ledger.ts'
import { isBelow, subtreeOf } from '#staff/ledger/tree.ts'
import { readKomsId } from '#staff/reading/definitions.ts'
import { readPlacements } from '#staff/reading/read-ledger.ts'

/** KOMS and everything below it on a day. */
export async function komsUnitsOn(day: PlainDate): Promise<number[]> {
  const [placements, koms] = await Promise.all([readPlacements(), readKomsId()])
  const subtree = subtreeOf(placements, koms)
  return [...subtree.keys()].filter((unitId) => isBelow(subtree, unitId, dayOf(day)))
}
