import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PRIORITIES, type Priority } from '#cases/case.ts'
import { answerWithin, deadlineOf } from '#cases/deadline.ts'
import { USUAL_HOURS } from '#cases/rules/general-settings.ts'
import { TYPE_CATALOGUE } from '#cases/type-catalogue.ts'
import { stockholmInstant } from '#platform/dates.ts'

const office = {
  hours: [1, 2, 3, 4, 5].map((weekday) => ({
    weekday,
    validFrom: '2000-01-01',
    validTo: null,
    opens: '08:00',
    closes: '16:00',
  })),
  closedDays: new Set(['2026-12-24', '2026-12-25']),
}

test('at its own urgency a type keeps the time an administrator gave it', () => {
  for (const type of TYPE_CATALOGUE) assert.equal(answerWithin({}, type, type.urgency), type.answerMinutes)
})

test('a less urgent priority never has an earlier deadline, whatever the type', () => {
  for (const type of TYPE_CATALOGUE) {
    const times = PRIORITIES.map((priority) => answerWithin({}, type, priority))
    assert.deepEqual(
      times,
      times.toSorted((a, b) => a - b),
      type.key,
    )
  }
})

test('raising gives an hour or a day, lowering to the lowest doubles', () => {
  const within = (priority: Priority) => answerWithin({}, { answerMinutes: 1440, urgency: 3 }, priority)
  assert.deepEqual([within(1), within(2), within(3), within(4)], [60, 480, 1440, 2880])
  assert.equal(answerWithin({}, { answerMinutes: 30, urgency: 3 }, 1), 30)
  assert.equal(answerWithin({}, { answerMinutes: 60, urgency: 1 }, 3), 1440)
  assert.equal(answerWithin({}, { answerMinutes: 60, urgency: 1 }, 4), 1440)
})

test('the usual times are rules: raising follows what an administrator has set', () => {
  const rules = { [USUAL_HOURS[1].key]: 0.5, [USUAL_HOURS[2].key]: 4 }
  const within = (priority: Priority) => answerWithin(rules, { answerMinutes: 1440, urgency: 3 }, priority)
  assert.deepEqual([within(1), within(2), within(3)], [30, 240, 1440])
})

test('an acute call on Friday evening is to be answered by nine on Monday', () => {
  assert.deepEqual(
    deadlineOf(office, stockholmInstant('2026-11-20', '19:00'), answerWithin({}, { answerMinutes: 60, urgency: 1 }, 1)),
    stockholmInstant('2026-11-23', '09:00'),
  )
})

test('a day from the day before Christmas Eve ends the Monday after', () => {
  assert.deepEqual(
    deadlineOf(office, stockholmInstant('2026-12-23', '15:00'), 480),
    stockholmInstant('2026-12-28', '15:00'),
  )
})
