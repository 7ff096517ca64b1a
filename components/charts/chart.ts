import type { Tone } from '#components/tone.ts'

/** A cell of a figure's table. Null is something unknown, shown as a dash and never as 0. */
export type ChartCell = string | number | null | { readonly text: string; readonly href: string }

interface ChartColumn {
  readonly label: string
  /** Numbers stand to the right; the first column names its row and stands to the left whatever it says here. */
  readonly text?: boolean | undefined
}

/** What the picture shows, as a table. It stands under every picture, on screen and on paper. */
export interface ChartTable {
  readonly columns: readonly ChartColumn[]
  /** Every row has a cell for each column; `href` leads from its first cell to what is behind the row. */
  readonly rows: readonly { readonly cells: readonly ChartCell[]; readonly href?: string | undefined }[]
}

/** What every picture of the house takes. Words are the caller's; the pictures know no domain. */
export interface ChartProps {
  /** What the picture is of; stands above it. */
  readonly caption: string
  /** What somebody who does not see the picture should know: its main message, one or two sentences. */
  readonly summary: string
  readonly table: ChartTable
  /** Reservations that belong to the picture: derived figures, hidden cells, years that are marked. */
  readonly notes?: readonly string[] | undefined
}

/** One mark of a picture. `label` and `text` are read aloud together: "2019: 9 av 14". */
export interface Mark {
  readonly label: string
  readonly text: string
  /** Where its rows are. */
  readonly href?: string | undefined
}

/** One colour of a picture with its name. */
export interface Layer {
  readonly label: string
  readonly tone: Tone
}

/** A share of the width, as SVG wants it. Positions are relative, so that letters keep their size at any width. */
export const percentOf = (share: number) => `${Math.round(share * 10_000) / 100}%`
