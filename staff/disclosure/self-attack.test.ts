import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { disclose } from '#staff/disclosure/disclose.ts'
import { groupKinds } from '#staff/disclosure/group-kinds.ts'
import { inferred, KINDS, type Leaver, leaver, publicly, YEARS } from '#staff/disclosure/testing/attack.ts'

// Whoever sees no names tries to learn of fewer than five people, with everything that is told to her and the rules.

/** From an empty house to one that is large enough to be told of in every year. */
const house = fc
  .constantFrom(0, 10, 30, 60, 120, 300)
  .chain((size) => fc.array(leaver, { minLength: size, maxLength: size + 20 }))

test('nobody can subtract her way to fewer than five: years, threes, teams, reasons, destinations, two populations', () => {
  fc.assert(
    fc.property(house, (leavers: Leaver[]) => {
      const found = inferred(publicly(leavers), leavers)
      assert.deepEqual(found, [])
    }),
    { numRuns: 100 },
  )
})

test('the attack works: on tables that hide only small cells it finds the hidden ones', () => {
  const leavers: Leaver[] = [
    ...Array.from({ length: 6 }, (): Leaver => ({ year: 2017, team: 'Blå', reason: 'egen', outcome: 'Ekonomi' })),
    ...Array.from({ length: 6 }, (): Leaver => ({ year: 2017, team: 'Grön', reason: 'egen', outcome: 'Ekonomi' })),
    ...Array.from({ length: 2 }, (): Leaver => ({ year: 2017, team: 'Röd', reason: 'egen', outcome: 'Ekonomi' })),
  ]
  const naive = ['Blå', 'Grön'].map((team) => ({
    holds: (l: Leaver) => l.year === 2017 && l.team === team,
    headline: false,
  }))
  const whole = { holds: (l: Leaver) => l.year === 2017, headline: true }
  assert.ok(inferred([whole, ...naive], leavers).length > 0)
})

test('whoever knows how kinds are put together learns no small count: every small one may as well be another', () => {
  const most = 9
  for (const length of [2, 3, 4]) {
    const possible = new Map<string, Set<number>[]>()
    const all = vectors(Array.from({ length }, () => most))
    const answer = (counts: number[]) => {
      const groups = groupKinds([...counts.keys()], (kind) => counts[kind] ?? 0)
      // The total is known to everybody: HSB published it.
      return JSON.stringify([
        total(counts),
        groups?.map((kinds) => [kinds, total(kinds.map((kind) => counts[kind] ?? 0))]),
      ])
    }
    // Totals beyond the largest count tried would look more certain than they are.
    const whole = all.filter((counts) => total(counts) <= most)
    const larger = all.filter((counts) => {
      const groups = groupKinds([...counts.keys()], (kind) => counts[kind] ?? 0)
      return groups?.every((kinds) => total(kinds.map((kind) => counts[kind] ?? 0)) <= most)
    })
    for (const counts of new Set([...whole, ...larger])) collect(possible, answer(counts), counts)
    for (const values of possible.values()) noneIsCertain(values)
  }
})

test('with the headline of each year known, three years together say of no single year that it had one to four', () => {
  const headlines = [3, 6, 10, 12]
  for (const years of vectors([3, 3, 3]).map((at) => at.map((i) => headlines[i] ?? 0))) {
    const possible = new Map<string, Set<number>[]>()
    for (const inside of vectors(years)) {
      const rows = YEARS.flatMap((year, i) => [
        { year, key: 'in', count: inside[i] ?? 0 },
        { year, key: 'out', count: (years[i] ?? 0) - (inside[i] ?? 0) },
      ])
      const keys = ['in', 'out'].map((key) => ({ key, label: key }))
      const told = disclose({ keys, rows, from: 2017, to: 2019, rule: 'breakdown' }, 'own')
      const cells = [...inside, ...inside.map((count, i) => (years[i] ?? 0) - count)]
      collect(possible, JSON.stringify(told.rows.map(({ from, keys: [key], count }) => [from, key, count])), cells)
    }
    for (const values of possible.values()) noneIsCertain(values)
  }
})

test('there is something left to tell: with a hundred leavers teams and reasons are told', () => {
  const leavers = fc.sample(leaver, { numRuns: 400, seed: 1 })
  const told = publicly(leavers)
  assert.ok(told.filter(({ headline }) => !headline).length >= KINDS.team.length + KINDS.reason.length)
})

/** All vectors of whole numbers from 0 to each limit. */
function vectors(limits: readonly number[]): number[][] {
  return limits.reduce<number[][]>(
    (all, limit) => all.flatMap((head) => Array.from({ length: limit + 1 }, (_, last) => [...head, last])),
    [[]],
  )
}

const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)

function collect(possible: Map<string, Set<number>[]>, answer: string, counts: readonly number[]): void {
  const values = possible.get(answer) ?? counts.map(() => new Set<number>())
  for (const [i, count] of counts.entries()) values[i]?.add(count)
  possible.set(answer, values)
}

function noneIsCertain(values: readonly Set<number>[]): void {
  for (const seen of values) if (seen.size === 1) assert.ok(![1, 2, 3, 4].includes([...seen][0] ?? 0), `${[...seen]}`)
}
