import 'server-only'
import { driver } from '#db/client.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { mayKeepOpenings } from '#staff/development/permissions.ts'
import type { ApplicationStage } from '#staff/ledger/ledger.ts'
import type { Outcome } from '#staff/openings/application-outcome.ts'
import { type MirrorRow, mirrorOf } from '#staff/openings/mirror.ts'
import { type Named, type OpeningRow, readOpenings, readReceivers } from '#staff/openings/read-openings.ts'
import { funnelOf, stageOf, stepsFrom } from '#staff/openings/stages.ts'
import { type Route, shortestRoute, type Way } from '#staff/openings/training-route.ts'
import { leads, visibleTo } from '#staff/openings/visible.ts'
import { logViewing } from '#staff/reading/names.ts'

/** An application that this reader may see. */
export interface ApplicationRow {
  readonly id: number
  readonly employeeId: number
  readonly name: string
  readonly team: string | null
  readonly letter: string
  /** The wording of the announcement that she applied on. */
  readonly openingVersion: number
  readonly released: boolean
  readonly appliedOn: string
  readonly interviewOn: string | null
  readonly offerOn: string | null
  readonly outcome: Outcome | null
  readonly decidedOn: string | null
  readonly startsOn: string | null
  readonly version: number
  /** What may happen next; empty for whoever does not lead the recruiting. */
  readonly steps: readonly ReturnType<typeof stepsFrom>[number][]
}

export interface OpeningPage {
  readonly opening: OpeningRow
  /** What the seat asks for against what the reader herself holds; nobody else sees it. */
  readonly mirror: readonly MirrorRow[]
  readonly route: Route
  readonly mine: ApplicationRow | null
  /** Of others, as far as the reader may see them. */
  readonly applications: readonly ApplicationRow[]
  /** For whoever leads the recruiting. */
  readonly funnel: Record<ApplicationStage, number> | null
  /** What the announcement said before, newest first: for HR and whoever leads, and for an applicant back to hers. */
  readonly earlier: readonly Wording[]
  /** For HR, while the announcement can be changed: whoever could receive. */
  readonly receivers: readonly Named[] | null
  /** Who would see what the reader sends, and who would not: her present leaders by name. */
  readonly leaders: readonly string[]
}

/** One opening for this reader; undefined where there is none. Applicants who are shown are told that they were seen. */
export async function openingPage(actor: Actor, id: number): Promise<OpeningPage | undefined> {
  const [[opening], asked, held, ways, applications, leaders, wordings, receivers] = await Promise.all([
    readOpenings(actor, id),
    readAsked(id),
    readHeld(actor),
    readWays(actor),
    readApplications(actor, id),
    readLeaders(actor),
    readWordings(id),
    mayKeepOpenings(actor) ? readReceivers() : null,
  ])
  if (!opening) return undefined
  const others = applications.filter(({ employeeId }) => employeeId !== actor.employeeId)
  await logViewing(
    actor,
    others.map(({ employeeId }) => employeeId),
    'Ansökningar',
  )
  const mirror = mirrorOf(asked, held, opening.startsOn ?? stockholmDate(now()))
  const mine = applications.findLast(({ employeeId }) => employeeId === actor.employeeId) ?? null
  const seesFrom = opening.leads || mayKeepOpenings(actor) ? 1 : (mine?.openingVersion ?? Number.POSITIVE_INFINITY)
  const gaps = mirror.filter(({ holds }) => holds !== 'yes' && holds !== 'unconfirmed').map(({ fieldId }) => fieldId)
  return {
    opening,
    mirror,
    route: shortestRoute(gaps, ways),
    mine,
    applications: others,
    funnel: opening.leads ? funnelOf(others.map(stageOf)) : null,
    earlier: wordings.filter(({ version }) => version >= seesFrom),
    receivers: opening.acceptedOn || opening.withdrawnOn ? null : receivers,
    leaders,
  }
}

