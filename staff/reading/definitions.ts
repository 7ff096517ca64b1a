import 'server-only'
import { driver } from '#db/client.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { DEFAULT_DEFINITIONS, type Definitions } from '#staff/ledger/ledger.ts'

/** How the definitions are set on a day, today unless another is given. */
export async function readDefinitions(on = stockholmDate(now())): Promise<Definitions> {
  const [row] = await driver()<{ gapDays: number }[]>`
    select gap_days as "gapDays" from staff.definition_version where valid_from <= ${on} order by valid_from desc limit 1`
  return row ? { gapDays: row.gapDays } : DEFAULT_DEFINITIONS
}

/** The unit that everything is about. Throws in a register without it: the seed puts it there, also an empty one. */
export async function readKomsId(): Promise<number> {
  const [row] = await driver()<{ id: number }[]>`select id::int from staff.unit where key = 'koms'`
  if (!row) throw new Error('The register has no unit with the key koms')
  return row.id
}
