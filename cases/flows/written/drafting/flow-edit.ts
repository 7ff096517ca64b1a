import { z } from 'zod'
import { draftOf } from '#cases/flows/written/drafting/draft.ts'

/** What the editor's form sends: which type, what the person had before her eyes, the draft, and which button. */
export const FlowEdit = z.record(z.string(), z.unknown()).transform((sent) => ({
  typeKey: String(sent.typ ?? '').slice(0, 100),
  seen: seenIn(sent.sett),
  /** `spara`, `publicera`, `om` (start over from what is published), or an order such as `up:questions:2`. */
  act: String(sent.gor ?? 'spara').slice(0, 40),
  draft: draftOf(sent),
}))
export type FlowEdit = z.infer<typeof FlowEdit>

/** How far a type's flow had come when the form was shown: the version being written, and how often it was saved. */
export interface Seen {
  readonly version: number
  readonly revision: number
}

const PER_VERSION = 100_000
/** As one number, which a form carries and a conflict answers with. */
export const seenNumber = ({ version, revision }: Seen) => version * PER_VERSION + revision

function seenIn(value: unknown): number {
  const number = Number(value)
  return Number.isSafeInteger(number) && number > 0 ? number : 0
}
