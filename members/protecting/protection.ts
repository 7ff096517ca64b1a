import { z } from 'zod'
import { rowId, ticked, version } from '#members/fields.ts'

/** The two flags of domain.md § 5.2. There is no third: a person with fingerade uppgifter looks like anybody else. */
export const Protection = z.object({ id: rowId, version, sekretessmarkering: ticked, skyddadFolkbokforing: ticked })
export type Protection = z.infer<typeof Protection>
