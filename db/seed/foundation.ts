import type { TransactionSql } from 'postgres'
import { STARTING_FLOWS } from '#cases/type-catalogue/flows.ts'
import { TYPE_CATALOGUE } from '#cases/type-catalogue.ts'
import { insertAll } from '#db/seed/insert.ts'
import { now } from '#platform/clock.ts'
import { holidays } from '#platform/holidays.ts'
import type { OpenCalendar } from '#platform/open-time.ts'

/** Open time is known for these years; imported cases may be as old as the first. */
const YEARS = { first: 2000, last: 2032 }

const HOURS = [1, 2, 3, 4, 5].map((weekday) => ({
  weekday,
  validFrom: `${YEARS.first}-01-01`,
  validTo: null,
  opens: '08:00',
  closes: '16:00',
}))
const CLOSED = holidays(YEARS.first, YEARS.last)

/** Open time as it is seeded: Monday to Friday 08–16, less the closed days. */
export const CALENDAR: OpenCalendar = { hours: HOURS, closedDays: new Set(CLOSED.map(({ date }) => date)) }

const TEAMS = ['Team Bostad och fel', 'Team Ekonomi och avtal', 'Team Medlem och bosparande', 'Team Styrelse'] as const

/** What every KOMS needs before the first case: types with their questions, open time and teams. */
export async function seedFoundation(sql: TransactionSql): Promise<void> {
  await insertAll(
    sql,
    'cases.case_type',
    TYPE_CATALOGUE.map((type) => ({
      key: type.key,
      version: 1,
      name: type.name,
      type_group: type.group,
      audience: type.audience,
      urgency: type.urgency,
      synonyms: type.synonyms,
      answer_minutes: type.answerMinutes,
      identification: type.identification,
      flow: type.flow,
      active: type.active,
    })),
  )
  const at = now().toISOString()
  await insertAll(
    sql,
    'cases.flow_definition',
    [...STARTING_FLOWS].map(([key, definition]) => ({
      type_key: key,
      version: 1,
      definition,
      revision: 1,
      saved_at: at,
      published_at: at,
    })),
  )
  await insertAll(
    sql,
    'platform.opening_hours',
    HOURS.map(({ weekday, validFrom, validTo, opens, closes }) => ({
      weekday,
      valid_from: validFrom,
      valid_to: validTo,
      opens,
      closes,
    })),
  )
  await insertAll(
    sql,
    'platform.closed_day',
    CLOSED.map(({ date, name }) => ({ date, name })),
  )
  await insertAll(
    sql,
    'staff.team',
    TEAMS.map((name, i) => ({ id: i + 1, name })),
  )
}
