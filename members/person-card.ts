import 'server-only'
import { sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import type { MaskedCard, OpenCard, PersonCard, PersonFacts } from '#members/card.ts'
import { contactsOf, rolesOf, tiesTo } from '#members/card-parts.ts'
import { historyOf } from '#members/history.ts'
import { mayReadMembers } from '#members/permissions.ts'
import { fullName } from '#members/person.ts'
import { visiblePerson } from '#members/visibility.ts'
import type { Actor } from '#platform/actor.ts'
import { logRead } from '#platform/read-log.ts'

type Row = Pick<PersonFacts, keyof PersonFacts> & { shielded: boolean; visible: boolean }

/**
 * Everything about a person that an actor may see, for her card; null when there is no such person or no right to any.
 * Every look is logged before it is answered, also a look at a masked card.
 */
export async function personCard(actor: Actor, id: number): Promise<PersonCard | null> {
  if (!mayReadMembers(actor)) return null
  const row = await factsOf(actor, id)
  if (!row) return null
  await logRead(actor, row.shielded ? 'protected_person' : 'person', id)
  return row.visible ? open(actor, row) : masked(row)
}

function masked(row: Row): MaskedCard {
  return { kind: 'masked', id: row.id, name: fullName(row), membershipNumber: row.membershipNumber }
}

async function open(actor: Actor, { visible: _, ...facts }: Row): Promise<OpenCard> {
  const [contacts, roles, representedBy, history] = await Promise.all([
    contactsOf(actor, facts.id),
    rolesOf(actor, facts.id),
    tiesTo(actor, facts.id),
    historyOf(actor, facts.id),
  ])
  return { kind: 'open', ...facts, name: fullName(facts), contacts, roles, representedBy, history }
}

/** What is protected does not leave the database for whoever lacks the right: the case expressions see to it. */
async function factsOf(actor: Actor, id: number): Promise<Row | null> {
  const visible = visiblePerson(actor)
  const whole = (column: string) => sql`case when ${visible} then p.${sql.identifier(column)} end`
  const rows = await db.execute<Row>(sql`
    select p.id::int as id, p.version, p.given_name as "givenName", p.family_name as "familyName",
      p.membership_number as "membershipNumber", p.shielded, ${visible} as visible,
      ${whole('personal_number')} as "personalNumber", (${whole('birth_date')})::text as "birthDate",
      (${whole('deceased_on')})::text as "deceasedOn", (${whole('member_from')})::text as "memberFrom",
      (${whole('member_to')})::text as "memberTo", ${whole('preference')} as preference,
      ${whole('interpreter')} as interpreter, ${whole('sekretessmarkering')} as sekretessmarkering,
      ${whole('skyddad_folkbokforing')} as "skyddadFolkbokforing"
    from members.person p where p.id = ${id}`)
  return rows[0] ?? null
}
