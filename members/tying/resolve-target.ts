import 'server-only'
import { sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { findMembers } from '#members/finding/find-members.ts'
import { type Choice, choicesOf, type TargetKind } from '#members/tying/choice.ts'
import { visibleHome, visiblePerson } from '#members/visibility.ts'
import type { Actor } from '#platform/actor.ts'
import { type Refused, refusal, refused } from '#platform/result.ts'

type Resolved = { readonly id: number; readonly name: string } | { readonly choices: readonly Choice[] } | Refused

const MISSING: Record<TargetKind, string> = {
  home: 'Sök fram bostaden: skriv adressen och lägenhetsnumret.',
  association: 'Sök fram föreningen: skriv namnet eller organisationsnumret.',
  person: 'Sök fram personen: skriv namn, personnummer eller telefon.',
}
const UNFOUND: Record<TargetKind, string> = {
  home: 'Ingen bostad hittades. Kontrollera adressen och lägenhetsnumret.',
  association: 'Ingen förening hittades. Kontrollera namnet eller organisationsnumret.',
  person: 'Ingen person hittades. Kontrollera namnet eller numret.',
}

/**
 * Whom or what a form points at: the id that was chosen, or else what the words mean. One hit is taken, several are
 * handed back to choose from. What the actor may not see cannot be pointed at either.
 */
export async function resolveTarget(
  actor: Actor,
  wanted: TargetKind,
  sent: { id: number | null; text: string; field: string },
): Promise<Resolved> {
  if (sent.id !== null) {
    const name = await nameOf(actor, wanted, sent.id)
    return name === null ? refused(refusal(sent.field, UNFOUND[wanted])) : { id: sent.id, name }
  }
  if (sent.text === '') return refused(refusal(sent.field, MISSING[wanted]))
  const choices = choicesOf(await findMembers(actor, sent.text), wanted)
  const [first] = choices
  if (!first) return refused(refusal(sent.field, UNFOUND[wanted]))
  return choices.length === 1 ? { id: first.id, name: first.name } : { choices }
}

async function nameOf(actor: Actor, wanted: TargetKind, id: number): Promise<string | null> {
  const queries = {
    home: sql`select concat_ws(' ', h.street_address, h.entrance, 'lgh ' || h.official_number) as name
      from members.home h where h.id = ${id} and ${visibleHome(actor)}`,
    association: sql`select a.name from members.association a where a.id = ${id}`,
    person: sql`select concat_ws(' ', p.given_name, p.family_name) as name
      from members.person p where p.id = ${id} and ${visiblePerson(actor)}`,
  }
  const [row] = await db.execute<{ name: string }>(queries[wanted])
  return row?.name ?? null
}
