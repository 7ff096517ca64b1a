import 'server-only'
import { sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { type AddressParts, addressLine } from '#members/address.ts'
import { mayReadMembers } from '#members/permissions.ts'
import { fullName } from '#members/person.ts'
import { currentRole, visibleHome, visiblePerson } from '#members/visibility.ts'
import type { Actor } from '#platform/actor.ts'

/** A person in a few words, for a case to show. */
export interface PersonSummary {
  readonly id: number
  readonly name: string
  readonly membershipNumber: string | null
  readonly shielded: boolean
  /** False when the actor lacks the right: then the rest is null, because it was never read. */
  readonly visible: boolean
  readonly phone: string | null
  readonly email: string | null
  readonly home: { readonly id: number; readonly address: string; readonly association: string | null } | null
}

type Row = {
  id: number
  givenName: string
  familyName: string
  membershipNumber: string | null
  shielded: boolean
  visible: boolean
  phone: string | null
  email: string | null
  home: (AddressParts & { id: number; association: string | null }) | null
}

/** Summaries by id; unknown ids are left out. Logs nothing: the page that shows them logs what it shows. */
export async function personSummary(
  reader: Reader,
  actor: Actor,
  ids: readonly number[],
): Promise<Map<number, PersonSummary>> {
  if (ids.length === 0 || !mayReadMembers(actor)) return new Map()
  const visible = visiblePerson(actor)
  const contact = (kind: string) => sql`(select c.shown from members.contact c
    where c.person_id = p.id and c.kind = ${kind} and ${visible} order by c.id limit 1)`
  const rows = await reader.execute<Row>(sql`
    select p.id::int as id, p.given_name as "givenName", p.family_name as "familyName",
      p.membership_number as "membershipNumber", p.shielded, ${visible} as visible,
      ${contact('phone')} as phone, ${contact('email')} as email,
      (select json_build_object('id', h.id, 'streetAddress', h.street_address, 'entrance', h.entrance,
          'officialNumber', h.official_number, 'postalCode', h.postal_code, 'locality', h.locality, 'association', a.name)
        from members.person_role r join members.home h on h.id = r.home_id
        left join members.association a on a.id = h.association_id
        where r.person_id = p.id and ${visible} and ${visibleHome(actor)} and ${currentRole()}
        order by r.valid_from desc, r.id limit 1) as home
    from members.person p where p.id in ${[...ids]}`)
  return new Map(rows.map((row) => [row.id, summaryOf(row)]))
}

function summaryOf({ givenName, familyName, home, ...row }: Row): PersonSummary {
  const name = fullName({ givenName, familyName })
  return { ...row, name, home: home && { id: home.id, address: addressLine(home), association: home.association } }
}
