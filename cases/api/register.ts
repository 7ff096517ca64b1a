import 'server-only'
import type { NewCase } from '#cases/api/shapes.ts'
import { type Registered, registerCase } from '#cases/registering/register-case.ts'
import { Registration } from '#cases/registering/registration.ts'
import type { SystemActor } from '#platform/actor.ts'
import type { Result } from '#platform/result.ts'

/** Registers a case for another system: in the queue, or with the colleague it names. */
export function registerFor(actor: SystemActor, sent: NewCase, submission: string): Promise<Result<Registered>> {
  const outcome = sent.assigneeId === undefined ? 'queue' : 'hand_over'
  return registerCase(actor, Registration.parse({ ...sent, outcome, submission }))
}
