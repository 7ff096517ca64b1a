import 'server-only'
import { eq } from 'drizzle-orm'
import { db, type Transaction } from '#db/client.ts'
import { person } from '#db/schema/members.ts'
import type { PersonEvent } from '#members/events.ts'
import { mayChange } from '#members/permissions.ts'
import { record } from '#members/record.ts'
import type { Actor } from '#platform/actor.ts'
import { brokenConstraint } from '#platform/database-faults.ts'
import { done, type Refusal, type Refused, type Result, refused } from '#platform/result.ts'

export type LockedPerson = typeof person.$inferSelect
/** What a rule decided: a refusal, nothing to do, or the event of what it has just done in the transaction. */
export type Decision = Refused | { readonly event: PersonEvent | null }

export interface Changed {
  readonly id: number
  /** False when what was sent is what stood there already. */
  readonly changed: boolean
}

/** The same words whether she does not exist or may not be seen: a refusal must not confirm that somebody is here. */
const UNKNOWN_PERSON = refused({
  message: 'Personen finns inte, eller så har du inte behörighet att ändra uppgifterna.',
})

/** What the database refuses, said beside the field it concerns. */
const BROKEN: Record<string, Refusal> = {
  person_personalNumber_unique: {
    field: 'personalNumber',
    message:
      'Personnumret kan inte användas här. Sök på det, eller be en kollega med behörighet till skyddade uppgifter.',
  },
  person_membershipNumber_unique: {
    field: 'membershipNumber',
    message: 'Medlemsnumret tillhör redan någon annan. Kontrollera siffrorna.',
  },
  member_range: { field: 'memberTo', message: 'Medlemskapet kan inte sluta innan det börjar. Ändra ett av datumen.' },
  valid_range: { field: 'validTo', message: 'Sista dagen kan inte komma före den första. Ändra ett av datumen.' },
  not_for_oneself: { field: 'target', message: 'Ingen kan företräda sig själv. Välj en annan person.' },
  roles_never_overlap: {
    field: 'validFrom',
    message: 'Personen har redan samma roll under en del av tiden. Ändra datumen, eller rätta den roll som finns.',
  },
}

/** The refusal for a form that was filled in on a line of the card that reads otherwise now. Sent again it goes through. */
export function outdated(locked: LockedPerson, what: string, standing: string): Refused {
  const message = `Någon annan ändrade ${what} medan du skrev. Nu står där ${standing}. Skicka igen om det du skrev fortfarande stämmer.`
  return { ok: false, refusals: [{ message }], conflict: { version: locked.version, changes: [] } }
}

/** Runs a change and turns the database's own no into a sentence. Anything else it throws is a bug. */
export async function refusing<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work()
  } catch (error) {
    const refusal = BROKEN[brokenConstraint(error) ?? '']
    if (refusal) return refused(refusal)
    throw error
  }
}

/** Changes a person's card: may the actor, what does the rule decide; then the change and its one event, together. */
export function changePerson(
  actor: Actor,
  personId: number,
  decide: (tx: Transaction, locked: LockedPerson) => Promise<Decision>,
): Promise<Result<Changed>> {
  return refusing(() =>
    db.transaction(async (tx) => {
      const [locked] = await tx.select().from(person).where(eq(person.id, personId)).for('update')
      if (!locked || !mayChange(actor, locked)) return UNKNOWN_PERSON
      const decision = await decide(tx, locked)
      if ('ok' in decision) return decision
      if (decision.event) await record(tx, actor, personId, decision.event)
      return done({ id: personId, changed: decision.event !== null })
    }),
  )
}
