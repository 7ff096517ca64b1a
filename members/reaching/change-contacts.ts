import 'server-only'
import { and, eq, ne } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { contact } from '#db/schema/members.ts'
import { type Changed, changePerson, outdated } from '#members/change-person.ts'
import type { ChangedContact, NewContact, RemovedContact } from '#members/reaching/contact-way.ts'
import { seenContact } from '#members/seen.ts'
import type { Actor } from '#platform/actor.ts'
import { type Result, refusal, refused } from '#platform/result.ts'

const GONE = refused({ message: 'Kontaktvägen finns inte längre. Ladda om sidan för att se vad som gäller.' })
const KNOWN = refused(refusal('contact', 'Den kontaktvägen finns redan på kortet.'))

export function addContact(actor: Actor, sent: NewContact): Promise<Result<Changed>> {
  return changePerson(actor, sent.personId, async (tx) => {
    const { kind, value, shown } = sent.contact
    if (await isKnown(tx, sent.personId, value, 0)) return KNOWN
    await tx.insert(contact).values({ personId: sent.personId, kind, value, shown, label: sent.label })
    return { event: { kind: 'contact_added', contact: kind, shown } }
  })
}

export function correctContact(actor: Actor, sent: ChangedContact): Promise<Result<Changed>> {
  return changePerson(actor, sent.personId, async (tx, locked) => {
    const before = await contactOf(tx, sent)
    if (!before) return GONE
    const { kind, value, shown } = sent.contact
    if (before.shown === shown && before.label === sent.label) return { event: null }
    if (seenContact(before) !== sent.seen) return outdated(locked, 'kontaktvägen', seenContact(before))
    if (await isKnown(tx, sent.personId, value, before.id)) return KNOWN
    await tx.update(contact).set({ kind, value, shown, label: sent.label }).where(eq(contact.id, before.id))
    return { event: { kind: 'contact_corrected', contact: kind, from: before.shown, shown } }
  })
}

export function removeContact(actor: Actor, sent: RemovedContact): Promise<Result<Changed>> {
  return changePerson(actor, sent.personId, async (tx, locked) => {
    const before = await contactOf(tx, sent)
    if (!before) return GONE
    if (seenContact(before) !== sent.seen) return outdated(locked, 'kontaktvägen', seenContact(before))
    await tx.delete(contact).where(eq(contact.id, before.id))
    return { event: { kind: 'contact_removed', contact: before.kind, shown: before.shown } }
  })
}

/** By both ids: a contact is reached only through the person whom the actor may change. */
async function contactOf(tx: Transaction, sent: { contactId: number; personId: number }) {
  const [row] = await tx
    .select()
    .from(contact)
    .where(and(eq(contact.id, sent.contactId), eq(contact.personId, sent.personId)))
  return row
}

async function isKnown(tx: Transaction, personId: number, value: string, except: number): Promise<boolean> {
  const rows = await tx
    .select({ id: contact.id })
    .from(contact)
    .where(and(eq(contact.personId, personId), eq(contact.value, value), ne(contact.id, except)))
  return rows.length > 0
}
