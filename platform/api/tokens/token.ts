import { z } from 'zod'
import { type Actor, hasRole } from '#platform/actor.ts'
import { SCOPES } from '#platform/api/scopes.ts'

/** Who lets other systems in. Pure. */
export function mayEditTokens(actor: Actor): boolean {
  return hasRole(actor, 'administrator')
}

const list = (sent: unknown) => (typeof sent === 'string' ? [sent] : sent)

/** A new token, as the form and the command send it. */
export const NewToken = z.object({
  name: z
    .string('Skriv systemets namn.')
    .min(2, 'Skriv systemets namn. Det står i tidslinjen vid allt som systemet gör.')
    .max(60, 'Namnet är för långt. Högst 60 tecken får plats.'),
  scopes: z.preprocess(
    list,
    z
      .array(z.enum(SCOPES, `Välj bland ${SCOPES.join(', ')}.`), 'Välj minst en rättighet.')
      .min(1, 'Välj minst en rättighet.'),
  ),
  days: z.coerce
    .number('Skriv antalet dagar med siffror.')
    .int('Skriv antalet dagar med siffror, utan decimaler.')
    .min(1, 'Nyckeln måste gälla minst en dag.')
    .max(730, 'Nyckeln får gälla högst 730 dagar. Skapa en ny när den går ut.')
    .default(365),
})
export type NewToken = z.output<typeof NewToken>

export const TokenWithdrawal = z.object({ tokenId: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER) })
export type TokenWithdrawal = z.output<typeof TokenWithdrawal>
