import { z } from 'zod'
import { ROLE_NAMES, ROLES, type Role } from '#platform/actor.ts'

/** What the register can let somebody do: a role, or the named right to protected identities. Pure. */
export const ACCESSES = [...ROLES, 'protected'] as const
export type Access = Role | 'protected'
export const ACCESS_NAMES: Record<Access, string> = { ...ROLE_NAMES, protected: 'Skyddade uppgifter' }

const id = z.coerce.number('Välj i listan.').int().positive().max(Number.MAX_SAFE_INTEGER)
const day = z.iso
  .date({ error: 'Skriv datumet som ÅÅÅÅ-MM-DD.', abort: true })
  // Any year a date field can hold is a date to zod; PostgreSQL has no year 0.
  .refine((date) => date >= '1900-01-01' && date < '2200-01-01', 'Kontrollera året. Det ska vara mellan 1900 och 2199.')

export const Grant = z
  .object({
    employeeId: id,
    access: z.enum(ACCESSES, 'Välj vad personen ska få göra.'),
    validFrom: z.string({ error: 'Välj från vilken dag.' }).min(1, 'Välj från vilken dag.').pipe(day),
    validTo: z
      .union([z.literal('').transform(() => null), day], 'Skriv datumet som ÅÅÅÅ-MM-DD.')
      .nullable()
      .default(null),
  })
  .refine(({ validFrom, validTo }) => validTo === null || validTo >= validFrom, {
    path: ['validTo'],
    message: 'Sista dagen måste komma efter den första.',
  })
export type Grant = z.infer<typeof Grant>

export const Withdrawal = z.object({ grantId: id })
export type Withdrawal = z.infer<typeof Withdrawal>
