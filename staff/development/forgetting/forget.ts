import 'server-only'
import { sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { addMonths } from '#staff/development/months.ts'
import { readSettings } from '#staff/development/read-settings.ts'
import { dayOf } from '#staff/ledger/days.ts'
import { unitView } from '#staff/ledger/unit-view.ts'
import { currentLedger } from '#staff/reading/current-ledger.ts'
import { findKoms, readDefinitions } from '#staff/reading/definitions.ts'

interface Gone extends Record<string, unknown> {
  readonly openingId: number
  readonly personId: number | null
  readonly internal: boolean
  readonly on: string
  readonly stage: string
}

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

/**
 * Applications that were not accepted become counts per stage, with the year and whether somebody from KOMS made them: the
 * share that led to a seat is asked of KOMS and of a year. Of those that were accepted, only what was written is forgotten.
 */
async function forgetApplications(before: string): Promise<number> {
  const [koms, definitions, ledger] = await Promise.all([findKoms(), readDefinitions(), currentLedger()])
  const { staysOf } = unitView(ledger, koms ?? 0, definitions)
  const wasInKoms = (personId: number | null, on: string) =>
    (staysOf.get(personId ?? 0) ?? []).some((stay) => stay.from <= dayOf(on) && dayOf(on) <= stay.to)
  return db.transaction(async (tx) => {
    const forgotten = await tx.execute<Gone>(sql`
      delete from staff.application where outcome in ('rejected', 'withdrawn') and decided_on < ${before}
      returning opening_id::int as "openingId", employee_id::int as "personId", internal, applied_on::text as on,
        case when offer_on is not null then 'offer' when interview_on is not null then 'interview' else 'applied' end as stage`)
    for (const { openingId, personId, internal, on, stage } of forgotten)
      await tx.execute(sql`
        insert into staff.application_count as c (opening_id, internal, koms, year, stage, count)
        values (${openingId}, ${internal}, ${wasInKoms(personId, on)}, ${Number(on.slice(0, 4))}, ${stage}, 1)
        on conflict (opening_id, internal, koms, year, stage) do update set count = c.count + 1`)
    const letters = await tx.execute(sql`
      update staff.application set letter = '' where outcome = 'accepted' and letter <> '' and decided_on < ${before}
      returning 1`)
    return forgotten.length + letters.length
  })
}
