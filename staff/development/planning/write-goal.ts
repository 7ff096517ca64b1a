import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { db, type Transaction } from '#db/client.ts'
import { developmentGoal, developmentPlan, goalVersion } from '#db/schema/staff-plans.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { done, type Result, refused } from '#platform/result.ts'
import { type GoalEdit, mergeWordings, type Wording, wordingOf } from '#staff/development/planning/goal-edit.ts'
import { record } from '#staff/development/record.ts'

type Goal = typeof developmentGoal.$inferSelect

const UNKNOWN = refused({ message: 'Målet finns inte. Ladda om sidan.' })

/**
 * Writes a goal of one's own. The first goal begins a plan. A save on an older wording is joined with what has been
 * written since; where both changed the same field it overwrites nothing and says what stands there.
 */
export function writeGoal(actor: Actor, { goalId, version, ...mine }: GoalEdit): Promise<Result<{ goalId: number }>> {
  return db.transaction(async (tx) => {
    if (goalId === null) return done({ goalId: await begin(tx, actor, mine) })
    const [row] = await tx
      .select()
      .from(developmentGoal)
      .where(and(eq(developmentGoal.id, goalId), eq(developmentGoal.employeeId, actor.employeeId)))
      .for('update')
    if (!row) return UNKNOWN
    const base = row.version === version ? wordingOf(row) : await versionOf(tx, goalId, version)
    if (!base) return UNKNOWN
    const { merged, conflicts } = mergeWordings(base, wordingOf(row), mine)
    if (conflicts.length)
      return {
        ok: false,
        refusals: [{ message: 'Du har ändrat målet på ett annat ställe. Läs vad som står där och spara igen.' }],
        conflict: { version: row.version, changes: conflicts },
      }
    if (JSON.stringify(merged) === JSON.stringify(wordingOf(row))) return done({ goalId })
    await save(tx, actor, row, merged)
    return done({ goalId })
  })
}

/** Ends the plan that runs. It is kept for as long as the settings say, and then deleted. */
export function endPlan(actor: Actor): Promise<Result<null>> {
  return db.transaction(async (tx) => {
    const plan = await runningPlan(tx, actor)
    if (!plan) return refused({ message: 'Du har ingen plan som pågår.' })
    await tx
      .update(developmentPlan)
      .set({ endsOn: stockholmDate(now()) })
      .where(eq(developmentPlan.id, plan.id))
    const about = { subject: 'plan', subjectId: plan.id, employeeId: actor.employeeId } as const
    await record(tx, actor, { ...about, kind: 'ended' })
    return done(null)
  })
}

async function begin(tx: Transaction, actor: Actor, wording: Wording): Promise<number> {
  const { employeeId } = actor
  const plan = (await runningPlan(tx, actor)) ?? (await newPlan(tx, actor))
  const [row] = await tx
    .insert(developmentGoal)
    .values({ planId: plan.id, employeeId, ...wording })
    .returning({ id: developmentGoal.id })
  if (!row) throw new Error('the goal was not written')
  await tx.insert(goalVersion).values({ goalId: row.id, version: 1, at: now(), ...wording })
  await record(tx, actor, { subject: 'goal', subjectId: row.id, employeeId, kind: 'added' })
  return row.id
}

async function newPlan(tx: Transaction, actor: Actor): Promise<{ id: number }> {
  const { employeeId } = actor
  const [plan] = await tx
    .insert(developmentPlan)
    .values({ employeeId, startsOn: stockholmDate(now()) })
    .returning({ id: developmentPlan.id })
  if (!plan) throw new Error('the plan was not written')
  await record(tx, actor, { subject: 'plan', subjectId: plan.id, employeeId, kind: 'begun' })
  return plan
}

async function runningPlan(tx: Transaction, { employeeId }: Actor): Promise<{ id: number } | undefined> {
  const [plan] = await tx
    .select({ id: developmentPlan.id })
    .from(developmentPlan)
    .where(and(eq(developmentPlan.employeeId, employeeId), isNull(developmentPlan.endsOn)))
    .for('update')
  return plan
}

async function versionOf(tx: Transaction, goalId: number, version: number): Promise<Wording | undefined> {
  const [row] = await tx
    .select()
    .from(goalVersion)
    .where(and(eq(goalVersion.goalId, goalId), eq(goalVersion.version, version)))
  return row && wordingOf(row)
}

async function save(tx: Transaction, actor: Actor, { id, version, employeeId, shared }: Goal, wording: Wording) {
  const next = version + 1
  await tx
    .update(developmentGoal)
    .set({ ...wording, version: next })
    .where(eq(developmentGoal.id, id))
  await tx.insert(goalVersion).values({ goalId: id, version: next, at: now(), ...wording })
  const kind = wording.shared === shared ? 'changed' : wording.shared ? 'shared' : 'unshared'
  await record(tx, actor, { subject: 'goal', subjectId: id, employeeId, kind, data: { version: next } })
}
