import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Difference, differences } from '#consent/policies/comparing/differences.ts'
import { type Line, linesOf } from '#consent/policies/comparing/lines.ts'
import { parsePolicy } from '#consent/policies/markdown/parse.ts'

const compare = (before: string, after: string) =>
  differences(linesOf(parsePolicy(before)), linesOf(parsePolicy(after)))
const told = (all: readonly Difference[]) =>
  all
    .filter(({ kind }) => kind !== 'same')
    .map(({ pieces }) =>
      pieces.map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `+${text}+` : `-${text}-`)).join(''),
    )

test('a changed retention is told as the words that went and the words that came', () => {
  assert.deepEqual(
    told(
      compare(
        '# Tid\n\nKakan sparas i 12 månader i din webbläsare.',
        '# Tid\n\nKakan sparas i 6 månader i din webbläsare.',
      ),
    ),
    ['Kakan sparas i -12-+6+ månader i din webbläsare.'],
  )
})

test('words changed beside each other are one change', () => {
  assert.deepEqual(told(compare('Vi sparar den gamla saken här hos oss.', 'Vi sparar en ny sak här hos oss.')), [
    'Vi sparar -den gamla saken-+en ny sak+ här hos oss.',
  ])
})

test('a paragraph that is new, one that is gone, and one that stands still', () => {
  const found = compare('Ett stycke står.\n\nDet här försvinner helt.', 'Ett stycke står.\n\n- Nytt i en lista')
  assert.deepEqual(
    found.map(({ kind }) => kind),
    ['same', 'removed', 'added'],
  )
})

test('a row of a table is one line, and a generated part stands where the text asks for it', () => {
  const parts = { kaktabell: [{ as: 'item', text: 'kakval' }] as const }
  assert.deepEqual(linesOf(parsePolicy('| A | B |\n|--|--|\n| 1 | 2 |\n\n{{kaktabell}}\n\nSist'), parts), [
    { as: 'item', text: 'A · B' },
    { as: 'item', text: '1 · 2' },
    { as: 'item', text: 'kakval' },
    { as: 'paragraph', text: 'Sist' },
  ])
})

test('without what was added any comparison is the old text, without what was removed the new', () => {
  const line = fc.record({
    as: fc.constantFrom('paragraph', 'item', 'heading'),
    text: fc
      .array(fc.constantFrom('kakan', 'sparas', 'i', '12', '6', 'månader', 'åäö', '.'), { minLength: 1, maxLength: 9 })
      .map((words) => words.join(' ')),
  }) as fc.Arbitrary<Line>
  const text = fc.array(line, { maxLength: 8 })
  const without = (all: readonly Difference[], kind: string) =>
    all
      .map(({ as, pieces }) => ({
        as,
        text: pieces
          .filter((one) => one.kind !== kind)
          .map(({ text }) => text)
          .join(''),
      }))
      .filter(({ text }) => text !== '')
  fc.assert(
    fc.property(text, text, (before, after) => {
      const found = differences(before, after)
      assert.deepEqual(
        without(found, 'added'),
        before.map((line) => ({ ...line })),
      )
      assert.deepEqual(
        without(found, 'removed'),
        after.map((line) => ({ ...line })),
      )
    }),
    { numRuns: 300 },
  )
})
