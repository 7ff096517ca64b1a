import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closedYearsSentence, type Held, touchedYears } from '#staff/closing-years/touched-years.ts'

const CLOSED = [2019, 2020, 2021, 2022, 2023, 2024]
const held = (validFrom: string, validTo: string | null, more: Partial<Held> = {}): Held => ({
  ...{ employeeId: 1, positionId: 1, unitId: 1, legalEntityId: 1, endReasonId: null, validFrom, validTo },
  ...more,
})
const touched = (before: Held | null, after: Held | null) => touchedYears(CLOSED, { before, after })

test('an end registered now for somebody who has worked for years reaches no closed year', () => {
  assert.deepEqual(touched(held('2018-03-01', null), held('2018-03-01', '2026-12-31')), [])
})

test('a last day that turns out to be two years earlier reaches the years between', () => {
  assert.deepEqual(touched(held('2018-03-01', '2023-05-01'), held('2018-03-01', '2021-12-31')), [2021, 2022, 2023])
})

test('a move on 1 January leaves the old seat on the last day of the year, and reaches that year', () => {
  assert.deepEqual(touched(held('2018-03-01', null), held('2018-03-01', '2024-12-31')), [2024])
})

test('somebody whom nobody knew of, or who never was, reaches all years of the row', () => {
  assert.deepEqual(touched(null, held('2023-02-01', null)), [2023, 2024])
  assert.deepEqual(touched(held('2019-02-01', '2019-03-01'), null), [2019])
})

test('another reason reaches the year of the last day; another seat all of them', () => {
  const left = held('2018-03-01', '2022-06-30', { endReasonId: 1 })
  assert.deepEqual(touched(left, { ...left, endReasonId: 2 }), [2022])
  assert.deepEqual(touched(left, { ...left, unitId: 2 }), [2019, 2020, 2021, 2022])
})

test('the refusal names the years and says what to do', () => {
  assert.equal(
    closedYearsSentence([2019]),
    '2019 är stängt: siffrorna är redan berättade. Skriv varför de ska ändras, så sparas siffrorna före och efter.',
  )
  assert.match(closedYearsSentence([2019, 2020, 2021]), /^2019, 2020 och 2021 är stängda/)
})
