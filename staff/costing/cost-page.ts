import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { employee } from '#db/schema/staff.ts'
import { costValue } from '#db/schema/staff-costing.ts'
import type { Actor } from '#platform/actor.ts'
import {
  COST_GROUPS,
  COST_INPUTS,
  COST_KEYS,
  type CostInput,
  type CostKey,
  type CostValues,
} from '#staff/costing/cost-input.ts'
import { contributions, drawOf, missingInputs, savingOf } from '#staff/costing/model.ts'
import { type Simulation, type Swing, simulate, swings } from '#staff/costing/simulation.ts'
import { mayKeepCosts } from '#staff/permissions.ts'

/** A value as it was entered, by whom and when. */
type CostRow = typeof costValue.$inferSelect & { readonly by: string }

export interface CostPage {
  readonly inputs: readonly { readonly input: CostInput; readonly row: CostRow | null }[]
  readonly missing: readonly CostInput[]
  /** Null until everything that the formula needs has been entered. */
  readonly result: CostResult | null
  /** The latest entries, newest first. */
  readonly history: readonly CostRow[]
}

export interface CostResult {
  readonly likely: number
  readonly simulation: Simulation
  readonly swings: readonly Swing[]
  /** The formula with the likely values: what each part adds or takes. */
  readonly parts: readonly { readonly name: string; readonly amount: number }[]
}

const RECENT = 20

/** The cost model as it stands; undefined to whoever may not see it. */
export async function costPage(actor: Actor): Promise<CostPage | undefined> {
  if (!mayKeepCosts(actor)) return undefined
  const [current, recent] = await Promise.all([
    db
      .selectDistinctOn([costValue.key], { row: costValue, by: employee.name })
      .from(costValue)
      .innerJoin(employee, eq(employee.id, costValue.actorId))
      .orderBy(costValue.key, desc(costValue.id)),
    db
      .select({ row: costValue, by: employee.name })
      .from(costValue)
      .innerJoin(employee, eq(employee.id, costValue.actorId))
      .orderBy(desc(costValue.id))
      .limit(RECENT),
  ])
  const rows = new Map(current.map(({ row, by }): [CostKey, CostRow] => [row.key, { ...row, by }]))
  const values: CostValues = Object.fromEntries(rows)
  const missing = missingInputs(values)
  return {
    inputs: COST_KEYS.map((key) => ({ input: COST_INPUTS[key], row: rows.get(key) ?? null })),
    missing: missing.map((key) => COST_INPUTS[key]),
    result: missing.length === 0 ? resultOf(values) : null,
    history: recent.map(({ row, by }) => ({ ...row, by })),
  }
}

function resultOf(values: CostValues): CostResult {
  const likely = drawOf(values, 'likely')
  const parts = contributions(values, likely)
  return {
    likely: savingOf(values, likely),
    simulation: simulate(values),
    swings: swings(values),
    parts: (['external', 'internal', 'backfill', 'avoided'] as const).map((group) => ({
      name: COST_GROUPS[group].name,
      amount: COST_KEYS.filter((key) => COST_INPUTS[key].group === group).reduce(
        (sum, key) => sum + (parts[key] ?? 0),
        0,
      ),
    })),
  }
}
