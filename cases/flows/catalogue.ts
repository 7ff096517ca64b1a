import type { Flow as FlowKey } from '#cases/case-type.ts'
import type { Flow } from '#cases/flows/flow.ts'
import { HOUSING_SAVINGS } from '#cases/flows/housing-savings/flow.ts'
import { RENT_DEFERRAL } from '#cases/flows/rent-deferral/flow.ts'
import { WATER_DAMAGE } from '#cases/flows/water-damage/flow.ts'

/**
 * The flows in code, every version that a case may have begun with; the newest last. Pure, so that the browser draws the
 * same conclusions as the command. What a version asks and concludes never changes once cases run it.
 */
const CODED: Readonly<Record<FlowKey, readonly Flow[]>> = {
  water_damage: [WATER_DAMAGE],
  rent_deferral: [RENT_DEFERRAL],
  housing_savings: [HOUSING_SAVINGS],
}

/** The version that a case begins with today. */
export function newestFlow(key: FlowKey): Flow | undefined {
  return CODED[key].at(-1)
}

/** The version that a running case began with. */
export function codedFlow(key: string, version: number): Flow | undefined {
  return (CODED as Readonly<Record<string, readonly Flow[]>>)[key]?.find((flow) => flow.version === version)
}
