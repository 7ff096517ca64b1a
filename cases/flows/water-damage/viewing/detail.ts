import type { Room } from '#cases/flows/water-damage/facts.ts'
import type {
  DocumentKind,
  HomeStatus,
  Insurance,
  Measure,
  OrderKind,
  Relief,
  ReliefState,
} from '#cases/flows/water-damage/work.ts'

/** What the panel of a water damage shows beside questions, conclusions and steps. Instants are ISO 8601. */
export interface WaterDetail {
  readonly flow: 'water_damage'
  readonly orders: readonly OrderEntry[]
  readonly homes: readonly HomeEntry[]
  readonly insurances: readonly InsuranceEntry[]
  readonly readings: readonly ReadingEntry[]
  readonly documents: readonly DocumentEntry[]
  readonly reliefs: readonly ReliefEntry[]
  readonly joint: JointEntry | null
  readonly proposals: readonly Proposal[]
  /** The home the case is about, while it is not among those affected. */
  readonly ownHome: { readonly id: number; readonly name: string } | null
  readonly association: { readonly insurer: string | null; readonly policy: string | null } | null
  /** When the next word would be due if one were given now. */
  readonly nextWordAt: string
  /** For each form that adds something. */
  readonly formKeys: Readonly<
    Record<'order' | 'home' | 'reading' | 'document' | 'relief' | 'word' | 'join' | 'split', string>
  >
}

export interface OrderEntry {
  readonly key: string
  readonly homeKey: string | null
  readonly kind: OrderKind
  readonly firm: string
  readonly phone: string | null
  readonly what: string
  readonly reference: string | null
  readonly orderedAt: string
  readonly expectedAt: string | null
  readonly onSiteAt: string | null
  readonly doneAt: string | null
  readonly cancelledAt: string | null
}
interface HomeEntry {
  readonly key: string
  readonly name: string
  readonly status: HomeStatus
  /** Somebody who lives there, for the link to the register; null where nobody is known. */
  readonly personId: number | null
  readonly residents: string | null
}
export interface InsuranceEntry {
  readonly side: Insurance
  readonly company: string
  readonly claim: string | null
  readonly reportedOn: string | null
}
export interface ReadingEntry {
  readonly key: string
  readonly homeKey: string | null
  readonly room: Room
  readonly measure: Measure
  readonly value: number
  readonly target: number
  readonly takenOn: string
  readonly takenBy: string | null
}
interface DocumentEntry {
  readonly key: string
  readonly homeKey: string | null
  readonly kind: DocumentKind
  readonly receivedOn: string
  readonly issuer: string
  readonly reference: string | null
}
interface ReliefEntry {
  readonly key: string
  readonly kind: Relief
  readonly state: ReliefState
  readonly decider: string
  readonly fromDay: string
  readonly toDay: string | null
}
interface JointEntry {
  readonly key: string
  readonly name: string
  readonly others: readonly { readonly number: string; readonly title: string; readonly isOpen: boolean }[]
}
export interface Proposal {
  readonly number: string
  readonly title: string
  /** "Samma adress, inom 3 timmar". */
  readonly why: string
}
