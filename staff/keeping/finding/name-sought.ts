import { z } from 'zod'

/** A name, a part of one, or a number in the HR system. It is sent in the form's body and never stands in an address. Pure. */
export const NameSought = z.object({
  name: z
    .string({ error: 'Skriv minst två bokstäver av namnet.' })
    .trim()
    .min(2, 'Skriv minst två bokstäver av namnet.')
    .max(120, 'Skriv en kortare del av namnet.'),
})
export type NameSought = z.infer<typeof NameSought>
