import type { Channel, IdentifiedBy, LinkKind, Priority, Resolution, Status } from '#cases/case.ts'
import type { IdentificationLevel } from '#cases/case-type.ts'
import type { Happened } from '#cases/closing/propose.ts'
import type { EventKind } from '#cases/events.ts'
import type { FirstContact } from '#cases/first-contact/signals.ts'
import type { FlowPage } from '#cases/flows/viewing/flow-page.ts'

export interface TimelineEntry {
  readonly id: number
  readonly at: string
  readonly who: string
  readonly kind: EventKind
  readonly sentence: string
  readonly text: string | null
}

/** Everything the case page shows, and nothing it does not. Instants are ISO 8601 in UTC. */
export interface CasePage {
  readonly id: number
  readonly number: string
  readonly version: number
  readonly title: string
  readonly description: string
  readonly status: Status
  readonly isOpen: boolean
  readonly priority: Priority
  readonly channel: Channel
  readonly typeKey: string
  readonly type: string
  readonly identification: IdentificationLevel
  /** How the caller has shown who she is; null while nobody has said. */
  readonly identifiedBy: IdentifiedBy | null
  readonly waitingFor: string | null
  readonly wakeOn: string | null
  readonly promisedAt: string | null
  readonly receivedAt: string
  readonly deadlineAt: string
  readonly resolution: Resolution | null
  readonly closingMessage: string | null
  /** Days a solved case of this day waits for an objection. */
  readonly objectionDays: number
  readonly assigneeId: number | null
  readonly assignee: string | null
  readonly team: string | null
  readonly restricted: boolean
  /** Still protected for what it once held, though it is no longer about anybody protected. */
  readonly heldRestricted: boolean
  readonly caller: { readonly name: string | null; readonly phone: string | null; readonly address: string | null }
  readonly person: {
    readonly id: number
    readonly name: string
    readonly phones: readonly string[]
    readonly preference: string | null
    readonly interpreter: string | null
  } | null
  readonly home: { readonly address: string; readonly official: string | null; readonly own: string | null } | null
  readonly association: {
    readonly name: string
    readonly manager: string | null
    readonly insurer: string | null
  } | null
  readonly timeline: readonly TimelineEntry[]
  /** From which entry on older ones can be asked for; null when there are none. */
  readonly olderThan: number | null
  /** Set while older entries are shown. */
  readonly before: number | null
  readonly links: readonly {
    readonly number: string
    readonly title: string | null
    readonly kind: LinkKind
    /** The link was made from the other end. */
    readonly reverse: boolean
    readonly status: Status
  }[]
  readonly others: readonly { readonly number: string; readonly title: string; readonly status: Status }[]
  /** Questions, conclusions and steps; null for a type without a flow. */
  readonly flow: FlowPage | null
  /** What says how an open case may end; null for one that has ended. */
  readonly happened: Happened | null
  /** Whether it was solved at the first contact, of a case that has ended. */
  readonly firstContact: FirstContact | null
  /** What to say before somebody we called is asked to log in. */
  readonly callingOutWords: string
  readonly may: { readonly work: boolean; readonly assign: boolean }
  /** For the forms that add something: what makes the same form sent twice one entry. */
  readonly formKeys: {
    readonly note: string
    readonly call: string
    readonly promise: string
    readonly link: string
    readonly unlink: string
  }
  readonly readAt: string
}

export type CaseView =
  | { readonly found: true; readonly page: CasePage }
  | { readonly found: false; readonly why: 'unknown' | 'protected' }
