import type { TransactionSql } from 'postgres'
import { insertAll } from '#db/seed/insert.ts'
import { randomFrom } from '#db/seed/random.ts'
import { COURSES, FIELDS } from '#db/seed/staff-development/catalogue.ts'
import { inventFacts } from '#db/seed/staff-development/competence.ts'
import { seedOpenSeats, seedPastOpenings } from '#db/seed/staff-development/openings.ts'
import { accountWith, colleaguesOf, termsOf } from '#db/seed/staff-development/people.ts'
import { inventCompletions, inventSessions, inventSignups } from '#db/seed/staff-development/training.ts'
import { addDays } from '#platform/dates.ts'

/** What people know, learn and apply for. Comes after the register, whose seats and moves it is about. */
export async function seedDevelopment(sql: TransactionSql, today: string): Promise<void> {
  const random = randomFrom(20_264)
  const [people, terms, hr, administrator] = await Promise.all([
    colleaguesOf(sql),
    termsOf(sql),
    accountWith(sql, 'hr'),
    accountWith(sql, 'administrator'),
  ])
  await insertAll(
    sql,
    'staff.competence_field',
    FIELDS.map(([name, caseTypes], i) => ({ id: i + 1, name, description: '', case_types: caseTypes, active: true })),
  )
  await insertAll(
    sql,
    'staff.course',
    COURSES.map(({ name, description, hours, validMonths }, i) => ({
      ...{ id: i + 1, name, description, hours, valid_months: validMonths, active: true },
    })),
  )
  await insertAll(
    sql,
    'staff.course_field',
    COURSES.flatMap(({ fields }, i) => fields.map((field_id) => ({ course_id: i + 1, field_id }))),
  )
  await insertAll(sql, 'staff.competence_fact', inventFacts(people, hr, random, today))
  const sessions = inventSessions(random, today)
  await insertAll(sql, 'staff.course_session', sessions)
  await insertAll(sql, 'staff.signup', inventSignups(sessions, people, random, today))
  await insertAll(sql, 'staff.course_completion', inventCompletions(terms, random, today))
  await seedPastOpenings(sql, random, today)
  await seedOpenSeats(sql, people, administrator, today)
  await seedGoals(sql, today)
  await followSeats(sql, today)
  const known = new Set(people.map(({ id }) => id))
  const all = await colleaguesOf(sql)
  const others = inventFacts(all, hr, randomFrom(20_265), today).filter(({ employee_id }) => !known.has(employee_id))
  await insertAll(sql, 'staff.competence_fact', others)
  await tellEvents(sql, hr)
}

/** Whoever has a seat in a team and no account is of that team too, as the first night of the worker would settle it. */
async function followSeats(sql: TransactionSql, today: string): Promise<void> {
  await sql`update staff.employee e set team_id = u.team_id
    from staff.assignment a join staff.unit u on u.id = a.unit_id
    where a.employee_id = e.id and a.recorded_to is null and u.team_id is not null and e.team_id is null
      and a.valid_from <= ${today} and coalesce(a.valid_to, 'infinity') >= ${today}`
}

/** A plan of an agent whose team has a leader among the accounts; one goal of two is shared with him. */
const PLANNER = 2

async function seedGoals(sql: TransactionSql, today: string): Promise<void> {
  const from = addDays(today, -60)
  await insertAll(sql, 'staff.development_plan', [{ id: 1, employee_id: PLANNER, starts_on: from, ends_on: null }])
  const goals = [
    ['Kunna ta vattenskador på egen hand', 'Gå Fukt och vatten. Sitta med Karin vid fem samtal.', true],
    ['Ta reda på om ekonomi är något för mig', 'Prata med två som har flyttat dit.', false],
  ].map(([goal, steps, shared], i) => ({
    ...{
      id: i + 1,
      plan_id: 1,
      employee_id: PLANNER,
      goal,
      steps,
      target_on: addDays(today, 90),
      status: 'active',
      shared,
    },
    ...{ agreed_version: null, agreed_by: null, agreed_at: null, version: 1 },
  }))
  await insertAll(sql, 'staff.development_goal', goals)
  await insertAll(
    sql,
    'staff.goal_version',
    goals.map(({ id, goal, steps, target_on, status, shared }) => ({
      ...{ goal_id: id, version: 1, at: `${from}T09:00:00Z`, goal, steps, target_on, status, shared },
    })),
  )
}

/** The events of what stands there, so that the demo's history has no beginning without one. */
async function tellEvents(sql: TransactionSql, hr: number): Promise<void> {
  await sql`insert into staff.development_event (at, actor_id, employee_id, subject, subject_id, kind, data)
    select achieved_on + time '09:00', coalesce(confirmed_by, employee_id), employee_id, 'fact', id,
      case when confirmed_by is null then 'stated' else 'confirmed' end, jsonb_build_object('fieldId', field_id)
    from staff.competence_fact
    union all select at, employee_id, employee_id, 'signup', id, case status when 'booked' then 'booked' else 'queued' end,
      jsonb_build_object('sessionId', session_id) from staff.signup
    union all select opened_on + time '09:00', ${hr}, null, 'opening', id, 'opened', '{}' from staff.opening
    union all select applied_on + time '19:00', employee_id, employee_id, 'application', id, 'applied',
      jsonb_build_object('openingId', opening_id) from staff.application
    order by 1`
}
