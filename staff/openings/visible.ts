import 'server-only'
import type { PendingQuery, Row } from 'postgres'
import { driver } from '#db/client.ts'
import { type Actor, hasRole } from '#platform/actor.ts'
import { mayKeepOpenings } from '#staff/development/permissions.ts'

/**
 * Whether a row `a` of staff.application (with its opening `o` and its applicant `e` beside it) may be read by this
 * actor, as SQL. What is not hers to see never leaves the database. Source: staff facts § 2.3.
 *
 * Oneself always. HR and the receiving manager all of an opening, unless they have applied for it themselves. The
 * manager, and the leader of the applicant's team, only what the applicant has released.
 */
export function visibleTo(actor: Actor): PendingQuery<Row[]> {
  const sql = driver()
  const released = hasRole(actor, 'manager')
    ? sql`true`
    : hasRole(actor, 'team_leader') && actor.teamId !== null
      ? sql`e.team_id = ${actor.teamId}`
      : sql`false`
  return sql`(a.employee_id = ${actor.employeeId} or ${leads(actor)} or (a.released_at is not null and ${released}))`
}

/** Whether the actor leads the recruiting to the opening `o`. Nobody does who has applied for it. */
export function leads(actor: Actor): PendingQuery<Row[]> {
  const sql = driver()
  return sql`((${mayKeepOpenings(actor)} or coalesce(o.receiving_manager_id = ${actor.employeeId}, false))
    and not exists (select from staff.application own where own.opening_id = o.id and own.employee_id = ${actor.employeeId}))`
}
