import 'server-only'
import { type Changed, changeCase } from '#cases/change-case.ts'
import type { Identification } from '#cases/identifying/identification.ts'
import type { Actor } from '#platform/actor.ts'
import { type Result, refusal, refused } from '#platform/result.ts'

/** Notes how the caller has shown who she is; what was noted before stays in the timeline. */
export function identifyCaller(actor: Actor, { by, ...target }: Identification): Promise<Result<Changed>> {
  return changeCase(actor, target, ({ identifiedBy }) => {
    if (by === identifiedBy) return refused(refusal('by', 'Det är redan noterat så.'))
    return { set: { identifiedBy: by }, event: { kind: 'identified', by, from: identifiedBy } }
  })
}
