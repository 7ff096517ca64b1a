import 'server-only'
import { addToCase } from '#cases/add-to-case.ts'
import type { Call } from '#cases/calling/call.ts'
import type { Changed } from '#cases/change-case.ts'
import type { CaseWorker } from '#platform/actor.ts'
import type { Result } from '#platform/result.ts'

/** Writes down a call. A call in which we reached the member keeps the promise to get back to her. */
export function logCall(actor: CaseWorker, { outcome, text, ...target }: Call): Promise<Result<Changed>> {
  const direction = outcome === 'in' ? 'in' : 'out'
  return addToCase(actor, target, { kind: 'called', direction, reached: outcome !== 'out_missed', text }, () => ({
    set: outcome === 'out_reached' ? { promisedAt: null } : {},
  }))
}
