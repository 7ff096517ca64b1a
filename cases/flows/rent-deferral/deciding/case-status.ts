import { type Resolution, type Status, statusAfter } from '#cases/case.ts'
import { REOPENED } from '#cases/reopening/reopened.ts'

/** What an act leaves of a case's own columns; what is not mentioned stays. */
interface CaseSet {
  readonly status?: Status
  readonly waitingFor?: string | null
  readonly wakeOn?: string | null
  readonly resolution?: Resolution | null
  readonly endedAt?: null
  readonly firstContact?: null
  readonly memberSolved?: null
}

/** Where a case stands while others, the member or we have the next word. Pure. An ended case is opened again. */

/** Ours: somebody has something to do now. */
export function ours(status: Status): CaseSet {
  const next = statusAfter(status, 'resume') ?? statusAfter(status, 'start')
  const nobody = { waitingFor: null, wakeOn: null }
  if (next) return { ...nobody, status: next }
  return { ...nobody, ...REOPENED, status: statusAfter(status, 'reopen') ?? status, endedAt: null }
}

/** The member's, until a day. */
export function theirs(status: Status, until: string): CaseSet {
  const next = statusAfter(status, 'askMember')
  return next ? { status: next, waitingFor: null, wakeOn: until } : {}
}

/** Somebody else's, named. */
export function others(status: Status, party: string): CaseSet {
  const next = statusAfter(status, 'askOther')
  return next ? { status: next, waitingFor: party, wakeOn: null } : {}
}
