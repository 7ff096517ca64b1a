import 'server-only'
import { driver } from '#db/client.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { addDays, stockholmDate, stockholmInstant } from '#platform/dates.ts'
import { ACCESS_NAMES, type Access } from '#staff/granting/access.ts'
import { dayOf } from '#staff/ledger/days.ts'
import type { Contract, PlainDate, StateKind } from '#staff/ledger/ledger.ts'
import { unitName } from '#staff/ledger/tree.ts'
import { freeSeats, type Option, unitsOn } from '#staff/moving/choices.ts'
import { mayKeepRegister } from '#staff/permissions.ts'
import { dayIn } from '#staff/reading/day-in.ts'
import { logViewing } from '#staff/reading/names.ts'
import { readPlacements } from '#staff/reading/read-ledger.ts'

export interface Held {
  readonly key: number
  readonly title: string
  readonly unit: string
  readonly entity: string
  readonly contract: Contract
  readonly validFrom: PlainDate
  readonly validTo: PlainDate | null
  readonly endReasonId: number | null
  readonly reason: string | null
  readonly derived: boolean
  readonly states: readonly { id: number; kind: StateKind; validFrom: PlainDate; validTo: PlainDate | null }[]
}
interface RegisterEvent {
  readonly id: number
  readonly at: Date
  readonly actor: string
  readonly kind: string
}
export interface PersonPage {
  readonly id: number
  readonly name: string
  readonly externalId: string | null
  readonly held: readonly Held[]
  readonly events: readonly RegisterEvent[]
  /** Roles in the intranet that hold today. */
  readonly roles: readonly string[]
  readonly knownOn: PlainDate | null
  readonly today: PlainDate
  readonly choices: { readonly seats: readonly Option[]; readonly units: readonly Option[] }
  readonly reasons: readonly Option[]
  readonly entities: readonly Option[]
}

/** Everything the register knows of one person, now or as it was known on a day. HR only; written down as seen. */
export async function personPage(actor: Actor, id: number, known: string | undefined): Promise<PersonPage | undefined> {
  if (!mayKeepRegister(actor)) return undefined
  const sql = driver()
  const today = stockholmDate(now())
  const [person] = await sql<{ id: number; name: string; externalId: string | null }[]>`
    select id::int, name, external_id as "externalId" from staff.employee where id = ${id}`
  if (!person) return undefined
  await logViewing(actor, [id], 'Register')
  const day = dayIn(known)
  const knownOn = day !== undefined && day < today ? day : null
  const asOf = knownOn ? stockholmInstant(addDays(knownOn, 1)) : null
  const [held, events, roles, seats, units, reasons, entities] = await Promise.all([
    readHeld(id, asOf),
    sql<RegisterEvent[]>`
      select v.id::int, v.at, coalesce(a.name, 'Systemet') as actor, v.kind from staff.register_event v
      left join staff.employee a on a.id = v.actor_id where v.employee_id = ${id} order by v.id desc limit 50`,
    sql<{ access: Access }[]>`
      select access from staff.access_grant where employee_id = ${id} and not revoked
        and valid_from <= ${today} and coalesce(valid_to, 'infinity') >= ${today} order by id`,
    freeSeats(today),
    unitsOn(today),
    reasonOptions(),
    sql<Option[]>`select id::text as value, name as label from staff.legal_entity order by id`,
  ])
  return {
    ...person,
    held,
    events: [...events],
    roles: roles.map(({ access }) => ACCESS_NAMES[access]),
    ...{ knownOn, today, choices: { seats, units }, reasons, entities: [...entities] },
  }
}

async function reasonOptions(): Promise<Option[]> {
  return [
    ...(await driver()<
      Option[]
    >`select id::text as value, name as label from staff.end_reason where active order by name`),
  ]
}

async function readHeld(id: number, asOf: Date | null): Promise<Held[]> {
  const sql = driver()
  const knownThen = (alias: string) =>
    asOf
      ? sql`${sql(alias)}.recorded_from < ${asOf} and (${sql(alias)}.recorded_to is null or ${sql(alias)}.recorded_to >= ${asOf})`
      : sql`${sql(alias)}.recorded_to is null`
  const [rows, placements] = await Promise.all([
    sql<(Omit<Held, 'unit'> & { unitId: number })[]>`
      select a.key::int, p.title, a.unit_id::int as "unitId", l.name as entity, a.contract, a.valid_from as "validFrom",
        a.valid_to as "validTo", a.end_reason_id::int as "endReasonId", r.name as reason, a.derived,
        coalesce((select json_agg(json_build_object('id', s.id, 'kind', s.kind, 'validFrom', s.valid_from, 'validTo', s.valid_to) order by s.valid_from)
          from staff.assignment_state s where s.assignment_key = a.key and ${knownThen('s')}), '[]') as states
      from staff.assignment a join staff.position p on p.id = a.position_id join staff.legal_entity l on l.id = a.legal_entity_id
      left join staff.end_reason r on r.id = a.end_reason_id
      where a.employee_id = ${id} and ${knownThen('a')} order by a.valid_from desc`,
    readPlacements(),
  ])
  return rows.map(({ unitId, ...row }) => ({ ...row, unit: unitName(placements, unitId, dayOf(row.validFrom)) }))
}
