import { z } from 'zod'
import { RELATIONS } from '#cases/flows/housing-savings/limit-settings.ts'
import { type Option, YES_NO } from '#cases/flows/question.ts'

/**
 * What may be known about a saving from the answers. Pure. Who the child and the guardians are stands in rows of their
 * own, tied to the register; what the bank asks (origin of money, tax, politics) is asked by the bank and kept nowhere.
 */
export const MATTERS = [
  { value: 'own', label: 'Börja spara själv' },
  { value: 'child', label: 'Spara till ett barn' },
  { value: 'transfer', label: 'Överlåta ett bosparande' },
  { value: 'points', label: 'Saldo eller poäng' },
] as const satisfies readonly Option[]

export const CALLERS = [
  { value: 'saver', label: 'Den som sparar eller ska spara' },
  { value: 'guardian', label: 'Vårdnadshavare' },
  { value: 'giver', label: 'Far- eller morförälder, eller någon annan som vill ge' },
  { value: 'representative', label: 'Ombud eller god man' },
  { value: 'other', label: 'Någon annan' },
] as const satisfies readonly Option[]
export type Caller = (typeof CALLERS)[number]['value']

export const CHILD_NUMBERS = [
  { value: 'personal', label: 'Personnummer' },
  { value: 'coordination', label: 'Samordningsnummer' },
  { value: 'none', label: 'Inget av dem' },
  { value: 'unknown', label: 'Vet inte' },
] as const satisfies readonly Option[]

export const GUARDIAN_COUNTS = [
  { value: 'two', label: 'Två' },
  { value: 'one', label: 'En' },
  { value: 'unknown', label: 'Vet inte' },
] as const satisfies readonly Option[]

export const GUARDIANS_KNOW = [
  { value: 'all', label: 'Ja, alla vet' },
  { value: 'some', label: 'Bara en av dem' },
  { value: 'none', label: 'Nej' },
  { value: 'unknown', label: 'Vet inte' },
] as const satisfies readonly Option[]

const oneOf = <const T extends readonly Option[]>(options: T) =>
  z.enum(options.map(({ value }) => value) as [T[number]['value'], ...T[number]['value'][]])
const yesNo = z.enum(YES_NO)
const ore = z.number().int().min(0)

export const SavingsFacts = z
  .object({
    matter: oneOf(MATTERS),
    caller: oneOf(CALLERS),
    child_number: oneOf(CHILD_NUMBERS),
    child_in_sweden: yesNo,
    guardians: oneOf(GUARDIAN_COUNTS),
    guardians_know: oneOf(GUARDIANS_KNOW),
    guardian_against: yesNo,
    is_member: yesNo,
    member_since: z.iso.date(),
    /** In öre. */
    monthly: ore,
    once: ore,
    /** The giver makes särskild överförmyndarkontroll a condition of the gift. */
    supervised: yesNo,
    relation: oneOf(RELATIONS),
    /** Percent of the saving that is handed over. */
    share: z.number().min(1).max(100),
    transferor_minor: yesNo,
    supervisor_consents: yesNo,
  })
  .partial()
export type SavingsFacts = z.infer<typeof SavingsFacts>
