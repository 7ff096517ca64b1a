import { z } from 'zod'
import { rowId, whole } from '#staff/development/fields.ts'

export const YearToPublish = z.object({ year: whole('Välj ett år.', 1980, 2199) })
export type YearToPublish = z.infer<typeof YearToPublish>

export const Withdrawn = z.object({ id: rowId })
export type Withdrawn = z.infer<typeof Withdrawn>

interface Told {
  readonly year: number
  readonly numerator: number
  readonly denominator: number
  /** The denominator was concluded from what had been published. */
  readonly derived: boolean
}

/** The sentence that the public page shows, word by word. */
export function publishedSentence({ year, numerator, denominator, derived }: Told): string {
  const percent = Math.round((numerator / denominator) * 100)
  const sentence = `Under ${year} lämnade ${denominator} personer Kund- och medlemsservice. ${numerator} av dem, ${percent} procent, gick till en ny roll inom HSB Stockholm.`
  return derived ? `${sentence} Att det var ${denominator} är slutet ur vad HSB tidigare publicerat.` : sentence
}
