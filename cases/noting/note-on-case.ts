import 'server-only'
import { addToCase } from '#cases/add-to-case.ts'
import type { Changed } from '#cases/change-case.ts'
import type { Note } from '#cases/noting/note.ts'
import type { CaseWorker } from '#platform/actor.ts'
import type { Result } from '#platform/result.ts'

/** Writes a note on the case, ended or not: what is learnt afterwards belongs there too. */
export function noteOnCase(actor: CaseWorker, { text, ...target }: Note): Promise<Result<Changed>> {
  return addToCase(actor, target, { kind: 'noted', text })
}
