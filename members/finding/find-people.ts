import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { addressLine } from '#members/address.ts'
import { namesMatch, namesWhole, wholeWords } from '#members/finding/conditions.ts'
import type { FoundPerson } from '#members/finding/found.ts'
import { meantWords } from '#members/finding/meant-words.ts'
import type { Typed } from '#members/finding/what-was-typed.ts'
import { fullName } from '#members/person.ts'
import { currentRole, visiblePerson } from '#members/visibility.ts'
import type { Actor } from '#platform/actor.ts'

/** People by number, contact or name; at most `limit`, the best first. */
export async function findPeople(reader: Reader, actor: Actor, typed: Typed, limit: number): Promise<FoundPerson[]> {
  const ids = await byNumber(reader, actor, typed, limit)
  const found = ids.length > 0 ? ids : await byName(reader, typed.names, limit)
  return found.length === 0 ? [] : decorate(reader, found)
}

/** Numbers and contacts reach nobody who is shielded; the membership number does, since it stands on the masked card too. */
async function byNumber(reader: Reader, actor: Actor, typed: Typed, limit: number): Promise<number[]> {
  const visible = visiblePerson(actor)
  const asked: SQL[] = []
  const person = (condition: SQL) => asked.push(sql`select p.id from members.person p where ${condition}`)
  const contact = (condition: SQL) =>
    asked.push(
      sql`select p.id from members.contact c join members.person p on p.id = c.person_id where ${visible} and ${condition}`,
    )
  if (typed.personalNumbers.length > 0) person(sql`${visible} and p.personal_number in ${typed.personalNumbers}`)
  if (typed.birthDate) person(sql`${visible} and p.birth_date = ${typed.birthDate}::date`)
  if (typed.membershipNumber) person(sql`p.membership_number = ${typed.membershipNumber}`)
  if (typed.phone) contact(sql`c.value = ${typed.phone}`)
  else if (typed.phoneBeginning) contact(sql`c.value like ${`${typed.phoneBeginning}%`}`)
  if (typed.mail) contact(sql`c.value like ${`${typed.mail.replace(/[\\%_]/g, '\\$&')}%`}`)
  if (asked.length === 0) return []
  const rows = await reader.execute<{ id: string }>(sql`${sql.join(asked, sql` union `)} limit ${limit}`)
  return rows.map((row) => Number(row.id))
}

/** Whole words first, then beginnings of words, then what may have been meant; each step only as far as there is room. */
async function byName(reader: Reader, words: readonly string[], limit: number): Promise<number[]> {
  if (words.length === 0) return []
  const column = sql`p.search_name`
  const found = await peopleNamed(reader, namesWhole(column, words), words, limit)
  const addNamed = async (condition: SQL) => {
    const more = await peopleNamed(reader, condition, words, limit + found.length)
    found.push(...more.filter((id) => !found.includes(id)).slice(0, limit - found.length))
  }
  if (found.length < limit) await addNamed(namesMatch(column, words, new Map()))
  if (found.length === limit) return found
  const meant = await meantWords(reader, 'name', words)
  if (meant.size > 0) await addNamed(namesMatch(column, words, meant))
  return found
}

/**
 * A name that thousands bear finds nobody in particular: so many of them are put in order, and the caller is asked for
 * another word. Without the bound the commonest name would cost a sort of all who bear it.
 */
const SORTED = 400

async function peopleNamed(reader: Reader, condition: SQL, words: readonly string[], limit: number): Promise<number[]> {
  const rows = await reader.execute<{ id: string }>(sql`
    with p as materialized (select p.id, p.search_name from members.person p where ${condition} limit ${SORTED})
    select p.id from p order by ${wholeWords(sql`p.search_name`, words)} desc, p.search_name, p.id limit ${limit}`)
  return rows.map((row) => Number(row.id))
}

type Row = {
  id: string
  given_name: string
  family_name: string
  shielded: boolean
  membership_number: string | null
  deceased: boolean
  street_address: string | null
  entrance: string | null
  official_number: string | null
  postal_code: string
  locality: string
  association: string | null
}

/** The lateral join has no row for a shielded person: her address is not in the answer, whoever asks. */
export async function decorate(reader: Reader, ids: number[]): Promise<FoundPerson[]> {
  const rows = await reader.execute<Row>(sql`
    select p.id, p.given_name, p.family_name, p.shielded, p.membership_number, p.deceased_on is not null as deceased,
      h.street_address, h.entrance, h.official_number, h.postal_code, h.locality, h.association
    from members.person p
    left join lateral (
      select h.*, a.name as association from members.person_role r join members.home h on h.id = r.home_id
      left join members.association a on a.id = h.association_id
      where r.person_id = p.id and not p.shielded and not members.home_is_hidden(h.id) and ${currentRole()}
      order by r.valid_from desc, r.id limit 1
    ) h on true
    where p.id in ${ids}`)
  const found = rows.map((row) => ({
    id: Number(row.id),
    name: fullName({ givenName: row.given_name, familyName: row.family_name }),
    shielded: row.shielded,
    membershipNumber: row.membership_number,
    home: row.street_address === null ? null : addressLine(addressParts(row, row.street_address)),
    association: row.association,
    deceased: row.deceased && !row.shielded,
  }))
  return ids.flatMap((id) => found.find((person) => person.id === id) ?? [])
}

function addressParts(row: Row, streetAddress: string) {
  return {
    streetAddress,
    entrance: row.entrance,
    officialNumber: row.official_number,
    postalCode: row.postal_code,
    locality: row.locality,
  }
}
