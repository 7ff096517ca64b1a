/** Where a choice was made. */
export const SURFACES = ['question', 'settings', 'footer', 'record'] as const
export type Surface = (typeof SURFACES)[number]

/** What a choice was: the first yes, another answer, a no, or a yes that was taken back. */
export const CHOICE_KINDS = ['given', 'changed', 'refused', 'withdrawn'] as const
export type ChoiceKind = (typeof CHOICE_KINDS)[number]

/** Yes or no to each purpose that was asked about. */
export type Choices = Readonly<Record<string, boolean>>

/** Both answers hold for so long. EDPB 05/2020 ¶111 asks for suitable intervals and names none. */
export const CHOICE_DAYS = 180
