import type { Standing } from '#consent/choosing/standing.ts'
import type { Language } from '#consent/inventory/inventory.ts'
import { WORDS } from '#consent/pages/words.ts'

/** What was answered just now, as it stands in the address that one is sent back to. */
const NOTES = ['nej', 'ja', 'tillbaka', 'raderat', 'gammal'] as const
export type Note = (typeof NOTES)[number]

export const noteIn = (value: string | null): Note | undefined => NOTES.find((one) => one === value)

/**
 * What to say after an answer: only what is so. Where the cookie did not arrive the browser blocks cookies, and she is
 * told what that means. Pure.
 */
export function noteText(note: Note | undefined, standing: Standing, language: Language): string | undefined {
  if (!note) return undefined
  const { notes, gpc } = WORDS[language]
  if (standing.variant === 'nej' && standing.because === 'gpc') return gpc
  if (standing.variant === 'fraga') return note === 'gammal' ? notes.gammal : notes.blocked
  if (note === 'gammal') return undefined
  if (note === 'ja') return standing.variant === 'ja' ? notes.ja : undefined
  return standing.variant === 'nej' ? notes[note] : undefined
}
