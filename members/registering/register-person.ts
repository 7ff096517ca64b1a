import 'server-only'
import { db, type Transaction } from '#db/client.ts'
import { contact, person, personRole } from '#db/schema/members.ts'
import { refusing } from '#members/change-person.ts'
import type { RoleFacts } from '#members/events.ts'
import type { FoundPerson } from '#members/finding/found.ts'
import { mayChangeMembers } from '#members/permissions.ts'
import { record } from '#members/record.ts'
import { duplicatesOf, holderOf } from '#members/registering/duplicates.ts'
import type { Registration } from '#members/registering/registration.ts'
import { oneAtATime, sentBefore } from '#members/registering/sent-before.ts'
import type { Choice } from '#members/tying/choice.ts'
import { resolveTarget } from '#members/tying/resolve-target.ts'
import { targetColumns } from '#members/tying/role.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { done, type Result, refusal, refused } from '#platform/result.ts'

/** The person was added, or there is something to look at first. Only `registered` has changed anything. */
export type Registered =
  | { readonly kind: 'registered'; readonly id: number }
  | { readonly kind: 'exists'; readonly person: { readonly id: number; readonly name: string } }
  /** `home` is the one already chosen, so that it need not be chosen again. */
  | { readonly kind: 'duplicates'; readonly people: readonly FoundPerson[]; readonly home: Choice | null }
  | { readonly kind: 'choose'; readonly choices: readonly Choice[] }

const DENIED = refused({ message: 'Din roll får läsa medlemskort men inte lägga till personer.' })
const NUMBER_TAKEN = refused(
  refusal(
    'personalNumber',
    'Personnumret kan inte användas här. Kontrollera det, eller be en kollega med behörighet till skyddade uppgifter.',
  ),
)

/** Adds a person with her contacts and home. The same personal number is never added twice; a likely duplicate is shown first. */
export async function registerPerson(actor: Actor, sent: Registration): Promise<Result<Registered>> {
  if (!mayChangeMembers(actor)) return DENIED
  // Before anything else: she whom this form has added would look like a duplicate of herself.
  const added = await sentBefore(db, actor, sent)
  if (added !== null) return done({ kind: 'registered', id: added })
  if (sent.personalNumber) {
    const holder = await holderOf(actor, sent.personalNumber.digits)
    if (holder === 'shielded') return NUMBER_TAKEN
    if (holder) return done({ kind: 'exists', person: holder })
  }
  const home = sent.role && (await resolveTarget(actor, 'home', { id: sent.home, text: sent.homeText, field: 'home' }))
  if (home && 'ok' in home) return home
  if (home && 'choices' in home) return done({ kind: 'choose', choices: home.choices })
  const homeId = home ? home.id : null
  const people = sent.confirmed ? [] : await duplicatesOf(actor, sent, homeId)
  if (people.length > 0) return done({ kind: 'duplicates', people, home: home ? { ...home, description: '' } : null })
  return refusing(() => db.transaction((tx) => insert(tx, actor, sent, homeId)))
}

async function insert(
  tx: Transaction,
  actor: Actor,
  sent: Registration,
  homeId: number | null,
): Promise<Result<Registered>> {
  await oneAtATime(tx, sent)
  const before = await sentBefore(tx, actor, sent)
  if (before !== null) return done({ kind: 'registered', id: before })
  const { givenName, familyName, membershipNumber, memberFrom, preference, interpreter } = sent
  const [added] = await tx
    .insert(person)
    .values({
      givenName,
      familyName,
      membershipNumber,
      memberFrom,
      preference,
      interpreter,
      personalNumber: sent.personalNumber?.digits ?? null,
      birthDate: sent.birthDate ?? sent.personalNumber?.birthDate ?? null,
      updatedAt: now(),
    })
    .returning({ id: person.id })
  if (!added) throw new Error('The person was not inserted.')
  const personId = added.id
  const contacts = [sent.phone, sent.email].filter((way) => way !== null)
  if (contacts.length > 0) await tx.insert(contact).values(contacts.map((way) => ({ personId, ...way })))
  const role = roleOf(sent, homeId)
  if (role) {
    const { role: kind, ...facts } = role
    await tx.insert(personRole).values({ personId, kind, ...facts })
  }
  await record(tx, actor, personId, {
    kind: 'registered',
    submission: sent.submission,
    contacts: contacts.map(({ kind, shown }) => ({ contact: kind, shown })),
    ...(role && { role }),
  })
  return done({ kind: 'registered', id: personId })
}

function roleOf(sent: Registration, homeId: number | null): RoleFacts | undefined {
  if (!sent.role || homeId === null || !sent.validFrom) return undefined
  return { role: sent.role, ...targetColumns(sent.role, homeId), post: null, validFrom: sent.validFrom, validTo: null }
}
