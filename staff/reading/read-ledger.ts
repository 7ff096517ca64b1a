import 'server-only'
import { driver } from '#db/client.ts'
import type {
  Assignment,
  AssignmentState,
  Contract,
  EndClass,
  Ledger,
  LegalEntityKind,
  UnitPlacement,
} from '#staff/ledger/ledger.ts'
import { readDevelopment } from '#staff/reading/read-development.ts'

const NO_STATES: readonly AssignmentState[] = []

/**
 * The whole ledger as we know it now, or as we knew it at an instant: assignments ordered by person and first day. What a
 * unit was called and where it hung is not kept in two times; its changes stand as events.
 */
export async function readLedger(asOf?: Date): Promise<Ledger> {
  const [assignments, placements, development] = await Promise.all([
    readAssignments(asOf),
    readPlacements(),
    readDevelopment(),
  ])
  return { assignments, placements, ...development }
}

async function readAssignments(asOf: Date | undefined): Promise<Assignment[]> {
  const sql = driver()
  const known = asOf
    ? sql`recorded_from <= ${asOf} and (recorded_to is null or recorded_to > ${asOf})`
    : sql`recorded_to is null`
  // One text instead of thirty thousand rows of eleven cells: the driver parses nothing, the network waits once.
  const [packed, states, seats, entities, reasons] = await Promise.all([
    sql<{ rows: string | null }[]>`
      select string_agg(concat_ws(',', key, employee_id, position_id, unit_id, legal_entity_id, contract, valid_from,
        coalesce(valid_to::text, ''), coalesce(end_reason_id::text, ''), derived::int), ';' order by employee_id, valid_from, key) as rows
      from staff.assignment where ${known}`,
    sql<{ key: number; kind: AssignmentState['kind']; validFrom: string; validTo: string | null }[]>`
      select assignment_key::int as key, kind, valid_from as "validFrom", valid_to as "validTo"
      from staff.assignment_state where ${known} order by assignment_key, valid_from`,
    sql<{ id: number; title: string; area: string }[]>`select id::int, title, area from staff.position`,
    sql<{ id: number; kind: LegalEntityKind }[]>`select id::int, kind from staff.legal_entity`,
    sql<{ id: number; class: EndClass }[]>`select id::int, class from staff.end_reason`,
  ])
  const statesOf = Map.groupBy(states, ({ key }) => key)
  const seatOf = new Map(seats.map((seat) => [seat.id, seat]))
  const kindOf = new Map(entities.map(({ id, kind }) => [id, kind]))
  const classOf = new Map(reasons.map((reason) => [reason.id, reason.class]))
  return (packed[0]?.rows ?? '')
    .split(';')
    .filter(Boolean)
    .map((row): Assignment => {
      const [key, person, position, unit, entity, contract, from, to, reason, derived] = row.split(',') as Packed
      const seat = seatOf.get(Number(position))
      return {
        key: Number(key),
        personId: Number(person),
        positionId: Number(position),
        unitId: Number(unit),
        legalEntityId: Number(entity),
        entity: kindOf.get(Number(entity)) ?? 'other_hsb',
        title: seat?.title ?? '',
        area: seat?.area ?? '',
        contract,
        validFrom: from,
        validTo: to || null,
        endClass: (reason && classOf.get(Number(reason))) || null,
        states:
          statesOf
            .get(Number(key))
            ?.map(({ kind, validFrom, validTo }): AssignmentState => ({ kind, validFrom, validTo })) ?? NO_STATES,
        derived: derived === '1',
      }
    })
}

type Packed = [string, string, string, string, string, Contract, string, string, string, string]

/** The tree with all its changes. */
export async function readPlacements(): Promise<UnitPlacement[]> {
  const rows = await driver()<UnitPlacement[]>`
    select unit_id::int as "unitId", name, parent_id::int as "parentId", valid_from as "validFrom", valid_to as "validTo"
    from staff.unit_placement order by unit_id, valid_from`
  return [...rows]
}
