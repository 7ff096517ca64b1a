/** The tasks of a deferral's follow-up, as steps beside those that the answers ask for. Pure. */
export const remindKey = (proposal: number, part: number) => `remind:${proposal}:${part}` as const
export const contactKey = (proposal: number, part: number) => `contact:${proposal}:${part}` as const
export const afterLapseKey = (proposal: number) => `after_lapse:${proposal}` as const
