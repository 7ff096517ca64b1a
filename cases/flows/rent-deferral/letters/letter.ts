/** What a letter is: one content, from which the page, the print and the PDF are made. Pure. */

export const LETTER_KINDS = [
  'granted',
  'plan',
  'partly',
  'refused',
  'handed_over',
  'breach',
  'lapsed',
  'completed',
] as const
export type LetterKind = (typeof LETTER_KINDS)[number]
export const LETTER_NAMES: Record<LetterKind, string> = {
  granted: 'Beslut om anstånd',
  plan: 'Beslut om avbetalning',
  partly: 'Beslut om anstånd med en del',
  refused: 'Beslut att inte ge anstånd',
  handed_over: 'Besked om att ärendet lämnats över',
  breach: 'Besked om utebliven betalning',
  lapsed: 'Besked om att anståndet upphört',
  completed: 'Besked om att allt är betalt',
}

export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'facts'; readonly label: string; readonly rows: readonly (readonly [string, string])[] }
  | {
      readonly kind: 'table'
      readonly label: string
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }

export interface LetterContent {
  readonly kind: LetterKind
  /** The answer in one line. */
  readonly title: string
  readonly sender: string
  readonly reference: string
  /** ÅÅÅÅ-MM-DD */
  readonly day: string
  /** The name and where it goes, line by line; for a protected person no address, but how the post reaches her. */
  readonly to: readonly string[]
  readonly blocks: readonly Block[]
}

/** A letter that was sent, as the case page lists it. */
export interface KeptLetter {
  readonly id: number
  readonly kind: LetterKind
  readonly title: string
  /** ISO, UTC. */
  readonly createdAt: string
}
