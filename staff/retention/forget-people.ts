import 'server-only'
import { eq } from 'drizzle-orm'
import { driver } from '#db/client.ts'
import { employee } from '#db/schema/staff.ts'
import { SYSTEM } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { addDays, stockholmDate, stockholmInstant } from '#platform/dates.ts'
import { done } from '#platform/result.ts'
import { inRegister, recordChange } from '#staff/registering/truth.ts'
import { FORGOTTEN, RETENTION_DEFAULTS, type RetentionKey } from '#staff/retention/retention.ts'

async function daysKept(key: RetentionKey, today: string): Promise<number> {
  const [row] = await driver()<{ value: number }[]>`
    select value from staff.retention_setting where key = ${key} and valid_from <= ${today} order by valid_from desc limit 1`
  return row?.value ?? RETENTION_DEFAULTS[key]
}

/** Viewings of names that are older than we keep them. For the nightly job; returns how many. */
export async function forgetViewings(): Promise<number> {
  const today = stockholmDate(now())
  const before = stockholmInstant(addDays(today, -(await daysKept('name_viewing_days', today))))
  const [row] = await driver()<{ count: number }[]>`select staff.forget_name_viewings(${before}) as count`
  return row?.count ?? 0
}

/**
 * Names, addresses and numbers of people whose last day in HSB Stockholm is longer ago than we keep them. What they held
 * and when stays, under a row that leads to nobody. Whoever still holds a role or is to begin again is kept. For the
 * nightly job; returns how many.
 */
export async function forgetPeople(): Promise<number> {
  const today = stockholmDate(now())
  const before = addDays(today, -(await daysKept('names_after_leaving_days', today)))
  const result = await inRegister(async (tx) => {
    const rows = await driver()<{ id: number }[]>`
      select e.id::int from staff.employee e
      where e.name <> ${FORGOTTEN}
        and exists (select from staff.assignment a where a.employee_id = e.id and a.recorded_to is null)
        and not exists (select from staff.assignment a join staff.legal_entity l on l.id = a.legal_entity_id
          where a.employee_id = e.id and a.recorded_to is null and l.kind = 'hsb_stockholm'
            and coalesce(a.valid_to, 'infinity') >= ${before})
        and not exists (select from staff.access_grant g where g.employee_id = e.id and not g.revoked
          and coalesce(g.valid_to, 'infinity') >= ${today})`
    for (const { id } of rows) {
      await tx
        .update(employee)
        .set({ name: FORGOTTEN, email: null, externalId: null, subject: null })
        .where(eq(employee.id, id))
      await recordChange(tx, SYSTEM, 'forgotten', {}, id)
    }
    return done(rows.length)
  })
  return result.ok ? result.value : 0
}
