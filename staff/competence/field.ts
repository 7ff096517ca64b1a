import { z } from 'zod'
import { maybeRowId, maybeWords, ticked, words } from '#staff/development/fields.ts'

/** A field of knowledge as a form says it; without an id it is a new one. Pure. */
export const FieldEdit = z.object({
  fieldId: maybeRowId,
  name: words('Ge området ett namn.', 80),
  description: maybeWords(500),
  caseTypes: z.preprocess(
    (value) => [value ?? []].flat().filter((one) => one !== ''),
    z.array(z.string().regex(/^[a-z][a-z0-9_]{0,60}$/, 'Välj i listan.')).max(200, 'Välj färre.'),
  ),
  retired: ticked,
})
export type FieldEdit = z.infer<typeof FieldEdit>
