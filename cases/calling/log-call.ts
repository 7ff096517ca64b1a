import 'server-only'
import type { Call } from '#cases/calling/call.ts'
import { addToCase, type Changed } from '#cases/change-case.ts'
import type { Actor } from '#platform/actor.ts'
import type { Result } from '#platform/result.ts'

/** Writes down a call. A call in which we reached the member keeps the promise to get back to her. */
export function logCall(actor: Actor, { outcome, text, ...target }: Call): Promise<Result<Changed>> {
  return addToCase(actor, target, () => ({
    set: outcome === 'out_reached' ? { promisedAt: null } : {},
    event: { kind: 'called', direction: outcome === 'in' ? 'in' : 'out', reached: outcome !== 'out_missed', text },
  }))
}
