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
    const name = (await namesOf(actor, wanted, [sent.id])).get(sent.id)
    return name === undefined ? refused(refusal(sent.field, UNFOUND[wanted])) : { id: sent.id, name }
  }
  if (sent.text === '') return refused(refusal(sent.field, MISSING[wanted]))
  // A search finds a shielded person by her name, for the masked card; finding her is not yet the right to
  // point at her. Whoever is left beside her was perhaps not meant, and is handed back to look at.
  const found = choicesOf(await findMembers(actor, sent.text), wanted)
  const names = await namesOf(
    actor,
    wanted,
    found.map(({ id }) => id),
  )
  const choices = found.filter(({ id }) => names.has(id))
  const [first] = choices
  if (!first) return refused(refusal(sent.field, UNFOUND[wanted]))
  return found.length === 1 ? { id: first.id, name: first.name } : { choices }
}

/** Names of those among the ids that the actor may see. */
async function namesOf(actor: Actor, wanted: TargetKind, ids: readonly number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map()
  const queries = {
    home: sql`select h.id::int as id, concat_ws(' ', h.street_address, h.entrance, 'lgh ' || h.official_number) as name
      from members.home h where h.id in ${[...ids]} and ${visibleHome(actor)}`,
    association: sql`select a.id::int as id, a.name from members.association a where a.id in ${[...ids]}`,
    person: sql`select p.id::int as id, concat_ws(' ', p.given_name, p.family_name) as name
      from members.person p where p.id in ${[...ids]} and ${visiblePerson(actor)}`,
  }
  const rows = await db.execute<{ id: number; name: string }>(queries[wanted])
  return new Map(rows.map(({ id, name }) => [id, name]))
}
