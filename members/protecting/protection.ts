import { z } from 'zod'
import { rowId, ticked, version } from '#members/fields.ts'

/** What the form for the two flags sends. */
export const Protection = z.object({ id: rowId, version, sekretessmarkering: ticked, skyddadFolkbokforing: ticked })
export type Protection = z.infer<typeof Protection>
