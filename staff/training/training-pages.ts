import 'server-only'
import { driver } from '#db/client.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { mayHoldSessions, reachOf } from '#staff/development/permissions.ts'
import { logViewing } from '#staff/reading/names.ts'
import type { SignupStatus } from '#staff/training/training.ts'

/** A session as everybody may see it, with the reader's own place in it. */
export interface SessionRow {
  readonly id: number
  readonly courseId: number
  readonly course: string
  readonly startsOn: string
  readonly startsAt: string
  readonly endsOn: string
  readonly place: string
  readonly seats: number
  readonly booked: number
  readonly waiting: number
  readonly cancelled: boolean
  readonly closed: boolean
  /** The reader's own place; null for none. */
  readonly mine: SignupStatus | null
  /** Her place in the queue, counted from 1; null unless she waits. */
  readonly queue: number | null
}

export interface CourseRow {
  readonly id: number
  readonly name: string
  readonly description: string
  readonly hours: number
  readonly validMonths: number | null
  readonly active: boolean
  readonly fields: readonly { readonly id: number; readonly name: string }[]
}

/** Somebody with a place at a session, by name; for whoever may read it. */
export interface Participant {
  /** Of the place, not of the person. */
  readonly id: number
  readonly sessionId: number
  readonly employeeId: number
  readonly name: string
  readonly status: SignupStatus
  /** Oneself: somebody else writes that one came. */
  readonly own: boolean
}

/** The courses in use by name, and every session that is still to come. */
export async function cataloguePage(actor: Actor): Promise<{ courses: CourseRow[]; sessions: SessionRow[] }> {
  const [courses, sessions] = await Promise.all([readCourses(null), readSessions(actor, null)])
  return { courses, sessions }
}

export interface CoursePage {
  readonly course: CourseRow
  readonly sessions: readonly SessionRow[]
  /** Who takes part in what, as far as the reader may know; null for whoever holds no sessions. */
  readonly participants: readonly Participant[] | null
  readonly today: string
}

/** One course with all its sessions; undefined where there is none. Names that are shown are written down as seen. */
export async function coursePage(actor: Actor, id: number): Promise<CoursePage | undefined> {
  const [[course], sessions, participants] = await Promise.all([
    readCourses(id),
    readSessions(actor, id),
    mayHoldSessions(actor) ? readParticipants(actor, id) : null,
  ])
  return course && { course, sessions, participants, today: stockholmDate(now()) }
}

async function readCourses(id: number | null): Promise<CourseRow[]> {
  return [
    ...(await driver()<CourseRow[]>`
      select c.id::int, c.name, c.description, c.hours::float8 as hours, c.valid_months as "validMonths", c.active,
        coalesce((select json_agg(json_build_object('id', f.id, 'name', f.name) order by f.name)
          from staff.course_field cf join staff.competence_field f on f.id = cf.field_id where cf.course_id = c.id), '[]') as fields
      from staff.course c where case when ${id}::bigint is null then c.active else c.id = ${id} end order by c.name`),
  ]
}

async function readSessions(actor: Actor, courseId: number | null): Promise<SessionRow[]> {
  const today = stockholmDate(now())
  return [
    ...(await driver()<SessionRow[]>`
      select s.id::int, s.course_id::int as "courseId", c.name as course, s.starts_on as "startsOn",
        to_char(s.starts_at, 'HH24:MI') as "startsAt", s.ends_on as "endsOn", s.place, s.seats,
        count(p.id) filter (where p.status = 'booked')::int as booked,
        count(p.id) filter (where p.status = 'waiting')::int as waiting,
        s.cancelled_at is not null as cancelled, s.closed_at is not null as closed, own.status as mine,
        case when own.status = 'waiting'
          then (count(p.id) filter (where p.status = 'waiting' and p.id <= own.id))::int end as queue
      from staff.course_session s join staff.course c on c.id = s.course_id
      left join staff.signup p on p.session_id = s.id
      left join staff.signup own on own.session_id = s.id and own.employee_id = ${actor.employeeId} and own.status <> 'withdrawn'
      where case when ${courseId}::bigint is null then c.active and s.starts_on >= ${today} else s.course_id = ${courseId} end
      group by s.id, c.name, own.id, own.status order by s.starts_on, s.starts_at, s.id`),
  ]
}

/** A leader reads the names of her own team; the manager and HR of everybody. */
async function readParticipants(actor: Actor, courseId: number): Promise<Participant[]> {
  const reach = reachOf(actor)
  if (!reach) return []
  const teamId = 'everybody' in reach ? null : reach.teamId
  const rows = await driver()<Participant[]>`
    select p.id::int, p.session_id::int as "sessionId", e.id::int as "employeeId", e.name, p.status,
      e.id = ${actor.employeeId} as own
    from staff.signup p join staff.course_session s on s.id = p.session_id join staff.employee e on e.id = p.employee_id
    where s.course_id = ${courseId} and p.status <> 'withdrawn'
      and (${teamId}::bigint is null or e.team_id = ${teamId} or e.id = ${actor.employeeId})
    order by p.id`
  await logViewing(
    actor,
    rows.map(({ employeeId }) => employeeId),
    'Utbildningar',
  )
  return [...rows]
}
