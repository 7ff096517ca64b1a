import type { z } from 'zod'
import type { Conclusions } from '#cases/flows/conclusions.ts'
import type { Facts } from '#cases/flows/fact.ts'
import type { Question } from '#cases/flows/question.ts'
import type { Definition } from '#cases/flows/written/definition.ts'
import type { Rules } from '#cases/rules/rules.ts'
import type { Supplement } from '#members/person.ts'

/** How the caller stands to the home the case is about; `unknown` while nobody has been chosen in the register. */
export type Tenure = 'owner' | 'tenant' | 'unknown'

/** What a flow may know besides the answers. Everything in it can be sent to a browser. */
export interface Situation {
  /** The settings in force when the case began. */
  readonly rules: Rules
  /** When the inquiry reached us, ISO 8601. */
  readonly receivedAt: string
  readonly tenure: Tenure
  readonly associationId: number | null
  /** Null where HSB lets the home itself, or nobody has been chosen. */
  readonly association: { readonly name: string; readonly supplement: Supplement } | null
}

/**
 * What the agent asks, in the order it is asked aloud; what the system concludes; what happens next, by whom and when;
 * and what the member is told. A pure, versioned module: a running case keeps the version it began with, so a published
 * version is never changed in what it asks or concludes, only followed by the next.
 */
export interface Flow<F extends Facts = Facts> {
  /** A type's `flow`, or for flows that an administrator wrote the type's own key. */
  readonly key: string
  readonly version: number
  readonly name: string
  /** What may be known; every question's key stands in it. */
  readonly facts: z.ZodType<F>
  readonly questions: readonly Question<F>[]
  // A method, not a property: a flow of its own facts then stands in a list of flows of any facts.
  conclude(facts: F, situation: Situation): Conclusions
  /** How a case may end once these steps are done, where that turns on them; what `conclude` says holds for none. */
  endings?(facts: F, done: readonly string[]): readonly string[]
  /** Set for a flow that an administrator wrote: what it was made of, for a browser to make it again. */
  readonly definition?: Definition
}
