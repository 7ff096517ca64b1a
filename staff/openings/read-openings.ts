import 'server-only'
import { driver } from '#db/client.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { addDays, stockholmDate } from '#platform/dates.ts'
import { mayKeepOpenings } from '#staff/development/permissions.ts'
import { threeYearsOf } from '#staff/disclosure/counts.ts'
import type { ApplicationStage } from '#staff/ledger/ledger.ts'
import { APPLICATION_STAGES } from '#staff/ledger/ledger.ts'
import { funnelOf } from '#staff/openings/stages.ts'
import { leads } from '#staff/openings/visible.ts'
import { readsApplications } from '#staff/permissions.ts'
import { readDevelopment } from '#staff/reading/read-development.ts'
import { publicFunnel } from '#staff/statistics/staff-statistics.ts'

/** An opening as everybody may see it, with whether the reader has applied. */
export interface OpeningRow {
  readonly id: number
  /** What the announcement calls the seat. */
  readonly title: string
  readonly area: string
  readonly unit: string
  readonly description: string
  readonly receiver: string | null
  readonly receivingManagerId: number | null
  /** The wording, counted from 1. */
  readonly version: number
  readonly openedOn: string
  readonly applyBy: string
  readonly startsOn: string | null
  readonly acceptedOn: string | null
  readonly withdrawnOn: string | null
  /** Whether it can be applied for today. */
  readonly open: boolean
  readonly applied: boolean
  /** Whether the reader leads the recruiting. */
  readonly leads: boolean
}

export interface OpeningsPage {
  readonly open: readonly OpeningRow[]
  /** Filled or withdrawn within the last year, newest first. */
  readonly ended: readonly OpeningRow[]
  readonly funnel: Partial<Record<ApplicationStage, number>>
  /** The years that the funnel is about, both inclusive. */
  readonly years: { readonly from: number; readonly to: number }
  /** For HR: what a new opening may be about. */
  readonly choices: Choices | null
}

export interface Named {
  readonly id: number
  readonly name: string
}
export interface Choices {
  readonly seats: readonly Named[]
  readonly people: readonly Named[]
}

/** Openings that can be applied for, those that ended lately, and how applications go in general. */
export async function openingsPage(actor: Actor): Promise<OpeningsPage> {
  const today = stockholmDate(now())
  const [rows, { funnel, years }, choices] = await Promise.all([
    readOpenings(actor, null),
    readFunnel(actor, today),
    mayKeepOpenings(actor) ? readChoices(today) : null,
  ])
  return {
    open: rows.filter(({ acceptedOn, withdrawnOn }) => !acceptedOn && !withdrawnOn),
    ended: rows.filter(({ acceptedOn, withdrawnOn }) => acceptedOn || withdrawnOn).reverse(),
    funnel,
    years,
    choices,
  }
}

/** Every opening of the last year, or one, whenever it was. */
export async function readOpenings(actor: Actor, id: number | null): Promise<OpeningRow[]> {
  const today = stockholmDate(now())
  const rows = await driver()<OpeningRow[]>`
    select o.id::int, coalesce(nullif(o.title, ''), p.title) as title, p.area, coalesce(u.name, '') as unit, o.description, r.name as receiver,
      o.receiving_manager_id::int as "receivingManagerId", o.version,
      o.opened_on as "openedOn", o.apply_by as "applyBy", o.starts_on as "startsOn",
      o.accepted_on as "acceptedOn", o.withdrawn_on as "withdrawnOn",
      (o.accepted_on is null and o.withdrawn_on is null and o.apply_by >= ${today}) as open,
      own.id is not null as applied,
      ${leads(actor)} as leads
    from staff.opening o join staff.position p on p.id = o.position_id
    left join staff.employee r on r.id = o.receiving_manager_id
    left join staff.application own on own.opening_id = o.id and own.employee_id = ${actor.employeeId}
      and own.outcome is distinct from 'withdrawn'
    left join lateral (select name from staff.unit_placement up where up.unit_id = o.unit_id
      order by up.valid_from desc limit 1) u on true
    where case when ${id}::bigint is null
      then coalesce(o.accepted_on, o.withdrawn_on, ${today}::date) >= ${addDays(today, -365)} else o.id = ${id} end
    order by o.apply_by, o.id limit 200`
  return [...rows]
}

/**
 * How far applications come. HR sees all of them, of the last five years; everybody else, also whoever leads somebody who
 * may have applied, what the statistics tell of KOMS: the last three years that are over together, where no count tells
 * of fewer than five.
 */
async function readFunnel(actor: Actor, today: string): Promise<Pick<OpeningsPage, 'funnel' | 'years'>> {
  const year = Number(today.slice(0, 4))
  if (!readsApplications(actor)) {
    const three = threeYearsOf(year - 1)
    const { stages, years } = await publicFunnel(three.to < year ? three.to : three.from - 1)
    return { funnel: Object.fromEntries(stages.map(({ stage, applications }) => [stage, applications.length])), years }
  }
  const years = { from: year - 4, to: year }
  const { openings, applications } = await readDevelopment()
  const yearOf = new Map(openings.map(({ id, openedOn }) => [id, Number(openedOn.slice(0, 4))]))
  const reached = applications
    .filter(({ openingId }) => {
      const opened = yearOf.get(openingId) ?? 0
      return opened >= years.from && opened <= years.to
    })
    .map(({ reached: days }) => APPLICATION_STAGES.findLast((stage) => days[stage]) ?? 'applied')
  return { funnel: funnelOf(reached), years }
}

/** Whoever could receive somebody: everybody with an access today. */
export async function readReceivers(today = stockholmDate(now())): Promise<Named[]> {
  return [
    ...(await driver()<Named[]>`
      select e.id::int, e.name from staff.employee e
      where exists (select from staff.access_grant g where g.employee_id = e.id and not g.revoked
        and g.valid_from <= ${today} and coalesce(g.valid_to, 'infinity') >= ${today}) order by e.name limit 500`),
  ]
}

/** Seats that nobody holds for good and that are not open already, and whoever could receive somebody. */
async function readChoices(today: string): Promise<Choices> {
  const sql = driver()
  const [seats, people] = await Promise.all([
    sql<Named[]>`
      select p.id::int, p.title || ', ' || coalesce(u.name, p.area) as name from staff.position p
      left join lateral (select name from staff.unit_placement up where up.unit_id = p.unit_id
        order by up.valid_from desc limit 1) u on true
      where coalesce(p.valid_to, 'infinity') >= ${today}
        and not exists (select from staff.assignment a where a.position_id = p.id and a.recorded_to is null
          and a.valid_to is null)
        and not exists (select from staff.opening o where o.position_id = p.id and o.accepted_on is null and o.withdrawn_on is null)
      order by 2 limit 300`,
    readReceivers(today),
  ])
  return { seats: [...seats], people }
}
