import type { Claim } from '#cases/flows/rent-deferral/facts.ts'
import type { Instalment } from '#cases/flows/rent-deferral/money/split.ts'

/** Who a letter goes to. Of a protected person nothing that tells where she lives is ever read into it. */
export interface Recipient {
  readonly name: string
  readonly shielded: boolean
  /** Line by line; empty when it is not known, or must not be. */
  readonly address: readonly string[]
  /** "Hemliga gränd 7, lgh 1203": what the avi is for; null when it is not known, or must not be. */
  readonly object: string | null
}

/** What every letter about a deferral says something of. Amounts in öre, days ÅÅÅÅ-MM-DD. */
interface Matter {
  readonly number: string
  /** The letter's own day. */
  readonly day: string
  readonly recipient: Recipient
  readonly avi: {
    readonly claim: Claim | null
    readonly ocr: string | null
    readonly ore: number | null
    readonly due: string | null
  }
  /** Whose claim it is; null while nobody knows. */
  readonly creditor: { readonly kind: 'hsb' | 'association'; readonly name: string } | null
  /** Whether the association's board decided, or KOMS did. */
  readonly decidedBy: 'board' | 'koms'
  /** The day of the decision, which a board may have made before the letter's day. */
  readonly decidedOn: string
}

interface Granted {
  readonly occasion: 'grant' | 'partly'
  readonly deferredOre: number
  readonly parts: readonly Instalment[]
  readonly costs: { readonly interestOre: number; readonly feeOre: number }
  /** In the agent's words; the member reads them when she does not get all she asked for. */
  readonly motivation: string
}
interface Refused {
  readonly occasion: 'refuse'
  readonly motivation: string
}
interface HandedOver {
  readonly occasion: 'hand_over'
  readonly handedTo: string
  readonly motivation: string
}
interface Breach {
  readonly occasion: 'breach'
  readonly part: Instalment
  /** Until when it can still be paid under the deferral; null when there is no such day. */
  readonly payBy: string | null
}
interface Lapse {
  readonly occasion: 'lapse'
  readonly remainingOre: number
}
interface Completion {
  readonly occasion: 'completion'
}

export type DeferralMatter = Matter & (Granted | Refused | HandedOver | Breach | Lapse | Completion)
export type MatterOf<O extends DeferralMatter['occasion']> = Extract<DeferralMatter, { occasion: O }>
