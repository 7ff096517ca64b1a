import 'server-only'
import { eq } from 'drizzle-orm'
import { type Changed, changeCase, type Decide } from '#cases/change-case.ts'
import type { Correction, PersonLink } from '#cases/correcting/correction.ts'
import { person } from '#db/schema/members.ts'
import { fullName } from '#members/person.ts'
import type { Actor } from '#platform/actor.ts'
import { type Result, refusal, refused } from '#platform/result.ts'

/** Corrects the title or the description; what stood there before stays in the event. */
export function correctCase(actor: Actor, { title, description, ...target }: Correction): Promise<Result<Changed>> {
  return changeCase(actor, target, correcting(title, description))
}

/** The rule, alone or among other changes. */
export function correcting(title: string, description: string): Decide {
  return (kase) => {
    const changes = {
      ...(title !== kase.title && { title: [kase.title, title] as [string, string] }),
      ...(description !== kase.description && { description: [kase.description, description] as [string, string] }),
    }
    if (Object.keys(changes).length === 0) return refused({ message: 'Inget är ändrat.' })
    return { set: { title, description }, event: { kind: 'details_changed', ...changes } }
  }
}

/** Ties a case to another person, or to none. From then on the case is as protected as that person. */
export function linkPerson(actor: Actor, { about, number, version }: PersonLink): Promise<Result<Changed>> {
  const personId = about === null ? null : Number(about.slice('person:'.length))
  return changeCase(actor, { number, version }, async (kase, tx) => {
    if (personId === kase.personId) return refused(refusal('about', 'Ärendet är redan kopplat så.'))
    if (personId === null) return { set: { personId: null }, event: { kind: 'person_linked', person: null } }
    const [found] = await tx.select().from(person).where(eq(person.id, personId))
    if (!found) return refused(refusal('about', 'Personen finns inte i registret.'))
    return { set: { personId }, event: { kind: 'person_linked', person: fullName(found) } }
  })
}
