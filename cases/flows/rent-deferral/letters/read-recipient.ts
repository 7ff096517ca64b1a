import 'server-only'
import { sql } from 'drizzle-orm'
import type { Recipient } from '#cases/flows/rent-deferral/letters/matter.ts'
import type { Transaction } from '#db/client.ts'
import { type AddressParts, addressLine, streetLine } from '#members/address.ts'
import { showPostalCode } from '#members/postal-code.ts'
import { currentRole } from '#members/visibility.ts'

type Home = AddressParts & { readonly id: number }
type Row = {
  name: string | null
  shielded: boolean
  typed: string | null
  /** Where she lives, else what the case is about. */
  lives: Home | null
  about: Home | null
  association: string | null
}

const parts = (alias: string) =>
  sql.raw(`json_build_object('id', ${alias}.id, 'streetAddress', ${alias}.street_address, 'entrance', ${alias}.entrance,
    'officialNumber', ${alias}.official_number, 'postalCode', ${alias}.postal_code, 'locality', ${alias}.locality)`)

/**
 * To whom and where a letter about a case goes, and the association it concerns. Of a protected person, of one who shares
 * her home and of a home that gives one away, nothing is read that tells where it is, whoever asks.
 */
export async function readRecipient(
  tx: Transaction,
  caseId: number,
): Promise<Recipient & { readonly association: string | null }> {
  const [row] = await tx.execute<Row>(sql`
    with c as (
      select c.*, c.restricted or coalesce(p.shielded, false) or coalesce(members.home_is_hidden(c.home_id), false) as shielded,
        coalesce(p.given_name || ' ' || p.family_name, c.caller_name) as name
      from cases."case" c left join members.person p on p.id = c.person_id where c.id = ${caseId})
    select c.name, c.shielded, case when not c.shielded then c.address_text end as typed,
      case when not c.shielded then (
        select ${parts('l')} from members.person_role r join members.home l on l.id = r.home_id
        where r.person_id = c.person_id and r.kind in ('owner', 'tenant', 'resident') and ${currentRole()}
        order by r.home_id = c.home_id desc nulls last, r.valid_from desc, r.id limit 1) end as lives,
      case when not c.shielded and h.id is not null then ${parts('h')} end as about, a.name as association
    from c left join members.home h on h.id = c.home_id
    left join members.association a on a.id = coalesce(c.association_id, h.association_id)`)
  if (!row) throw new Error(`There is no case ${caseId}.`)
  const { name, shielded, typed, lives, about, association } = row
  const place = lives ?? about
  return {
    name: name || 'Till dig som har fått avin',
    shielded,
    address: place ? linesOf(place) : (typed ?? '').split(/,\s*|\n/).filter(Boolean),
    object: about ? addressLine(about) : lives && addressLine(lives),
    association,
  }
}

const linesOf = (home: Home) => [streetLine(home), `${showPostalCode(home.postalCode)} ${home.locality}`]
