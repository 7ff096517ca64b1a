import 'server-only'
import { driver } from '#db/client.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { dayOf } from '#staff/ledger/days.ts'
import type { Contract, PlainDate } from '#staff/ledger/ledger.ts'
import { unitName } from '#staff/ledger/tree.ts'
import { mayKeepRegister, mayRegisterMoves } from '#staff/permissions.ts'
import { komsUnitsOn } from '#staff/reading/koms-units.ts'
import { readNames } from '#staff/reading/names.ts'
import { readPlacements } from '#staff/reading/read-ledger.ts'

export interface Option {
  readonly value: string
  readonly label: string
}
interface Holder {
  readonly key: number
  readonly name: string
  readonly seat: string
  readonly contract: Contract
  readonly validFrom: PlainDate
  readonly validTo: PlainDate | null
}
export interface MoveChoices {
  readonly holders: readonly Holder[]
  readonly seats: readonly Option[]
  readonly units: readonly Option[]
}

/** Whom this actor may move, and where to: people of KOMS (for HR also the one that was asked for), seats that are free. */
export async function moveChoices(actor: Actor, key: number | undefined): Promise<MoveChoices | undefined> {
  if (!mayRegisterMoves(actor)) return undefined
  const today = stockholmDate(now())
  const [holders, seats, units] = await Promise.all([holdersOf(actor, key, today), freeSeats(today), unitsOn(today)])
  return { holders, seats, units }
}

async function holdersOf(actor: Actor, key: number | undefined, today: PlainDate): Promise<Holder[]> {
  const [placements, units] = await Promise.all([readPlacements(), komsUnitsOn(today)])
  const rows = await driver()<(Omit<Holder, 'name' | 'seat'> & { title: string; unitId: number })[]>`
    select a.key::int, p.title, a.unit_id::int as "unitId", a.contract, a.valid_from as "validFrom", a.valid_to as "validTo"
    from staff.assignment a join staff.position p on p.id = a.position_id
    where a.recorded_to is null and a.valid_from <= ${today} and coalesce(a.valid_to, 'infinity') >= ${today}
      and (a.unit_id = any(${units}::bigint[]) or ${mayKeepRegister(actor)} and a.key = ${key ?? 0})`
  const names = await readNames(
    actor,
    rows.map((row) => row.key),
    'Registrera flytt',
  )
  return rows
    .flatMap(({ title, unitId, ...row }) => {
      const name = names.get(row.key)?.name
      return name ? [{ ...row, name, seat: `${title}, ${unitName(placements, unitId, dayOf(today))}` }] : []
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
}

/** Seats that nobody holds from some day on; who leaves one in the future frees it then. */
export async function freeSeats(today: PlainDate): Promise<Option[]> {
  const placements = await readPlacements()
  const rows = await driver()<{ id: number; title: string; unitId: number; freeFrom: PlainDate | null }[]>`
    select p.id::int, p.title, p.unit_id::int as "unitId", (select max(a.valid_to) + 1 from staff.assignment a
      where a.position_id = p.id and a.recorded_to is null and a.valid_to >= ${today}) as "freeFrom"
    from staff.position p
    where coalesce(p.valid_to, 'infinity') >= ${today} and not exists (select from staff.assignment a
      where a.position_id = p.id and a.recorded_to is null and a.valid_to is null)`
  return rows
    .map(({ id, title, unitId, freeFrom }) => ({
      value: String(id),
      label: `${unitName(placements, unitId, dayOf(today))}: ${title}${freeFrom ? ` (ledig från ${freeFrom})` : ''}`,
    }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'sv'))
}

/** Units that exist on a day. */
export async function unitsOn(day: PlainDate): Promise<Option[]> {
  return (await readPlacements())
    .filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || validTo >= day))
    .map(({ unitId, name }) => ({ value: String(unitId), label: name }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'sv'))
}
