import 'server-only'
import { driver } from '#db/client.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { type Basis, type Standing, standingOf } from '#staff/competence/competence.ts'
import type { GoalStatus } from '#staff/development/goal.ts'
import { type SharedGoal, sharedGoals } from '#staff/development/planning/shared-goals.ts'
import { readSettings } from '#staff/development/read-settings.ts'
import type { Outcome } from '#staff/openings/application-outcome.ts'
import type { NoticeKind, SignupStatus } from '#staff/training/training.ts'

export interface OwnSeat {
  readonly title: string
  readonly unit: string
  readonly validFrom: string
  readonly validTo: string | null
}
export interface OwnFact {
  readonly id: number
  readonly field: string
  readonly basis: Basis
  readonly evidence: string
  readonly achievedOn: string
  readonly validTo: string | null
  readonly confirmedBy: string | null
  readonly standing: Standing
}
export interface OwnGoal {
  readonly id: number
  readonly goal: string
  readonly steps: string
  readonly targetOn: string | null
  readonly status: GoalStatus
  readonly shared: boolean
  readonly version: number
  readonly agreedVersion: number | null
  readonly agreedBy: string | null
  /** Earlier wordings, newest first. */
  readonly earlier: readonly {
    readonly version: number
    readonly at: Date
    readonly goal: string
    readonly steps: string
  }[]
}
export interface OwnSignup {
  readonly id: number
  readonly courseId: number
  readonly course: string
  readonly startsOn: string
  readonly status: SignupStatus
}
export interface OwnNotice {
  readonly id: number
  readonly kind: NoticeKind
  readonly course: string
  readonly courseId: number
  readonly startsOn: string
  readonly startsAt: string
  readonly place: string
}
export interface OwnApplication {
  readonly id: number
  readonly openingId: number
  readonly title: string
  readonly unit: string
  readonly appliedOn: string
  readonly interviewOn: string | null
  readonly offerOn: string | null
  readonly outcome: Outcome | null
  readonly startsOn: string | null
  readonly released: boolean
}
export interface Looked {
  readonly id: number
  readonly at: Date
  readonly who: string
  readonly place: string
}

export interface OwnPage {
  readonly seats: readonly OwnSeat[]
  readonly facts: readonly OwnFact[]
  readonly goals: readonly OwnGoal[]
  readonly sharedWithMe: readonly SharedGoal[]
  readonly signups: readonly OwnSignup[]
  readonly notices: readonly OwnNotice[]
  readonly applications: readonly OwnApplication[]
  readonly learningIsOpen: boolean
  readonly learningCases: readonly { readonly id: number; readonly caseType: string; readonly happenedOn: string }[]
  readonly looked: readonly Looked[]
}

/** Everything that the house knows of the actor's own development; of others only the goals they share with her. */
export async function ownPage(actor: Actor): Promise<OwnPage> {
  const sql = driver()
  const { employeeId: me } = actor
  const today = stockholmDate(now())
  const settings = await readSettings()
  const [seats, facts, goals, shared, signups, notices, applications, learningCases, looked] = await Promise.all([
    sql<OwnSeat[]>`
      select p.title, coalesce(u.name, p.area) as unit, a.valid_from as "validFrom", a.valid_to as "validTo"
      from staff.assignment a join staff.position p on p.id = a.position_id
      left join lateral (select name from staff.unit_placement up where up.unit_id = a.unit_id
        and up.valid_from <= coalesce(a.valid_to, ${today}::date) order by up.valid_from desc limit 1) u on true
      where a.employee_id = ${me} and a.recorded_to is null order by a.valid_from desc`,
    sql<Omit<OwnFact, 'standing'>[]>`
      select k.id::int, f.name as field, k.basis, k.evidence, k.achieved_on as "achievedOn", k.valid_to as "validTo",
        c.name as "confirmedBy"
      from staff.competence_fact k join staff.competence_field f on f.id = k.field_id
      left join staff.employee c on c.id = k.confirmed_by
      where k.employee_id = ${me} and k.withdrawn_at is null order by f.name, k.achieved_on desc`,
    sql<(Omit<OwnGoal, 'earlier'> & { earlier: { version: number; at: string; goal: string; steps: string }[] })[]>`
      select g.id::int, g.goal, g.steps, g.target_on as "targetOn", g.status, g.shared, g.version,
        g.agreed_version as "agreedVersion", by.name as "agreedBy",
        coalesce((select json_agg(json_build_object('version', v.version, 'at', v.at, 'goal', v.goal, 'steps', v.steps)
          order by v.version desc) from staff.goal_version v where v.goal_id = g.id and v.version < g.version), '[]') as earlier
      from staff.development_goal g join staff.development_plan p on p.id = g.plan_id
      left join staff.employee by on by.id = g.agreed_by
      where g.employee_id = ${me} and p.ends_on is null order by g.status, g.target_on nulls last, g.id`,
    sharedGoals(actor),
    sql<OwnSignup[]>`
      select p.id::int, c.id::int as "courseId", c.name as course, s.starts_on as "startsOn", p.status
      from staff.signup p join staff.course_session s on s.id = p.session_id join staff.course c on c.id = s.course_id
      where p.employee_id = ${me} and p.status <> 'withdrawn' order by s.starts_on desc limit 50`,
    sql<OwnNotice[]>`
      select n.id::int, n.kind, c.id::int as "courseId", c.name as course, s.starts_on as "startsOn",
        to_char(s.starts_at, 'HH24:MI') as "startsAt", s.place
      from staff.notice n join staff.signup p on p.id = n.signup_id join staff.course_session s on s.id = p.session_id
      join staff.course c on c.id = s.course_id
      where n.employee_id = ${me} and s.starts_on >= ${today} and (p.status = 'booked' or n.kind = 'cancelled')
        and not exists (select from staff.notice later where later.signup_id = n.signup_id and later.id > n.id)
      order by s.starts_on, n.id`,
    sql<OwnApplication[]>`
      select a.id::int, o.id::int as "openingId", coalesce(nullif(o.title, ''), p.title) as title, coalesce(u.name, p.area) as unit, a.applied_on as "appliedOn",
        a.interview_on as "interviewOn", a.offer_on as "offerOn", a.outcome, a.starts_on as "startsOn",
        a.released_at is not null as released
      from staff.application a join staff.opening o on o.id = a.opening_id join staff.position p on p.id = o.position_id
      left join lateral (select name from staff.unit_placement up where up.unit_id = o.unit_id
        order by up.valid_from desc limit 1) u on true
      where a.employee_id = ${me} order by a.applied_on desc, a.id desc`,
    sql<{ id: number; caseType: string; happenedOn: string }[]>`
      select id::int, case_type as "caseType", happened_on as "happenedOn" from staff.learning_case
      where employee_id = ${me} order by happened_on desc, id desc limit 200`,
    sql<Looked[]>`
      select v.id::int, v.at, e.name as who, v.place from staff.name_viewing v join staff.employee e on e.id = v.viewer_id
      where v.employee_id = ${me} order by v.id desc limit 30`,
  ])
  const warning = settings.number('expiry_warning_days')
  return {
    seats: [...seats],
    facts: facts.map((fact) => ({ ...fact, standing: standingOf(fact, today, warning) })),
    goals: goals.map((goal) => ({ ...goal, earlier: goal.earlier.map((one) => ({ ...one, at: new Date(one.at) })) })),
    sharedWithMe: shared,
    signups: [...signups],
    notices: [...notices],
    applications: [...applications],
    learningIsOpen: settings.learningIsOpen,
    learningCases: [...learningCases],
    looked: [...looked],
  }
}
