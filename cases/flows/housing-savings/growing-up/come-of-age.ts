import 'server-only'
import { eq, sql } from 'drizzle-orm'
import type { LockedCase } from '#cases/change-case.ts'
import { changeDue, PAGE } from '#cases/change-due.ts'
import { deadlineOf } from '#cases/deadline.ts'
import { comesOfAgeOn } from '#cases/flows/housing-savings/days.ts'
import { FLOW } from '#cases/flows/housing-savings/saving-of.ts'
import { addStep } from '#cases/flows/stepping/add-step.ts'
import { REOPENED } from '#cases/reopening/reopened.ts'
import { db, type Transaction } from '#db/client.ts'
import { type caseRow, caseType } from '#db/schema/cases.ts'
import { housingSaving } from '#db/schema/housing-savings.ts'
import { person } from '#db/schema/members.ts'
import { calendarAround } from '#platform/calendar.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { refused } from '#platform/result.ts'

const STEP = {
  key: 'of_age:18',
  title: 'Barnet är myndigt: dela inget mer med givare och vårdnadshavare',
} as const

/**
 * Notices every child of a saving who has turned eighteen: a step and an event on the case, which comes back to the
 * queue if it was closed with an account open. A protected child's is noticed on the first of the next month, since the
 * day itself would tell everybody who reads the case when she was born. Returns how many.
 */
export function comeOfAge(page = PAGE): Promise<number> {
  const today = stockholmDate(now())
  const grown = sql`(p.birth_date + interval '18 years')::date`
  const dueAfter = async (id: number) => {
    const rows = await db.execute<{ id: number; number: string }>(sql`
      select c.id::int as id, c.number from cases.housing_saving s
      join cases."case" c on c.id = s.case_id join members.person p on p.id = s.child_id
      where s.came_of_age_on is null and c.id > ${id} and ${grown} <= ${today}::date
        and (not p.shielded or ${grown} < date_trunc('month', ${today}::date))
        and (c.is_open or exists (select from cases.step t where t.case_id = c.id and t.flow = ${FLOW} and t.key = 'account'
          and t.done_at is not null))
      order by c.id limit ${page}`)
    return [...rows]
  }
  return changeDue('come-of-age', dueAfter, async (kase, tx) => {
    const [child] = await tx
      .select({ birthDate: person.birthDate, noticed: housingSaving.cameOfAgeOn })
      .from(housingSaving)
      .innerJoin(person, eq(person.id, housingSaving.childId))
      .where(eq(housingSaving.caseId, kase.id))
    if (!child?.birthDate || child.noticed || comesOfAgeOn(child.birthDate) > today)
      return refused({ message: 'Barnet är inte myndigt, eller så är det redan noterat.' })
    await tx.update(housingSaving).set({ cameOfAgeOn: today }).where(eq(housingSaving.caseId, kase.id))
    await addStep(tx, { caseId: kase.id, flow: FLOW, ...STEP, owner: 'agent', proof: 'none', dueAt: null })
    const set = kase.isOpen ? {} : await backToTheQueue(tx, kase)
    return { set, event: { kind: 'came_of_age', on: today, step: { ...STEP }, reopened: !kase.isOpen } }
  })
}

/** A case that had ended is free for anybody, with an answer time of its own from now on. */
async function backToTheQueue(tx: Transaction, kase: LockedCase): Promise<Partial<typeof caseRow.$inferInsert>> {
  const at = now()
  const [type] = await tx.select().from(caseType).where(eq(caseType.key, kase.typeKey))
  const calendar = await calendarAround(tx, at)
  return {
    ...REOPENED,
    status: 'reopened',
    endedAt: null,
    assigneeId: null,
    ...(type ? { deadlineAt: deadlineOf(calendar, at, type.answerMinutes) } : {}),
  }
}
