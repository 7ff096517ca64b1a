import { addOne, changeOne, listCases, readCase, readEvents, registerOne } from '#cases/api/operations.ts'
import type { Operation } from '#platform/api/operation.ts'
import { readStatistics } from '#staff/api/statistics.ts'

/** Everything that other systems can ask for; `/api/v1/openapi.json` describes it. */
export const OPERATIONS: readonly Operation[] = [
  listCases,
  registerOne,
  readCase,
  changeOne,
  readEvents,
  addOne,
  readStatistics,
]
