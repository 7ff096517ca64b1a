import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { changeRule } from '#cases/rules/changing/change-rule.ts'
import { RuleEdit } from '#cases/rules/changing/rule-edit.ts'
import { OTHER_HOURS } from '#cases/rules/other-hours.ts'
import { rulePage } from '#cases/rules/viewing/rules-page.ts'
import { caseWorld, registered } from '#cases/testing/case-world.ts'
import { kaseOf } from '#cases/testing/read-case.ts'
import { db } from '#db/client.ts'
import type { Actor } from '#platform/actor.ts'
import { calendarAround } from '#platform/calendar.ts'
import { setClock } from '#platform/clock.ts'
import { isOpenAt } from '#platform/open-time.ts'

const world = await caseWorld()
after(world.close)
after(() => setClock())
const petra: Actor = { ...world.oskar, roles: ['administrator'] }
// The Monday before Christmas.
setClock(new Date('2026-12-21T09:00:00Z'))

type Dates = [date: string, opens: string, closes: string][]
const editOf = (dates: Dates, validFrom: string, seen = 0) =>
  RuleEdit.safeParse({
    ...{ key: OTHER_HOURS.key, source: 'Prov', validFrom, seen },
    ...Object.fromEntries(
      dates.flatMap(([date, opens, closes], i) => [
        [`rad.${i}.date`, date],
        [`rad.${i}.opens`, opens],
        [`rad.${i}.closes`, closes],
        [`rad.${i}.name`, 'Halvdag'],
      ]),
    ),
  })
async function set(dates: Dates, validFrom: string) {
  const edit = editOf(dates, validFrom, (await rulePage(petra, OTHER_HOURS))?.seen)
  assert.ok(edit.success, JSON.stringify(edit.error?.issues))
  const result = await changeRule(petra, edit.data)
  assert.ok(result.ok)
}
async function openAt(...instants: string[]) {
  const calendar = await calendarAround(db, new Date('2026-12-22T12:00:00Z'))
  return instants.map((at) => isOpenAt(calendar, new Date(at)))
}

test('a half day closes at noon, a day between is closed and a holiday can be worked; other days are as they were', async () => {
  await set(
    [
      ['2026-12-23', '08:00', '12:00'],
      ['2026-12-28', '', ''],
      ['2026-12-25', '10:00', '14:00'],
    ],
    '2026-12-21',
  )
  assert.deepEqual(
    await openAt(
      '2026-12-22T13:00:00Z',
      '2026-12-23T10:00:00Z',
      '2026-12-23T13:00:00Z',
      '2026-12-28T10:00:00Z',
      '2026-12-25T10:00:00Z',
      '2026-12-26T10:00:00Z',
    ),
    [true, true, false, false, true, false],
  )
})

test('an answer time that would have ended on the afternoon of a half day ends on the next open day', async () => {
  const deadline = async () =>
    (await kaseOf(world, await registered(world.amira, { type: 'monthly_fee' }))).deadline_at as Date
  await set([], '2026-12-21')
  const usual = await deadline()
  const day = usual.toISOString().slice(0, 10)
  await set([[day, '08:00', '08:30']], '2026-12-21')
  assert.ok((await deadline()) > usual)
})

test('dates that are decided later keep their hours when earlier ones are taken away', async () => {
  await set([['2027-03-25', '08:00', '12:00']], '2027-01-01')
  await set([['2026-12-30', '08:00', '10:00']], '2026-12-21')
  await set([], '2026-12-21')
  assert.deepEqual(await openAt('2026-12-30T10:00:00Z', '2027-03-25T13:00:00Z'), [true, false])
})

test('dates that contradict themselves are refused in words', () => {
  const said = (dates: Dates) => editOf(dates, '2026-12-21').error?.issues[0]?.message ?? ''
  assert.match(
    said([
      ['2026-12-23', '08:00', '12:00'],
      ['2026-12-23', '', ''],
    ]),
    /2026-12-23 står två gånger/,
  )
  assert.match(said([['2026-12-23', '08:00', '']]), /Fyll i både/)
  assert.match(said([['2026-12-23', '12:00', '08:00']]), /stänger innan det öppnar/)
  assert.match(said([['23 dec', '', '']]), /ÅÅÅÅ-MM-DD/)
})
