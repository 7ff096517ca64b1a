import { z } from 'zod'

/** What the search box sends. Anything may be typed; what is too long to be a name or an address is cut, not refused. */
export const Search = z.object({
  text: z
    .string('Skriv vad du söker.')
    .transform((text) => text.slice(0, 200))
    .default(''),
})
export type Search = z.infer<typeof Search>
