import 'server-only'
import { eq, sql } from 'drizzle-orm'
import type { PendingQuery, Row } from 'postgres'
import { db, driver } from '#db/client.ts'
import { developmentGoal } from '#db/schema/staff-plans.ts'
import { type Actor, hasRole } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { done, type Result, refused } from '#platform/result.ts'
import type { GoalStatus } from '#staff/development/goal.ts'
import type { Agreement } from '#staff/development/planning/goal-edit.ts'
import { record } from '#staff/development/record.ts'
import { logViewing } from '#staff/reading/names.ts'

export interface SharedGoal {
  readonly id: number
  readonly employeeId: number
  readonly name: string
  readonly goal: string
  readonly steps: string
  readonly targetOn: string | null
  readonly status: GoalStatus
  readonly version: number
  readonly agreedVersion: number | null
}

/** The goals that people have shared with this leader. That she has read them is written down. */
export async function sharedGoals(actor: Actor): Promise<SharedGoal[]> {
  if (!hasRole(actor, 'team_leader', 'manager')) return []
  const rows = await driver()<SharedGoal[]>`
    select g.id::int, e.id::int as "employeeId", e.name, g.goal, g.steps, g.target_on as "targetOn", g.status, g.version,
      g.agreed_version as "agreedVersion"
    from staff.development_goal g join staff.development_plan p on p.id = g.plan_id
    join staff.employee e on e.id = g.employee_id
    where g.shared and p.ends_on is null and ${leadsOwner(actor)} order by e.name, g.id`
  await logViewing(
    actor,
    rows.map(({ employeeId }) => employeeId),
    'Delade mål',
  )
  return [...rows]
}

/** Agrees to a goal as it was read; a wording that has changed since is read first. */
export function agreeToGoal(actor: Actor, { goalId, version }: Agreement): Promise<Result<null>> {
  return db.transaction(async (tx) => {
    const shared = await driver()<{ id: number }[]>`
      select g.id from staff.development_goal g join staff.employee e on e.id = g.employee_id
      where g.id = ${goalId} and g.shared and ${leadsOwner(actor)}`
    const [row] = await tx.select().from(developmentGoal).where(eq(developmentGoal.id, goalId)).for('update')
    if (shared.length === 0 || !row?.shared) return refused({ message: 'Målet är inte delat med dig.' })
    if (row.version !== version)
      return refused({ message: 'Målet har ändrats sedan du läste det. Ladda om sidan och läs igen.' })
    await tx
      .update(developmentGoal)
      .set({ agreedVersion: version, agreedBy: actor.employeeId, agreedAt: now() })
      .where(eq(developmentGoal.id, sql`${goalId}`))
    const { employeeId } = row
    await record(tx, actor, { subject: 'goal', subjectId: goalId, employeeId, kind: 'agreed', data: { version } })
    return done(null)
  })
}

/** Whether the actor leads the employee `e`: the leader of her team, or, for whoever leads a team, the manager. */
function leadsOwner(actor: Actor): PendingQuery<Row[]> {
  const sqlOf = driver()
  const today = stockholmDate(now())
  const ownerLeads = sqlOf`exists (select from staff.access_grant l where l.employee_id = e.id and l.access = 'team_leader'
    and not l.revoked and l.valid_from <= ${today} and coalesce(l.valid_to, 'infinity') >= ${today})`
  const asLeader =
    hasRole(actor, 'team_leader') && actor.teamId !== null
      ? sqlOf`(e.team_id = ${actor.teamId} and not ${ownerLeads})`
      : sqlOf`false`
  const asManager = hasRole(actor, 'manager') ? sqlOf`(${ownerLeads} or e.team_id is null)` : sqlOf`false`
  return sqlOf`(e.id <> ${actor.employeeId} and (${asLeader} or ${asManager}))`
}
