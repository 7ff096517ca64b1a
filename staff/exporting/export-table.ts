/** What a cell holds; null is unknown or not told, and left empty. A date is text: "2019-12-31". */
export type ExportCell = string | number | null

interface ExportColumn {
  readonly label: string
  /** `share` is between 0 and 1 and shown in per cent where the file can. */
  readonly kind: 'text' | 'number' | 'share'
}

/**
 * A table as it leaves the house, with everything that a number needs not to be misunderstood by whoever finds the file
 * next year: the definition, what was known when, and what was left out.
 */
export interface ExportTable {
  readonly title: string
  /** The formulas of what the columns say, and what was asked for; one line each. */
  readonly definition: readonly string[]
  /** The instant at which it was so. */
  readonly asOf: Date
  /** What was pooled or left out and why; null when nothing was. */
  readonly suppression: string | null
  readonly columns: readonly ExportColumn[]
  readonly rows: readonly (readonly ExportCell[])[]
}
