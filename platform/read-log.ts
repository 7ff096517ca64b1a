import 'server-only'
import { driver } from '#db/client.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'

type Subject = 'person' | 'case' | 'protected_person' | 'access'

/** The same reading again within so many minutes is the same look: a page that keeps itself fresh is not a new reader. */
const ONE_LOOK_MINUTES = 5

/** Writes down who read what. Awaited before anything is shown: what cannot be logged is not shown. */
export async function logRead(actor: Actor, subject: Subject, subjectId: number): Promise<void> {
  const at = now()
  const since = new Date(at.getTime() - ONE_LOOK_MINUTES * 60_000)
  await driver()`
    insert into platform.read_log (at, employee_id, subject, subject_id)
    select ${at}, ${actor.employeeId}, ${subject}, ${subjectId} where not exists (
      select from platform.read_log where subject = ${subject} and subject_id = ${subjectId} and employee_id = ${actor.employeeId} and at > ${since})`
}
