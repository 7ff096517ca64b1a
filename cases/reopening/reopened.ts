/** What is no longer said of a case once it is open again: how it ended, and what was answered about that. Pure. */
export const REOPENED = { resolution: null, firstContact: null, memberSolved: null } as const
