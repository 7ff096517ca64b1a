import type { CaseType } from '#cases/case-type.ts'
import { BOARD } from '#cases/type-catalogue/board.ts'
import { TENANCIES, TRANSFERS } from '#cases/type-catalogue/contracts.ts'
import { FAULTS } from '#cases/type-catalogue/faults.ts'
import { MEMBERSHIP, PERSONAL_DATA } from '#cases/type-catalogue/membership.ts'
import { NEIGHBOURS, REMARKS } from '#cases/type-catalogue/neighbours.ts'
import { PAYMENTS } from '#cases/type-catalogue/payments.ts'
import { SURROUNDINGS } from '#cases/type-catalogue/surroundings.ts'

/**
 * What KOMS starts with: the three flows, the sixty other types of inquiry, and Övrigt. From there on the table is the
 * truth: administrators rename, retime and switch off, so nothing but the seed reads this. Pure.
 */
export const TYPE_CATALOGUE: readonly CaseType[] = [
  ...FAULTS,
  ...NEIGHBOURS,
  ...PAYMENTS,
  ...TRANSFERS,
  ...TENANCIES,
  ...MEMBERSHIP,
  ...PERSONAL_DATA,
  ...SURROUNDINGS,
  ...BOARD,
  ...REMARKS,
]
