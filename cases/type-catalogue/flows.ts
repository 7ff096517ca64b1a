import { Definition } from '#cases/flows/written/definition.ts'
import { BOARD_FLOWS } from '#cases/type-catalogue/flows/board.ts'
import { TRANSFER_FLOWS } from '#cases/type-catalogue/flows/contracts.ts'
import { DOOR_AND_DAMAGE_FLOWS } from '#cases/type-catalogue/flows/doors-and-damage.ts'
import { FAULT_FLOWS } from '#cases/type-catalogue/flows/faults.ts'
import { MEMBERSHIP_FLOWS, PERSONAL_DATA_FLOWS } from '#cases/type-catalogue/flows/membership.ts'
import { NEIGHBOUR_FLOWS, REMARK_FLOWS } from '#cases/type-catalogue/flows/neighbours.ts'
import { PAYMENT_FLOWS } from '#cases/type-catalogue/flows/payments.ts'
import { SURROUNDING_FLOWS } from '#cases/type-catalogue/flows/surroundings.ts'
import { TENANCY_FLOWS } from '#cases/type-catalogue/flows/tenancies.ts'
import { WORK_FLOWS } from '#cases/type-catalogue/flows/works.ts'
import type { StartingFlows } from '#cases/type-catalogue/flows/write.ts'

const WRITTEN: StartingFlows = {
  ...FAULT_FLOWS,
  ...DOOR_AND_DAMAGE_FLOWS,
  ...NEIGHBOUR_FLOWS,
  ...PAYMENT_FLOWS,
  ...TRANSFER_FLOWS,
  ...TENANCY_FLOWS,
  ...MEMBERSHIP_FLOWS,
  ...PERSONAL_DATA_FLOWS,
  ...SURROUNDING_FLOWS,
  ...WORK_FLOWS,
  ...BOARD_FLOWS,
  ...REMARK_FLOWS,
}

/**
 * The flow that every type without one in code starts with, as version 1, by the type's key. From there on administrators
 * write the next versions, so nothing but the seed reads this. Throws on a flow that contradicts itself.
 */
export const STARTING_FLOWS: ReadonlyMap<string, Definition> = new Map(
  Object.entries(WRITTEN).map(([key, written]) => [key, Definition.parse(written)]),
)
