import { quantileSorted } from 'simple-statistics'
import { COST_KEYS, type CostKey, type CostValue, type CostValues } from '#staff/costing/cost-input.ts'
import { drawOf, savingOf } from '#staff/costing/model.ts'

const DRAWS = 10_000
/** The day HSB's article was published. Fixed, so that the same inputs always give the same answer. */
const SEED = 20_200_108

export interface Simulation {
  readonly median: number
  /** Eight times of ten the saving is between these. */
  readonly eighty: { readonly low: number; readonly high: number }
  /** Nineteen times of twenty. */
  readonly ninetyFive: { readonly low: number; readonly high: number }
  /** How often a move saves anything at all, between 0 and 1. */
  readonly saves: number
}

/** The saving of one move in 10,000 draws, each input from a triangle between its low and its high value. */
export function simulate(values: CostValues): Simulation {
  const random = randomOf(SEED)
  const entered = COST_KEYS.flatMap((key) => (values[key] ? [{ key, value: values[key] }] : []))
  const draw = { ...drawOf(values, 'likely') }
  const savings = new Float64Array(DRAWS).map(() => {
    for (const { key, value } of entered) draw[key] = triangular(value, random())
    return savingOf(values, draw)
  })
  savings.sort()
  const inOrder = [...savings]
  const at = (share: number) => quantileSorted(inOrder, share)
  return {
    median: at(0.5),
    eighty: { low: at(0.1), high: at(0.9) },
    ninetyFive: { low: at(0.025), high: at(0.975) },
    saves: inOrder.filter((saving) => saving > 0).length / DRAWS,
  }
}

export interface Swing {
  readonly key: CostKey
  /** The saving when this input is at its low (high) value and all others are likely. */
  readonly atLow: number
  readonly atHigh: number
}

/** Which inputs the saving hangs on, widest first; those that move nothing are left out. */
export function swings(values: CostValues): Swing[] {
  return COST_KEYS.filter((key) => values[key])
    .map((key) => ({
      key,
      atLow: savingOf(values, drawOf(values, 'likely', { [key]: 'low' })),
      atHigh: savingOf(values, drawOf(values, 'likely', { [key]: 'high' })),
    }))
    .filter(({ atLow, atHigh }) => atLow !== atHigh)
    .sort((a, b) => Math.abs(b.atHigh - b.atLow) - Math.abs(a.atHigh - a.atLow))
}

/** The value below which a triangular draw falls with a chance, by inverting its distribution. */
export function triangular({ low, likely, high }: Pick<CostValue, 'low' | 'likely' | 'high'>, chance: number): number {
  if (high === low) return low
  const split = (likely - low) / (high - low)
  return chance < split
    ? low + Math.sqrt(chance * (high - low) * (likely - low))
    : high - Math.sqrt((1 - chance) * (high - low) * (high - likely))
}

/** Mulberry32: small, even, and the same on every machine. Source: public domain, T. Ettinger 2017. */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
