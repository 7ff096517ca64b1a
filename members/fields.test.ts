import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { z } from 'zod'
import { aDate, maybeDate } from '#members/fields.ts'

const required = aDate('Skriv från vilken dag rollen gäller.')
const messages = (field: z.ZodType, text: string) => field.safeParse(text).error?.issues.map(({ message }) => message)

test('a year that the register cannot hold is a sentence beside the field, and not a fault', () => {
  for (const text of ['0000-01-01', '0001-01-01', '1799-12-31', '2200-01-01', '9999-12-31'])
    for (const field of [required, maybeDate])
      assert.deepEqual(messages(field, text), ['Kontrollera året. Det ska vara mellan 1800 och 2199.'], text)
})

test('what is no date is one sentence about how a date is written', () => {
  for (const text of ['igår', '2024-02-30', '24-01-01', '+12024-01-01'])
    for (const field of [required, maybeDate])
      assert.deepEqual(messages(field, text), ['Skriv datumet som ÅÅÅÅ-MM-DD.'])
})

test('the days between are taken as they are, and an optional date may be left out', () => {
  for (const text of ['1800-01-01', '1973-06-14', '2199-12-31'])
    for (const field of [required, maybeDate]) assert.equal(field.parse(text), text)
  assert.equal(maybeDate.parse(''), null)
  assert.deepEqual(messages(required, ''), ['Skriv från vilken dag rollen gäller.'])
})
