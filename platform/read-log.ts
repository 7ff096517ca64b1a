import 'server-only'
import { driver } from '#db/client.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'

type Subject = 'person' | 'case' | 'protected_person' | 'access'

/** Writes down who read what. Awaited before anything is shown: what cannot be logged is not shown. */
export async function logRead(actor: Actor, subject: Subject, subjectId: number): Promise<void> {
  await driver()`insert into platform.read_log (at, employee_id, subject, subject_id) values (${now()}, ${actor.employeeId}, ${subject}, ${subjectId})`
}
