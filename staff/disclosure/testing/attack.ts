import fc from 'fast-check'
import { Span } from '#staff/disclosure/testing/span.ts'
import { type Publishable, tellAll } from '#staff/disclosure/testing/tell-all.ts'

// An invented house of leavers, everything that is told of it to those who see no names, and an attacker with algebra.

export const YEARS = [2017, 2018, 2019]
export const KINDS = {
  team: ['Blå', 'Grön', 'Röd'],
  reason: ['egen', 'arbetsgivaren', 'pension', 'visstid'],
  outcome: ['Ekonomi', 'Juridik', 'Förvaltning', 'utanför'],
} as const
type Dimension = keyof typeof KINDS

export interface Leaver {
  readonly year: number
  readonly team: (typeof KINDS.team)[number]
  readonly reason: (typeof KINDS.reason)[number]
  readonly outcome: (typeof KINDS.outcome)[number]
}

const few = <T>(items: readonly T[]) => fc.constantFrom(...items, ...items.slice(0, 1), ...items.slice(0, 1))
export const leaver: fc.Arbitrary<Leaver> = fc.record({
  year: fc.constantFrom(...YEARS),
  team: few(KINDS.team),
  reason: few(KINDS.reason),
  outcome: few(KINDS.outcome),
})

/** A count that was told: of whom it is, which everybody knows, and whether HSB itself had published it. */
export interface Told {
  readonly holds: (leaver: Leaver) => boolean
  readonly headline: boolean
}

const isInternal = ({ outcome }: Leaver) => outcome !== 'utanför'
const isInfluenceable = ({ reason }: Leaver) => reason !== 'pension'

/** Every table there is of these leavers, in the catalogue's order. */
function catalogue(leavers: readonly Leaver[]): Catalogued[] {
  const always = () => true
  return [
    split(leavers, 'headline', [{ key: 'all', label: 'all', holds: always }], always, true, 'headline'),
    split(leavers, 'team', kinds('team'), always, true),
    split(leavers, 'outcome', kinds('outcome'), isInternal, false),
    split(leavers, 'reason', kinds('reason'), always, false),
    // The share without those who retired: a second population, nearly the same people as the first.
    split(
      leavers,
      'influenceable',
      [
        { key: 'in', label: 'in', holds: isInternal },
        { key: 'out', label: 'out', holds: (l) => !isInternal(l) },
      ],
      isInfluenceable,
      false,
    ),
  ]
}

interface Kind {
  readonly key: string
  readonly label: string
  readonly holds: (leaver: Leaver) => boolean
}
interface Catalogued extends Publishable {
  readonly kinds: readonly Kind[]
  readonly population: (leaver: Leaver) => boolean
}

const kinds = (by: Dimension): Kind[] => KINDS[by].map((key) => ({ key, label: key, holds: (l) => l[by] === key }))

function split(
  all: readonly Leaver[],
  id: string,
  kinds: readonly Kind[],
  population: (l: Leaver) => boolean,
  parts: boolean,
  rule: 'headline' | 'breakdown' = 'breakdown',
): Catalogued {
  const behind = [...all.entries()]
    .filter(([, l]) => population(l))
    .map(([row, l]) => ({
      row: String(row),
      year: l.year,
      key: kinds.find(({ holds }) => holds(l))?.key ?? '',
      ...(parts && { part: isInternal(l) }),
    }))
  return { id, keys: kinds, kinds, population, behind, from: 2017, to: 2019, rule }
}

/** Everything a reader without names is told of these leavers. */
export function publicly(leavers: readonly Leaver[]): Told[] {
  const tables = catalogue(leavers)
  const told = tellAll(tables, 'own')
  return tables.flatMap(({ id, kinds, population, rule }) =>
    (told.get(id)?.rows ?? []).flatMap(({ from, to, keys, part }): Told[] => {
      const holds = (l: Leaver) =>
        l.year >= from &&
        l.year <= to &&
        population(l) &&
        kinds.some((kind) => keys.includes(kind.key) && kind.holds(l))
      const headline = rule === 'headline'
      return [
        { holds, headline },
        ...(part === null ? [] : [{ holds: (l: Leaver) => holds(l) && isInternal(l), headline }]),
      ]
    }),
  )
}

/**
 * Counts from one to four that follow from what was told, as sentences. Every told count is an equation over the kinds
 * of leavers there can be; a count follows when its own equation is a sum of multiples of those. That is every table
 * taken from every other, any number of times. What follows from the published headline alone is not held against us.
 */
export function inferred(told: readonly Told[], leavers: readonly Leaver[]): string[] {
  const everything = new Span(told.map(({ holds }) => equation(holds)))
  const headline = new Span(told.filter((count) => count.headline).map(({ holds }) => equation(holds)))
  return [...targets(told)]
    .filter(([, holds]) => {
      const count = leavers.filter(holds).length
      return count > 0 && count < 5 && everything.has(equation(holds)) && !headline.has(equation(holds))
    })
    .map(([name]) => name)
}

/** What an attacker would want to know: everybody of any combination of kinds, and what sets two told counts apart. */
function* targets(told: readonly Told[]): Generator<[string, (l: Leaver) => boolean]> {
  for (const year of [null, ...YEARS])
    for (const team of [null, ...KINDS.team])
      for (const reason of [null, ...KINDS.reason])
        for (const outcome of [null, ...KINDS.outcome])
          yield [
            [year, team, reason, outcome].join(' '),
            (l) =>
              (year ?? l.year) === l.year &&
              (team ?? l.team) === l.team &&
              (reason ?? l.reason) === l.reason &&
              (outcome ?? l.outcome) === l.outcome,
          ]
  for (const [i, one] of told.entries())
    for (const [j, other] of told.entries())
      if (i !== j) yield [`told ${i} without ${j}`, (l) => one.holds(l) && !other.holds(l)]
}

const ATOMS: Leaver[] = YEARS.flatMap((year) =>
  KINDS.team.flatMap((team) =>
    KINDS.reason.flatMap((reason) => KINDS.outcome.map((outcome) => ({ year, team, reason, outcome }))),
  ),
)
const equation = (holds: (l: Leaver) => boolean) => ATOMS.map((atom) => (holds(atom) ? 1 : 0))
