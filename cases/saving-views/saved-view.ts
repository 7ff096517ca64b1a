import { z } from 'zod'
import { words } from '#cases/fields.ts'
import { parseQueueQuery, queueQueryString } from '#cases/viewing/queue-query.ts'

/** A queue under a name. Its query is parsed and written again, so that only what a queue understands is kept. */
export const SavedView = z.object({
  name: words('Ge vyn ett namn.', 60),
  query: z
    .string()
    .max(1_000)
    .default('')
    .transform((text) =>
      queueQueryString({ ...parseQueueQuery(Object.fromEntries(new URLSearchParams(text))), cursor: undefined }),
    ),
  shared: z.enum(['me', 'team']).default('me'),
})
export type SavedView = z.infer<typeof SavedView>

export const SavedViewTarget = z.object({ id: z.coerce.number().int().positive() })
export type SavedViewTarget = z.infer<typeof SavedViewTarget>
