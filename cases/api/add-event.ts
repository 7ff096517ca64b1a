import 'server-only'
import type { NewEvent } from '#cases/api/shapes.ts'
import { logCall } from '#cases/calling/log-call.ts'
import type { Changed } from '#cases/change-case.ts'
import type { CaseAddition } from '#cases/fields.ts'
import { noteOnCase } from '#cases/noting/note-on-case.ts'
import { promiseBy } from '#cases/promising/promise-reply.ts'
import type { SystemActor } from '#platform/actor.ts'
import type { Result } from '#platform/result.ts'

/** Adds to a case's timeline what another system tells: a note, a call, a promise. */
export function addEvent(actor: SystemActor, target: CaseAddition, event: NewEvent): Promise<Result<Changed>> {
  const { text } = event
  switch (event.kind) {
    case 'noted':
      return noteOnCase(actor, { ...target, text })
    case 'called': {
      const outcome = event.direction === 'in' ? 'in' : event.reached ? 'out_reached' : 'out_missed'
      return logCall(actor, { ...target, outcome, text })
    }
    case 'promised':
      return promiseBy(actor, target, new Date(event.until), text)
  }
}
