import { COST_GROUPS, COST_INPUTS, COST_KEYS, type CostKey, type CostValues } from '#staff/costing/cost-input.ts'

/** One number per input, in the unit it was entered in. */
export type Draw = Readonly<Record<CostKey, number>>

export type Bound = 'low' | 'likely' | 'high'

/** Which inputs the model still waits for, in the order of the formula. What an hour costs only when hours are used. */
export function missingInputs(values: CostValues): CostKey[] {
  const hours = COST_KEYS.some((key) => values[key]?.unit === 'hours')
  return COST_KEYS.filter((key) => !values[key] && COST_INPUTS[key].without === null && (key !== 'hour_cost' || hours))
}

/** Every input at one of its three values; `except` lets single ones stand elsewhere. */
export function drawOf(values: CostValues, bound: Bound, except: Partial<Record<CostKey, Bound>> = {}): Draw {
  return Object.fromEntries(
    COST_KEYS.map((key) => [key, values[key]?.[except[key] ?? bound] ?? COST_INPUTS[key].without ?? 0]),
  ) as Draw
}

/** What each input adds to (or, below zero, takes from) the saving of one internal move, in kronor. */
export function contributions(values: CostValues, draw: Draw): Partial<Record<CostKey, number>> {
  const kronor = (key: CostKey) => draw[key] * (values[key]?.unit === 'hours' ? draw.hour_cost : 1)
  const plain = COST_KEYS.filter((key) => !['hour', 'avoided'].includes(COST_INPUTS[key].group))
  return {
    ...Object.fromEntries(plain.map((key) => [key, COST_GROUPS[COST_INPUTS[key].group].sign * kronor(key)])),
    avoided_loss: (kronor('avoided_loss') * draw.avoided_chance) / 100,
  }
}

/**
 * What one internal move saves HSB Stockholm, in kronor; below zero when it costs. Source: staff facts § 1.6:
 * (external cost for the role) − (internal cost for it) − (backfill in KOMS) + (avoided loss × chance).
 */
export function savingOf(values: CostValues, draw: Draw): number {
  return Object.values(contributions(values, draw)).reduce((sum, part) => sum + part, 0)
}
