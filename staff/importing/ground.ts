import 'server-only'
import { driver } from '#db/client.ts'
import type { UnitPlacement } from '#staff/ledger/ledger.ts'
import { readPlacements } from '#staff/reading/read-ledger.ts'
import type { Truth } from '#staff/registering/truth.ts'
import { FORGOTTEN } from '#staff/retention/retention.ts'

/** Somebody of the register as the import knows her; without an id until she is written. */
export interface Person {
  id: number | null
  readonly externalId: string
  name: string
  email: string | null
  /** Holds an access now or later: her address is how she signs in. */
  readonly signsIn: boolean
  readonly assignments: Known[]
}
/** A seat; without an id until it is written. */
export interface Seat {
  id: number | null
  readonly title: string
  readonly unitId: number
  readonly validFrom: string
  readonly validTo: string | null
  readonly taken: { from: string; to: string | null; key: object }[]
}
export interface Known {
  truth: Truth
  readonly seat: Seat
}

/** What rows are compared with: read once, kept up to date as rows are planned, so that a later row sees the earlier. */
export interface Ground {
  readonly people: Map<string, Person>
  readonly seats: Map<string, Seat[]>
  readonly entities: ReadonlyMap<string, number>
  readonly ownEntity: number | null
  /** Our reasons and everything that means one of them, in small letters. */
  readonly reasons: ReadonlyMap<string, number>
  readonly placements: readonly UnitPlacement[]
  /** What people who have been forgotten held, and how many of each: their numbers are gone, and their rows come again. */
  readonly forgotten: Map<string, number>
  readonly closed: readonly number[]
}

export const heldKey = (title: string, unitId: number, { validFrom, validTo }: Pick<Truth, 'validFrom' | 'validTo'>) =>
  [seatKey(title, unitId), validFrom, validTo].join()

export const seatKey = (title: string, unitId: number) => `${title.toLowerCase()}/${unitId}`

export async function readGround(): Promise<Ground> {
  const sql = driver()
  const [people, seats, rows, entities, reasons, closed, placements, gone] = await Promise.all([
    sql<{ id: number; externalId: string; name: string; email: string | null; signsIn: boolean }[]>`
      select e.id::int, e.external_id as "externalId", e.name, e.email,
        exists (select from staff.access_grant g where g.employee_id = e.id and not g.revoked) as "signsIn"
      from staff.employee e where e.external_id is not null`,
    sql<{ id: number; title: string; unitId: number; validFrom: string; validTo: string | null }[]>`
      select id::int, title, unit_id::int as "unitId", valid_from as "validFrom", valid_to as "validTo" from staff.position order by id`,
    sql<Truth[]>`
      select key::int, employee_id::int as "employeeId", position_id::int as "positionId", unit_id::int as "unitId",
        legal_entity_id::int as "legalEntityId", contract, valid_from as "validFrom", valid_to as "validTo",
        end_reason_id::int as "endReasonId", derived
      from staff.assignment where recorded_to is null`,
    sql<{ id: number; name: string; kind: string }[]>`select id::int, name, kind from staff.legal_entity order by id`,
    sql<{ text: string; id: number }[]>`
      select lower(name) as text, id::int from staff.end_reason where active
      union all select lower(text), reason_id::int from staff.end_reason_alias`,
    sql<{ year: number }[]>`select year from staff.closed_year order by year`,
    readPlacements(),
    sql<{ id: number }[]>`select id::int from staff.employee where name = ${FORGOTTEN}`,
  ])
  const isGone = new Set(gone.map(({ id }) => id))
  const forgotten = new Map<string, number>()
  const byId = new Map<number, Seat>()
  const groups = new Map<string, Seat[]>()
  for (const row of seats) {
    const seat: Seat = { ...row, taken: [] }
    byId.set(row.id, seat)
    const key = seatKey(row.title, row.unitId)
    const group = groups.get(key)
    if (group) group.push(seat)
    else groups.set(key, [seat])
  }
  const known = new Map(people.map((row): [number, Person] => [row.id, { ...row, assignments: [] }]))
  for (const truth of rows) {
    const seat = byId.get(truth.positionId)
    if (!seat) continue
    const one: Known = { truth, seat }
    seat.taken.push({ from: truth.validFrom, to: truth.validTo, key: one })
    known.get(truth.employeeId)?.assignments.push(one)
    if (!isGone.has(truth.employeeId)) continue
    const key = heldKey(seat.title, seat.unitId, truth)
    forgotten.set(key, (forgotten.get(key) ?? 0) + 1)
  }
  return {
    people: new Map([...known.values()].map((person) => [person.externalId, person])),
    seats: groups,
    entities: new Map(entities.map(({ id, name }) => [name.toLowerCase(), id])),
    ownEntity: entities.find(({ kind }) => kind === 'hsb_stockholm')?.id ?? null,
    reasons: new Map(reasons.map(({ text, id }) => [text, id])),
    placements,
    forgotten,
    closed: closed.map(({ year }) => year),
  }
}
