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

const PLAIN = COST_KEYS.filter((key) => !['hour', 'avoided'].includes(COST_INPUTS[key].group))

/** What one input adds to (or, below zero, takes from) the saving of one internal move, in kronor. */
function contribution(values: CostValues, draw: Draw, key: CostKey): number {
  return COST_GROUPS[COST_INPUTS[key].group].sign * draw[key] * (values[key]?.unit === 'hours' ? draw.hour_cost : 1)
}

const avoided = (draw: Draw) => (draw.avoided_loss * draw.avoided_chance) / 100

/** The same for all inputs; an avoided loss is weighed by its chance. */
export function contributions(values: CostValues, draw: Draw): Partial<Record<CostKey, number>> {
  return {
    ...Object.fromEntries(PLAIN.map((key) => [key, contribution(values, draw, key)])),
    avoided_loss: avoided(draw),
  }
}

/**
 * What one internal move saves HSB Stockholm, in kronor; below zero when it costs. Source: staff facts § 1.6:
 * (external cost for the role) − (internal cost for it) − (backfill in KOMS) + (avoided loss × chance).
 */
export function savingOf(values: CostValues, draw: Draw): number {
  return PLAIN.reduce((sum, key) => sum + contribution(values, draw, key), avoided(draw))
}
