import type { SignatureState } from '#cases/flows/housing-savings/signature.ts'
import type { ContactPreference } from '#members/person.ts'

/** What the panel of a saving shows, and nothing it does not. Dates are ISO. What the actor may not see is not in here. */
export interface SavingsDetail {
  readonly flow: 'housing_savings'
  readonly child: SavingsChild | null
  readonly guardians: readonly SavingsGuardian[]
  /** Why the signatures are not complete; null when they are, or nobody has to sign. */
  readonly missing: string | null
  /** A guardian has said no. */
  readonly isRefused: boolean
  /** The child or a guardian has protected identity. */
  readonly isProtected: boolean
  /** The first day on which the bank can open the account; null while nobody knows when the membership began. */
  readonly accountFrom: string | null
  /** From which month (ÅÅÅÅ-MM) the forecast counts: the first transfer, or the month after the account can be open. */
  readonly firstMonth: string
  /** The child has turned eighteen. */
  readonly isAdult: boolean
  /** When the first points can be seen; null until the standing transfer has its first day. */
  readonly pointsShownOn: string | null
  /** When the complete document of a handing-over came. */
  readonly documentOn: string | null
  readonly formKey: string
  readonly today: string
}

/** The child; `hidden` for whoever lacks the right to her. */
export type SavingsChild =
  | { readonly hidden: true }
  | {
      readonly hidden: false
      readonly id: number
      readonly name: string
      readonly birthDate: string | null
      readonly comesOfAgeOn: string | null
      readonly memberFrom: string | null
      readonly hasCoordinationNumber: boolean
      readonly shielded: boolean
    }

/** A guardian; of a hidden one only that her signature goes through the bank. */
export type SavingsGuardian =
  | { readonly id: number; readonly hidden: true }
  | {
      readonly id: number
      readonly hidden: false
      readonly name: string
      /** Null for one who is only named. */
      readonly personId: number | null
      readonly phone: string | null
      readonly preference: ContactPreference | null
      readonly shielded: boolean
      readonly state: SignatureState
      readonly askedOn: string | null
      readonly remindOn: string | null
      readonly reminders: number
      readonly signedOn: string | null
      readonly refusedOn: string | null
    }
