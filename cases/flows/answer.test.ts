import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readAnswer, readAnswers, shownAnswer, typedAnswer } from '#cases/flows/answer.ts'
import type { FactValue } from '#cases/flows/fact.ts'
import type { Question, QuestionKind } from '#cases/flows/question.ts'

const OPTIONS = [
  { value: 'kitchen', label: 'Kök' },
  { value: 'bathroom', label: 'Badrum' },
]
const question = (kind: QuestionKind, words: Partial<Question> = {}): Question<never> => ({
  key: 'q',
  kind,
  ask: 'Fråga?',
  part: 'Nu',
  options: OPTIONS,
  ...words,
})
const value = (kind: QuestionKind, text: string | string[]) => {
  const read = readAnswer(question(kind), text)
  return 'error' in read ? read.error : read.value
}

test('money is read as people write it, and kept in öre', () => {
  for (const text of ['7250', '7 250', '7 250 kr', '7250:-', '7\u00a0250']) assert.equal(value('amount', text), 725_000)
  assert.equal(value('amount', '7250,5'), 725_050)
  assert.match(String(value('amount', '7250,505')), /kronor/)
  assert.match(String(value('amount', '-5')), /kronor/)
})

test('a wall-clock time is one of Stockholm, summer and winter', () => {
  assert.equal(value('instant', '2026-07-01T14:05'), '2026-07-01T12:05:00.000Z')
  assert.equal(value('instant', '2026-11-22 14:05'), '2026-11-22T13:05:00.000Z')
  assert.match(String(value('instant', '2026-11-22T25:00')), /HH:MM/)
})

test('a day that does not exist, and an answer that was not offered, are refused in words', () => {
  assert.match(String(value('date', '2026-02-30')), /ÅÅÅÅ/)
  assert.match(String(value('yes_no', 'kanske')), /listan/)
  assert.match(String(value('choices', ['kitchen', 'garage'])), /listan/)
  assert.match(String(value('text', 'a'.repeat(201))), /för lång/)
})

test('an empty answer is no answer', () => {
  for (const kind of ['yes_no', 'number', 'amount', 'date', 'instant', 'text', 'choices'] as const)
    assert.equal(value(kind, '  '), null)
})

test('answers read back as people say them', () => {
  assert.equal(shownAnswer(question('yes_no'), 'unknown'), 'Vet inte')
  assert.equal(shownAnswer(question('choices'), ['kitchen', 'bathroom']), 'Kök, Badrum')
  assert.match(shownAnswer(question('amount'), 725_050), /^7\s250,50\skr$/)
  assert.equal(shownAnswer(question('date'), '2026-11-22'), '22 november 2026')
})

test('what stands in a field again is read as the same answer', () => {
  const answers: fc.Arbitrary<[QuestionKind, FactValue]> = fc.oneof(
    fc.tuple(fc.constant('amount' as const), fc.integer({ min: 0, max: 99_999_999_999 })),
    fc.tuple(fc.constant('number' as const), fc.integer({ min: -1_000_000, max: 1_000_000 })),
    fc.tuple(
      fc.constant('instant' as const),
      // Whole minutes outside the hour that the clock repeats in October.
      fc.integer({ min: 0, max: 500_000 }).map((n) => new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString()),
    ),
  )
  fc.assert(
    fc.property(answers, ([kind, answer]) => {
      if (kind === 'instant' && /-10-2[5-9]T0[01]|-10-3[01]T0[01]/.test(String(answer))) return true
      const read = readAnswer(question(kind), typedAnswer(question(kind), answer))
      return 'value' in read && read.value === answer
    }),
  )
})

test('an answer to a question that is no longer asked is not read, and an emptied one is gone', () => {
  const questions: Question[] = [
    { key: 'running', kind: 'yes_no', ask: 'Rinner det?', part: 'Nu' },
    { key: 'valve', kind: 'yes_no', ask: 'Kommer du åt kranen?', part: 'Nu', when: (f) => f.running === 'yes' },
  ]
  assert.deepEqual(readAnswers(questions, {}, { running: 'no', valve: 'yes' }).facts, { running: 'no' })
  assert.deepEqual(readAnswers(questions, { running: 'yes', valve: 'yes' }, { valve: '' }).facts, { running: 'yes' })
  const refused = readAnswers(questions, {}, { running: 'kanske' })
  assert.deepEqual(
    refused.refusals.map(({ field }) => field),
    ['svar.running'],
  )
})
