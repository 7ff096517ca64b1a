import { isOpen, type Status } from '#cases/case.ts'
import { bankDayAfter } from '#cases/flows/rent-deferral/clock/calendar.ts'
import { ours, theirs } from '#cases/flows/rent-deferral/deciding/case-status.ts'
import type { DeferralState } from '#cases/flows/rent-deferral/following-up/state.ts'
import { stockholmInstant } from '#platform/dates.ts'
import { closingOn, type OpenCalendar } from '#platform/open-time.ts'

/** A part as far as it decides when the case asks for attention again. */
interface Awaited {
  readonly remindOn: string
  readonly overdueOn: string
  readonly reminded: boolean
  readonly paidOn: string | null
}

/** The day on which the case asks for attention again while the member has the word; undefined when all is paid. */
function wakeDay(parts: readonly Awaited[]): string | undefined {
  const next = parts.find(({ paidOn }) => paidOn === null)
  return next && (next.reminded ? next.overdueOn : next.remindOn)
}

/** Where the case stands once a part was paid: until the next one the member has the word, what is over is ours to end. */
export function caseAfterPayment(status: Status, state: DeferralState, parts: readonly Awaited[]) {
  if (!isOpen(status) || state === 'breached') return {}
  const until = wakeDay(parts)
  return state === 'running' && until ? theirs(status, until) : ours(status)
}

/** Where it stands once the member was sought: she has the word until the next part, or until the deferral lapses. */
export function caseAfterContact(status: Status, lapseOn: string | null, parts: readonly Awaited[]) {
  const until = lapseOn ?? wakeDay(parts)
  return isOpen(status) && until ? theirs(status, until) : {}
}

/**
 * When the case presses, once the member has her decision: while she is to pay, the day on which that counts as late;
 * before it lapses, that day; otherwise, with something for us to do, the next bank day. At the end of that day's office hours.
 */
export function pressesAt(
  calendar: OpenCalendar,
  state: DeferralState,
  parts: readonly Pick<Awaited, 'overdueOn' | 'paidOn'>[],
  { lapseOn, today }: { readonly lapseOn: string | null; readonly today: string },
): Date {
  const next = parts.find(({ paidOn }) => paidOn === null)
  const ours = bankDayAfter(today)
  const day = state === 'running' ? (next?.overdueOn ?? ours) : state === 'breached' ? (lapseOn ?? ours) : ours
  return stockholmInstant(day, closingOn(calendar, day))
}
