import { z } from 'zod'
import { CaseTarget } from '#cases/fields.ts'

/** What the form sends for "back to the queue": chosen, never what happens when nothing was. */
export const TO_QUEUE = 'queue'

const assigneeId = z.union(
  [z.literal(TO_QUEUE).transform(() => null), z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER)],
  'Välj vem som ska få ärendet.',
)

/** To whom a case goes; null means back to the queue. */
export const Assignment = CaseTarget.extend({ assigneeId })
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
  assigneeId,
})
export type BulkAssignment = z.infer<typeof BulkAssignment>
