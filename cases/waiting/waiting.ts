import { z } from 'zod'
import { aDate, CaseTarget, LIMITS, maybeDate, words } from '#cases/fields.ts'

/** What the member is asked to add, and by when. */
export const CompletionRequest = CaseTarget.extend({
  text: words('Skriv vad medlemmen ska komplettera med.', 5_000),
  due: aDate('Välj vilken dag du senast behöver svaret.'),
})
export type CompletionRequest = z.infer<typeof CompletionRequest>

/** Whom else we wait for: a colleague's feedback or an outside party, named. */
export const OtherRequest = CaseTarget.extend({
  party: words('Skriv vem vi väntar på, till exempel ”förvaltaren” eller ”försäkringsbolaget”.', LIMITS.name),
  text: words('Skriv vad vi behöver få veta eller få gjort.', 5_000),
  due: maybeDate,
})
export type OtherRequest = z.infer<typeof OtherRequest>

export const Resumption = CaseTarget.extend({ answered: z.enum(['yes', 'no']).default('no') })
export type Resumption = z.infer<typeof Resumption>
