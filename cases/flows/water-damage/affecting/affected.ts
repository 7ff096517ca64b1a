import { z } from 'zod'
import { CaseAddition, CaseTarget, LIMITS, maybeId, maybeWords } from '#cases/fields.ts'
import { rowKey } from '#cases/flows/water-damage/fields.ts'
import { HOME_STATUS_KEYS } from '#cases/flows/water-damage/work.ts'

/** A home in the register that the water has reached, chosen from the suggestions or meant by its words. Pure. */
export const Affected = CaseAddition.extend({
  homeId: maybeId,
  homeIdText: maybeWords(LIMITS.title),
  status: z.enum(HOME_STATUS_KEYS, 'Välj hur långt det har kommit.').default('reported'),
})
export type Affected = z.infer<typeof Affected>

/** How far one affected home has come. */
export const HomeMove = CaseTarget.extend({
  home: rowKey,
  status: z.enum(HOME_STATUS_KEYS, 'Välj hur långt det har kommit.'),
})
export type HomeMove = z.infer<typeof HomeMove>
