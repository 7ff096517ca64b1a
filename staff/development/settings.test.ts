import assert from 'node:assert/strict'
import { test } from 'node:test'
import { learningIsOpen, type SettingRow, settingOn } from '#staff/development/settings.ts'

const row = (id: number, key: SettingRow['key'], validFrom: string, value: string): SettingRow => ({
  id,
  key,
  validFrom,
  value,
})

test('a setting holds from its day on, and of two from one day the later written holds', () => {
  const rows = [
    row(1, 'reminder_days', '2026-01-01', '5'),
    row(2, 'reminder_days', '2026-03-01', '7'),
    row(3, 'reminder_days', '2026-01-01', '4'),
  ]
  assert.equal(settingOn(rows, 'reminder_days', '2025-12-31'), '3')
  assert.equal(settingOn(rows, 'reminder_days', '2026-02-28'), '4')
  assert.equal(settingOn(rows, 'reminder_days', '2026-03-01'), '7')
})

test('learning cases are closed until both the assessment and the negotiation have a day that is past', () => {
  const assessed = row(1, 'learning_assessment_on', '2026-01-01', '2026-01-10')
  assert.equal(learningIsOpen([assessed], '2026-02-01'), false)
  const negotiated = row(2, 'learning_negotiation_on', '2026-01-01', '2026-02-10')
  assert.equal(learningIsOpen([assessed, negotiated], '2026-02-09'), false)
  assert.equal(learningIsOpen([assessed, negotiated], '2026-02-10'), true)
  const withdrawn = row(3, 'learning_assessment_on', '2026-03-01', '')
  assert.equal(learningIsOpen([assessed, negotiated, withdrawn], '2026-03-01'), false)
})
