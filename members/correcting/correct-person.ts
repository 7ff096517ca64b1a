import 'server-only'
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { person, personEvent } from '#db/schema/members.ts'
import { employee } from '#db/schema/staff.ts'
import { type Changed, changePerson, type LockedPerson } from '#members/change-person.ts'
import { type Correction, changesBetween, factsOf } from '#members/correcting/correction.ts'
import { type PersonEvent, sentenceOf } from '#members/events.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Refused, Result } from '#platform/result.ts'

/** Corrects names, numbers, dates and wishes. A form filled in on an older card overwrites nothing: it says what changed. */
export function correctPerson(actor: Actor, sent: Correction): Promise<Result<Changed>> {
  return changePerson(actor, sent.id, async (tx, locked) => {
    if (locked.version !== sent.version) return stale(tx, actor, locked, sent.version)
    const facts = factsOf(sent)
    const changes = changesBetween(locked, facts)
    if (changes.length === 0) return { event: null }
    const version = locked.version + 1
    const { preference, givenName, familyName, ...rest } = facts
    await tx
      .update(person)
      .set({
        ...rest,
        preference: preference as LockedPerson['preference'],
        givenName: givenName ?? '',
        familyName: familyName ?? '',
        version,
        updatedAt: now(),
      })
      .where(eq(person.id, locked.id))
    return { event: { kind: 'corrected', version, changes } }
  })
}

const NOWHERE = { home: () => null, association: () => null, person: () => null }

/** The refusal for a form that was filled in on an older version: who changed what since, and the version to build on. */
export async function stale(tx: Transaction, actor: Actor, locked: LockedPerson, seen: number): Promise<Refused> {
  const since = await tx
    .select({ kind: personEvent.kind, data: personEvent.data, by: employee.name })
    .from(personEvent)
    .leftJoin(employee, eq(employee.id, personEvent.actorId))
    .where(
      and(
        eq(personEvent.personId, locked.id),
        inArray(personEvent.kind, actor.mayReadProtected ? ['corrected', 'protection_changed'] : ['corrected']),
        sql`(${personEvent.data} ->> 'version')::int > ${seen}`,
      ),
    )
    .orderBy(personEvent.id)
    .limit(10)
  const changes = since.map(
    ({ kind, data, by }) => `${by ?? 'Systemet'} ${sentenceOf({ kind, ...(data as object) } as PersonEvent, NOWHERE)}`,
  )
  const message =
    'Någon annan ändrade kortet medan du skrev. Läs vad som har ändrats och spara igen om det fortfarande stämmer.'
  return { ok: false, refusals: [{ message }], conflict: { version: locked.version, changes } }
}
