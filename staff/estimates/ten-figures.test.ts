import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { aalenJohansen, type Competing } from '#staff/estimates/aalen-johansen.ts'
import { tenFigures, wholePeople } from '#staff/estimates/ten-figures.ts'

const CAUSES = ['internal', 'left'] as const
type Cause = (typeof CAUSES)[number]

const figures = (stays: Competing<Cause>[]) => tenFigures(stays, aalenJohansen(stays, CAUSES), CAUSES)

test('of ten who began, two have an internal role after a year, and nothing is said of years nobody has lived', () => {
  const stays: Competing<Cause>[] = Array.from({ length: 10 }, (_, i) => ({
    time: i < 2 ? 200 : 500,
    cause: i < 2 ? 'internal' : null,
  }))
  const [one, two] = figures(stays)
  assert.deepEqual(one, { years: 1, atRisk: 8, people: { remaining: 8, ended: { internal: 2, left: 0 } } })
  assert.deepEqual(two, { years: 2, atRisk: 0, people: null })
})

test('when all have left, all ten are shown as left also in later years', () => {
  const stays: Competing<Cause>[] = [
    { time: 100, cause: 'left' },
    { time: 300, cause: 'internal' },
  ]
  assert.deepEqual(figures(stays).at(-1)?.people, { remaining: 0, ended: { internal: 5, left: 5 } })
})

test('the figures are always ten, and nobody is more than one person away from her share', () => {
  const shares = fc
    .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 5 })
    .filter((parts) => parts.some((part) => part > 0.01))
    .map((parts) => parts.map((part) => part / parts.reduce((sum, p) => sum + p, 0)))
  fc.assert(
    fc.property(shares, (parts) => {
      const whole = wholePeople(parts, 10)
      assert.equal(
        whole.reduce((sum, people) => sum + people, 0),
        10,
      )
      for (const [i, people] of whole.entries()) assert.ok(Math.abs(people - (parts[i] ?? 0) * 10) < 1 + 1e-6)
    }),
  )
})
