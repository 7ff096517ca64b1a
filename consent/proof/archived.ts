/** What was shown when somebody chose, kept byte by byte: the question, the settings, the footer's form, the policy. */
export const ARCHIVED_KINDS = ['question', 'settings', 'footer', 'policy'] as const
export type ArchivedKind = (typeof ARCHIVED_KINDS)[number]
