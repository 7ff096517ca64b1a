import { z } from 'zod'
import { CaseTarget, maybeId } from '#cases/fields.ts'

/** To whom a case goes; nobody means back to the queue. */
export const Assignment = CaseTarget.extend({ assigneeId: maybeId })
export type Assignment = z.infer<typeof Assignment>

/** Several marked cases at once, each as `2026-004217:3` (number and the version that was seen). */
export const BulkAssignment = z.object({
  cases: z.preprocess(
    (value) => (typeof value === 'string' ? value.split(',') : value),
    z
      .array(z.string().regex(/^\d{4}-\d{6,}:\d{1,9}$/, 'Markera ärendena igen.'))
      .min(1, 'Markera minst ett ärende.')
      .max(100, 'Högst 100 ärenden åt gången.'),
  ),
  assigneeId: maybeId,
})
export type BulkAssignment = z.infer<typeof BulkAssignment>
