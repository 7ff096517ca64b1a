import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { changeRule } from '#cases/rules/changing/change-rule.ts'
import { RuleEdit } from '#cases/rules/changing/rule-edit.ts'
import { OPENING_HOURS } from '#cases/rules/opening-hours.ts'
import { rulePage } from '#cases/rules/viewing/rules-page.ts'
import { caseWorld, registered } from '#cases/testing/case-world.ts'
import { kaseOf } from '#cases/testing/read-case.ts'
import { db } from '#db/client.ts'
import { CALENDAR } from '#db/seed/foundation.ts'
import type { Actor } from '#platform/actor.ts'
import { calendarAround } from '#platform/calendar.ts'
import { setClock } from '#platform/clock.ts'
import { isOpenAt } from '#platform/open-time.ts'

const world = await caseWorld()
after(world.close)
after(() => setClock())
const petra: Actor = { ...world.oskar, roles: ['administrator'] }
// A Monday.
setClock(new Date('2026-11-23T09:00:00Z'))

type Hours = [weekday: number, opens: string, closes: string][]
const fields = (hours: Hours) =>
  Object.fromEntries(
    hours.flatMap(([weekday, opens, closes], i) => [
      [`rad.${i}.weekday`, String(weekday)],
      [`rad.${i}.opens`, opens],
      [`rad.${i}.closes`, closes],
    ]),
  )
const editOf = (hours: Hours, validFrom: string, seen = 0) =>
  RuleEdit.safeParse({ key: OPENING_HOURS.key, source: 'Prov', validFrom, seen, ...fields(hours) })
async function set(hours: Hours, validFrom: string) {
  const edit = editOf(hours, validFrom, (await rulePage(petra, OPENING_HOURS))?.seen)
  assert.ok(edit.success)
  const result = await changeRule(petra, edit.data)
  assert.ok(result.ok)
}
async function openAt(...instants: string[]) {
  const calendar = await calendarAround(db, new Date('2026-12-01T12:00:00Z'))
  return instants.map((at) => isOpenAt(calendar, new Date(at)))
}

test('the default hours are those that every KOMS starts with', () => {
  assert.deepEqual(
    OPENING_HOURS.initial.map(({ weekday, opens, closes }) => [Number(weekday), opens, closes]),
    CALENDAR.hours.map(({ weekday, opens, closes }) => [weekday, opens, closes]),
  )
})

test('new hours hold from their day until the next that are decided; what was open before stays, and so do deadlines', async () => {
  const number = await registered(world.amira, { type: 'monthly_fee' })
  const before = (await kaseOf(world, number)).deadline_at
  const week: Hours = [1, 2, 3, 4, 5].map((day) => [day, '07:00', '18:00'])
  await set(week, '2026-12-14')
  await set([...week.slice(0, 4), [6, '10:00', '14:00']], '2026-12-07')
  // Mondays at half past seven in the morning, by week: old hours, new, newer.
  assert.deepEqual(await openAt('2026-11-30T06:30:00Z', '2026-12-07T06:30:00Z', '2026-12-14T06:30:00Z'), [
    false,
    true,
    true,
  ])
  // The Friday and the Saturday of the middle week, and the Friday after.
  assert.deepEqual(await openAt('2026-12-11T10:00:00Z', '2026-12-12T10:00:00Z', '2026-12-18T10:00:00Z'), [
    false,
    true,
    true,
  ])
  assert.deepEqual((await kaseOf(world, number)).deadline_at, before)
  await set([[1, '09:00', '15:00']], '2026-12-07')
  assert.deepEqual(await openAt('2026-12-07T06:30:00Z', '2026-12-08T10:00:00Z', '2026-12-15T10:00:00Z'), [
    false,
    false,
    true,
  ])
})

test('hours that contradict themselves are refused in words', () => {
  const said = (hours: Hours) => editOf(hours, '2026-12-01').error?.issues[0]?.message ?? ''
  assert.match(said([]), /minst en veckodag/)
  assert.match(
    said([
      [1, '08:00', '16:00'],
      [1, '17:00', '18:00'],
    ]),
    /Måndag står två gånger/,
  )
  assert.match(said([[2, '16:00', '08:00']]), /Tisdag stänger innan/)
  assert.match(said([[2, '8', '16:00']]), /TT:MM/)
})
