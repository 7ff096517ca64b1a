import 'server-only'
import { sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { addMonths } from '#staff/development/months.ts'
import { readSettings } from '#staff/development/read-settings.ts'

/** Whoever has been in the register and has no seat in HSB any more, as rows of employee_id. */
const gone = (today: string) => sql`
  select a.employee_id from staff.assignment a where a.recorded_to is null
  group by a.employee_id having max(coalesce(a.valid_to, 'infinity')) < ${today}`

/**
 * Forgets what has been kept for as long as the settings say; each row takes its events with it (a trigger). Run twice
 * it finds nothing the second time. Returns how many rows went. Source: staff facts § 2.2.
 */
export async function forgetDevelopment(): Promise<number> {
  const settings = await readSettings()
  const today = stockholmDate(now())
  const before = (key: 'application_months' | 'plan_months' | 'learning_case_months') =>
    addMonths(today, -settings.number(key))
  return (
    (await forgetApplications(before('application_months'))) +
    (await remove(sql`staff.development_plan where ends_on < ${before('plan_months')}
      or employee_id in (select g.employee_id from (${gone(before('plan_months'))}) g)`)) +
    (await remove(sql`staff.learning_case where happened_on < ${before('learning_case_months')}
      or employee_id in (${gone(today)})`)) +
    (await remove(sql`staff.competence_fact where withdrawn_at is not null or employee_id in (${gone(today)})`)) +
    (await remove(SUPERSEDED))
  )
}

/** A fact says nothing more once a later one in its field is confirmed and holds at least as long. */
const SUPERSEDED = sql`staff.competence_fact f where exists (select from staff.competence_fact later
  where later.employee_id = f.employee_id and later.field_id = f.field_id and later.withdrawn_at is null
    and later.confirmed_by is not null and (later.achieved_on, later.id) > (f.achieved_on, f.id)
    and coalesce(later.valid_to, 'infinity') >= coalesce(f.valid_to, 'infinity'))`

async function remove(what: ReturnType<typeof sql>): Promise<number> {
  const rows = await db.execute(sql`delete from ${what} returning 1`)
  return rows.length
}

/** Applications that were not accepted become counts per stage. Of those that were, only what was written is forgotten. */
function forgetApplications(before: string): Promise<number> {
  return db.transaction(async (tx) => {
    const forgotten = await tx.execute(sql`
      with gone as (
        delete from staff.application where outcome in ('rejected', 'withdrawn') and decided_on < ${before}
        returning opening_id, internal,
          case when offer_on is not null then 'offer' when interview_on is not null then 'interview' else 'applied' end as stage)
      insert into staff.application_count as c (opening_id, internal, stage, count)
      select opening_id, internal, stage, count(*) from gone group by 1, 2, 3
      on conflict (opening_id, internal, stage) do update set count = c.count + excluded.count
      returning count`)
    const letters = await tx.execute(sql`
      update staff.application set letter = '' where outcome = 'accepted' and letter <> '' and decided_on < ${before}
      returning 1`)
    return forgotten.length + letters.length
  })
}
