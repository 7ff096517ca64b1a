import 'server-only'
import { isNull } from 'drizzle-orm'
import { mayEditPolicies } from '#consent/permissions.ts'
import { shownCount, shownShare, sumOfShown } from '#consent/statistics/small-counts.ts'
import { type RetentionShown, retentionShown } from '#consent/viewing/retention.ts'
import { db, driver } from '#db/client.ts'
import { purpose } from '#db/schema/consent.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { addDays, stockholmDate } from '#platform/dates.ts'

const DAYS = 30

/** Answers to one purpose on one Stockholm day. Null is a count too small to show. */
interface AnswersOfDay {
  readonly day: string
  readonly yes: number | null
  readonly no: number | null
  readonly withdrawn: number | null
  /** Of yes and no, between 0 and 1. */
  readonly share: number | null
}

export interface AnswersTo {
  readonly key: string
  readonly name: string
  /** Newest first, only days with an answer. */
  readonly days: readonly AnswersOfDay[]
  /** Over the days that are shown; null when no day is. */
  readonly sum: { readonly yes: number | null; readonly no: number | null; readonly withdrawn: number | null }
}

export interface VisitsOfDay {
  readonly day: string
  readonly views: number
  /** Of those who said yes to statistics. */
  readonly visits: number | null
  readonly visitors: number | null
}

export interface ConsentsPage {
  readonly from: string
  readonly to: string
  readonly purposes: readonly AnswersTo[]
  /** Newest first. */
  readonly visits: readonly VisitsOfDay[]
  /** The pages that were read most, most first. */
  readonly pages: readonly { readonly page: string; readonly views: number }[]
  /** How long proof and visits are kept. */
  readonly retention: readonly RetentionShown[]
}

/** How visitors have answered and what they have read over thirty days; undefined for whoever may not see it. */
export async function consentsPage(actor: Actor): Promise<ConsentsPage | undefined> {
  if (!mayEditPolicies(actor)) return undefined
  const to = stockholmDate(now())
  const from = addDays(to, 1 - DAYS)
  const answers = await answersBetween(from, to)
  const names = await db.select({ key: purpose.key, name: purpose.nameSv }).from(purpose).where(isNull(purpose.validTo))
  const keys = [...new Set(answers.map(({ key }) => key))]
  return {
    from,
    to,
    purposes: keys.map((key) => answersTo(key, names.find((one) => one.key === key)?.name ?? key, answers)),
    visits: await visitsBetween(from, to),
    pages: await mostRead(from, to),
    retention: await retentionShown(),
  }
}

interface Answers {
  readonly key: string
  readonly day: string
  readonly yes: number
  readonly no: number
  readonly withdrawn: number
}

function answersTo(key: string, name: string, all: readonly Answers[]): AnswersTo {
  const hers = all.filter((one) => one.key === key)
  return {
    key,
    name,
    days: hers.map(({ day, yes, no, withdrawn }) => ({
      day,
      yes: shownCount(yes),
      no: shownCount(no),
      withdrawn: shownCount(withdrawn),
      share: shownShare(yes, no),
    })),
    sum: {
      yes: sumOfShown(hers.map(({ yes }) => yes)),
      no: sumOfShown(hers.map(({ no }) => no)),
      withdrawn: sumOfShown(hers.map(({ withdrawn }) => withdrawn)),
    },
  }
}

async function answersBetween(from: string, to: string): Promise<Answers[]> {
  return driver()<Answers[]>`
    select choice.key, to_char(day, 'YYYY-MM-DD') as day,
      count(*) filter (where choice.value = 'true' and kind <> 'withdrawn')::int as yes,
      count(*) filter (where choice.value = 'false' and kind <> 'withdrawn')::int as no,
      count(*) filter (where kind = 'withdrawn')::int as withdrawn
    from consent.choice_event
      cross join lateral (select (at at time zone 'Europe/Stockholm')::date as day) local
      cross join lateral jsonb_each_text(choices) as choice
    where day between ${from} and ${to}
      and at >= ${from}::date - interval '1 day'
    group by choice.key, day
    order by choice.key, day desc`
}

async function visitsBetween(from: string, to: string): Promise<VisitsOfDay[]> {
  const rows = await driver()<{ day: string; views: number; visits: number; visitors: number }[]>`
    with views as (select day, sum(views)::int as views from consent.page_view group by day),
      visits as (
        select day, count(*)::int as visits, count(distinct visitor_hash)::int as visitors from consent.visit group by day
        union all select day, visits, visitors from consent.daily_visits)
    select to_char(day, 'YYYY-MM-DD') as day, coalesce(max(views.views), 0)::int as views,
      coalesce(sum(visits.visits), 0)::int as visits, coalesce(sum(visits.visitors), 0)::int as visitors
    from views full join visits using (day)
    where day between ${from} and ${to}
    group by day order by day desc`
  return rows.map(({ day, views, visits, visitors }) => ({
    day,
    views,
    visits: shownCount(visits),
    visitors: shownCount(visitors),
  }))
}

function mostRead(from: string, to: string): Promise<{ page: string; views: number }[]> {
  return driver()`
    select page, sum(views)::int as views from consent.page_view where day between ${from} and ${to}
    group by page order by views desc, page limit 20`
}