/** An announcement as it was until it was changed. */
export interface Wording {
  readonly version: number
  readonly until: Date
  readonly title: string
  readonly description: string
  readonly receiver: string | null
  readonly applyBy: string
  readonly startsOn: string | null
}

async function readWordings(openingId: number): Promise<Wording[]> {
  return [
    ...(await driver()<Wording[]>`
      select w.version, w.replaced_at as until, w.title, w.description, e.name as receiver, w.apply_by as "applyBy",
        w.starts_on as "startsOn"
      from staff.opening_wording w left join staff.employee e on e.id = w.receiving_manager_id
      where w.opening_id = ${openingId} order by w.version desc`),
  ]
}

async function readAsked(openingId: number) {
  return await driver()<{ fieldId: number; name: string; required: boolean }[]>`
    select f.id::int as "fieldId", f.name, q.required from staff.opening_requirement q
    join staff.competence_field f on f.id = q.field_id where q.opening_id = ${openingId} order by q.required desc, f.name`
}

async function readHeld(actor: Actor) {
  return await driver()<{ fieldId: number; achievedOn: string; validTo: string | null; confirmed: boolean }[]>`
    select field_id::int as "fieldId", achieved_on as "achievedOn", valid_to as "validTo", confirmed_by is not null as confirmed
    from staff.competence_fact where employee_id = ${actor.employeeId} and withdrawn_at is null`
}

/** Sessions that one could still get a seat at, or has one at already. */
async function readWays(actor: Actor): Promise<Way[]> {
  const today = stockholmDate(now())
  return [
    ...(await driver()<Way[]>`
      select s.id::int as "sessionId", c.id::int as "courseId", c.name as course, s.starts_on as "startsOn",
        s.ends_on as "endsOn", c.hours::float8 as hours,
        (select coalesce(json_agg(field_id), '[]') from staff.course_field where course_id = c.id) as "fieldIds"
      from staff.course_session s join staff.course c on c.id = s.course_id
      where c.active and s.cancelled_at is null and s.closed_at is null and s.starts_on >= ${today}
        and (exists (select from staff.signup p where p.session_id = s.id and p.employee_id = ${actor.employeeId} and p.status = 'booked')
          or (s.seats > (select count(*) from staff.signup p where p.session_id = s.id and p.status = 'booked')
            and not exists (select from staff.signup p where p.session_id = s.id and p.status = 'waiting')))
      order by s.starts_on, s.id limit 40`),
  ]
}

async function readApplications(actor: Actor, openingId: number): Promise<ApplicationRow[]> {
  const rows = await driver()<(Omit<ApplicationRow, 'steps'> & { leads: boolean })[]>`
    select a.id::int, e.id::int as "employeeId", e.name, t.name as team, a.letter,
      a.opening_version as "openingVersion", a.released_at is not null as released,
      a.applied_on as "appliedOn", a.interview_on as "interviewOn", a.offer_on as "offerOn", a.outcome,
      a.decided_on as "decidedOn", a.starts_on as "startsOn", a.version, ${leads(actor)} as leads
    from staff.application a join staff.opening o on o.id = a.opening_id join staff.employee e on e.id = a.employee_id
    left join staff.team t on t.id = e.team_id
    where a.opening_id = ${openingId} and ${visibleTo(actor)} order by a.id`
  return rows.map(({ leads: mayLead, ...row }) => ({ ...row, steps: mayLead ? stepsFrom(row) : [] }))
}

async function readLeaders(actor: Actor): Promise<string[]> {
  const today = stockholmDate(now())
  const rows = await driver()<{ name: string }[]>`
    select distinct e.name from staff.employee e join staff.access_grant g on g.employee_id = e.id
    where e.team_id = ${actor.teamId} and e.id <> ${actor.employeeId} and g.access = 'team_leader' and not g.revoked
      and g.valid_from <= ${today} and coalesce(g.valid_to, 'infinity') >= ${today} order by 1`
  return rows.map(({ name }) => name)
}
