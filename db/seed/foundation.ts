import type { TransactionSql } from 'postgres'
import { TYPE_CATALOGUE } from '#cases/type-catalogue.ts'
import { insertAll } from '#db/seed/insert.ts'
import { holidays } from '#platform/holidays.ts'

/** Open time is known for these years; imported cases may be as old as the first. */
const YEARS = { first: 2000, last: 2032 }

export const TEAMS = [
  'Team Bostad och fel',
  'Team Ekonomi och avtal',
  'Team Medlem och bosparande',
  'Team Styrelse',
] as const

/** What every KOMS needs before the first case: types, open time and teams. */
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
  await insertAll(
    sql,
    'platform.opening_hours',
    [1, 2, 3, 4, 5].map((weekday) => ({
      weekday,
      valid_from: `${YEARS.first}-01-01`,
      valid_to: null,
      opens: '08:00',
      closes: '16:00',
    })),
  )
  await insertAll(
    sql,
    'platform.closed_day',
    holidays(YEARS.first, YEARS.last).map(({ date, name }) => ({ date, name })),
  )
  await insertAll(
    sql,
    'staff.team',
    TEAMS.map((name, i) => ({ id: i + 1, name })),
  )
}
