import 'server-only'
import type { Transaction } from '#db/client.ts'
import { personEvent } from '#db/schema/members.ts'
import type { PersonEvent } from '#members/events.ts'
import type { Doer } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { announce } from '#platform/live.ts'

/** Writes down what happened to a person's card, in the transaction of the change: a rollback takes both. */
export async function record(tx: Transaction, doer: Doer, personId: number, event: PersonEvent): Promise<void> {
  const { kind, ...data } = event
  await tx.insert(personEvent).values({ personId, at: now(), actorId: doer.employeeId, kind, data })
  await announce(tx, { topic: 'person', id: personId })
}
