import type { DraftQuestion } from '#cases/flows/written/drafting/draft.ts'

/** A field of the editor by its name and what stands in it: wired to its refusal, focused where the person goes on. */
export type FlowField = (
  name: string,
  value: string,
) => {
  readonly name: string
  readonly id: string
  readonly defaultValue: string
  readonly error: string | undefined
  readonly autoFocus: boolean
}

/** What the parts of the editor share. */
export interface FlowParts {
  readonly field: FlowField
  /** Whether one of the fields that begin so was refused, or is where the person goes on. */
  readonly needsLook: (prefix: string) => boolean
  readonly focus: string | null
  /** The questions as they stand right now, typed or saved. */
  readonly questions: readonly DraftQuestion[]
}
