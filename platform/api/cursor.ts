import { z } from 'zod'

/** Where the next page begins. Opaque to whoever gets it, so that it can change; nothing secret is in it. Pure. */
export function cursorAt(id: number): string {
  return Buffer.from(`v1:${id}`).toString('base64url')
}

/** A cursor as it stands in an address, as the id that it points at. */
export const Cursor = z
  .string()
  .max(40)
  .transform((text, context) => {
    const [, digits] = /^v1:([1-9]\d{0,14})$/.exec(Buffer.from(text, 'base64url').toString()) ?? []
    if (digits) return Number(digits)
    context.addIssue({ code: 'custom', message: 'Markören går inte att läsa. Använd den som stod i next.' })
    return z.NEVER
  })
