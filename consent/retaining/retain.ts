import 'server-only'
import { and, desc, eq, lte, sql } from 'drizzle-orm'
import { PROOF_MONTHS, type RetentionSetting, VISIT_DAYS } from '#consent/retaining/settings.ts'
import { db, driver } from '#db/client.ts'
import { setting } from '#db/schema/consent.ts'
import { now } from '#platform/clock.ts'
import { addDays, stockholmDate } from '#platform/dates.ts'

/** What a setting is on a Stockholm date: the value of the last day that has come, set last; else what it began as. */
export async function settingOn(one: RetentionSetting, date: string): Promise<number> {
  const [row] = await db
    .select({ value: setting.value })
    .from(setting)
    .where(and(eq(setting.key, one.key), lte(setting.validFrom, date)))
    .orderBy(desc(setting.validFrom), desc(setting.id))
    .limit(1)
  return row?.value ?? one.initial
}

/** Removes records whose time is over. A record is as old as its newest event. Returns how many events went. */
export async function removeOldProof(): Promise<number> {
  const months = await settingOn(PROOF_MONTHS, stockholmDate(now()))
  const [row] = await db.execute<{ removed: number }>(
    sql`select consent.remove_old_records(${now()}::timestamptz - make_interval(months => ${months})) as removed`,
  )
  return row?.removed ?? 0
}

/**
 * Folds the visits of days long past into the day's two numbers and removes the rows behind them. Returns how many
 * days. Run twice it finds nothing the second time.
 */
export async function foldOldVisits(): Promise<number> {
  const today = stockholmDate(now())
  const last = addDays(today, -(await settingOn(VISIT_DAYS, today)))
  const days = await driver()`
    with gone as (delete from consent.visit where day < ${last} returning day, visit_hash, visitor_hash)
    insert into consent.daily_visits (day, visits, visitors)
    select day, count(*)::int, count(distinct visitor_hash)::int from gone group by day
    on conflict (day) do update set visits = daily_visits.visits + excluded.visits,
      visitors = daily_visits.visitors + excluded.visitors
    returning day`
  return days.length
}
