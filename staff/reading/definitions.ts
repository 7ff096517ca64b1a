import 'server-only'
import { driver } from '#db/client.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { DEFAULT_DEFINITIONS, type Definitions } from '#staff/ledger/ledger.ts'

/** How the definitions are set on a day, today unless another is given; before the first version as in the first. */
export async function readDefinitions(on = stockholmDate(now())): Promise<Definitions> {
  const [row] = await driver()<{ gapDays: number }[]>`
    select gap_days as "gapDays" from staff.definition_version
    order by valid_from > ${on}, case when valid_from <= ${on} then valid_from end desc, valid_from limit 1`
  return row ? { gapDays: row.gapDays } : DEFAULT_DEFINITIONS
}

/** The unit that everything is about. Throws in a register without it: the seed puts it there, also an empty one. */
export async function readKomsId(): Promise<number> {
  const id = await findKoms()
  if (id === undefined) throw new Error('The register has no unit with the key koms')
  return id
}

/** The same, for what goes on without it. */
export async function findKoms(): Promise<number | undefined> {
  const [row] = await driver()<{ id: number }[]>`select id::int from staff.unit where key = 'koms'`
  return row?.id
}
