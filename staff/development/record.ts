import 'server-only'
import type { Transaction } from '#db/client.ts'
import { type DEVELOPMENT_SUBJECTS, developmentEvent } from '#db/schema/staff-plans.ts'
import type { Doer } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'

interface Happening {
  readonly subject: (typeof DEVELOPMENT_SUBJECTS)[number]
  readonly subjectId: number
  /** Whom it is about, if anybody. */
  readonly employeeId?: number | null
  readonly kind: string
  /** Ids, days and statuses. What people write stands only in its own row, so that it can be forgotten there. */
  readonly data?: Readonly<Record<string, unknown>>
}

/** The event of a change, in the change's own transaction. */
export async function record(
  tx: Transaction,
  doer: Doer,
  { subject, subjectId, employeeId = null, kind, data = {} }: Happening,
): Promise<void> {
  await tx
    .insert(developmentEvent)
    .values({ at: now(), actorId: doer.employeeId, employeeId, subject, subjectId, kind, data })
}
