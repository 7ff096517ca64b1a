/** A place at a session: held, waited for, given back, or used. Pure. */
export const SIGNUP_STATUSES = ['booked', 'waiting', 'withdrawn', 'completed', 'absent'] as const
export type SignupStatus = (typeof SIGNUP_STATUSES)[number]
export const SIGNUP_NAMES: Record<SignupStatus, string> = {
  booked: 'Har plats',
  waiting: 'Står i kö',
  withdrawn: 'Avanmäld',
  completed: 'Genomförd',
  absent: 'Deltog inte',
}

/** What somebody is told about a place, on her own page and by mail where the house has a mail server. */
export const NOTICE_KINDS = ['booked', 'moved_up', 'reminder', 'cancelled'] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]
