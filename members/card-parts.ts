import 'server-only'
import { sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import type { CardAssociation, CardContact, CardHome, CardRole, CardTie, NamedPerson } from '#members/card.ts'
import { type BoardPost, fullName, type RoleKind } from '#members/person.ts'
import { currentRole, visibleHome, visiblePerson } from '#members/visibility.ts'
import type { Actor } from '#platform/actor.ts'

/** The lists of a member card, each with the conditions that keep protected people and their homes out of it. */

export async function contactsOf(actor: Actor, personId: number): Promise<CardContact[]> {
  const rows = await db.execute<{ [K in keyof CardContact]: CardContact[K] }>(sql`
    select c.id::int as id, c.kind, c.value, c.shown, c.label
    from members.contact c join members.person p on p.id = c.person_id
    where c.person_id = ${personId} and ${visiblePerson(actor)} order by c.kind desc, c.id`)
  // A plain array: the driver's own kind of list does not travel to the browser.
  return [...rows]
}

type Dates = { id: number; kind: RoleKind; validFrom: string; validTo: string | null; current: boolean }
type Other = { otherId: number | null; givenName: string; familyName: string; shielded: boolean }
type RoleRow = Dates & Other & { post: BoardPost | null; home: CardHome | null; association: CardAssociation | null }

const dates = () => sql`r.id::int as id, r.kind, r.valid_from::text as "validFrom", r.valid_to::text as "validTo",
  (${currentRole()}) as current`
const other = sql`o.id::int as "otherId", o.given_name as "givenName", o.family_name as "familyName", o.shielded`

/** A role is left out whole when its home or the person it is for may not be seen: its date alone would tell. */
export async function rolesOf(actor: Actor, personId: number): Promise<CardRole[]> {
  const rows = await db.execute<RoleRow>(sql`
    select ${dates()}, r.post, ${other},
      case when h.id is not null then json_build_object('id', h.id, 'streetAddress', h.street_address,
        'entrance', h.entrance, 'officialNumber', h.official_number, 'associationNumber', h.association_number,
        'postalCode', h.postal_code, 'locality', h.locality) end as home,
      case when a.id is not null then json_build_object('id', a.id, 'name', a.name,
        'organisationNumber', a.organisation_number, 'insurer', a.insurer, 'insuranceNumber', a.insurance_number,
        'supplement', a.supplement, 'managerName', a.manager_name, 'managerEmail', a.manager_email) end as association
    from members.person_role r join members.person p on p.id = r.person_id
    left join members.home h on h.id = r.home_id
    left join members.association a on a.id = coalesce(r.association_id, h.association_id)
    left join members.person o on o.id = r.for_person_id
    where r.person_id = ${personId} and ${visiblePerson(actor)}
      and (h.id is null or ${visibleHome(actor)}) and (o.id is null or ${visiblePerson(actor, 'o')})
    order by current desc, r.valid_from desc, r.id desc`)
  return rows.map(({ otherId, givenName, familyName, shielded, ...role }) => ({
    ...role,
    forPerson: otherId === null ? null : named({ otherId, givenName, familyName, shielded }),
  }))
}

export async function tiesTo(actor: Actor, personId: number): Promise<CardTie[]> {
  const rows = await db.execute<Dates & Other & { otherId: number }>(sql`
    select ${dates()}, ${other}
    from members.person_role r join members.person p on p.id = r.for_person_id
    join members.person o on o.id = r.person_id
    where r.for_person_id = ${personId} and ${visiblePerson(actor)} and ${visiblePerson(actor, 'o')}
    order by current desc, r.valid_from desc, r.id desc`)
  return rows.map(({ otherId, givenName, familyName, shielded, ...tie }) => ({
    ...tie,
    person: named({ otherId, givenName, familyName, shielded }),
  }))
}

function named(row: Other & { otherId: number }): NamedPerson {
  return { id: row.otherId, name: fullName(row), shielded: row.shielded }
}
