import 'server-only'
import { sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { addressLine } from '#members/address.ts'
import { placeMatches } from '#members/finding/conditions.ts'
import type { FoundHome } from '#members/finding/found.ts'
import { meantWords } from '#members/finding/meant-words.ts'
import type { Place } from '#members/finding/what-was-typed.ts'
import { homeResidents } from '#members/home-residents.ts'
import { visibleHome } from '#members/visibility.ts'
import type { Actor } from '#platform/actor.ts'

type Row = {
  id: string
  street_address: string
  entrance: string | null
  official_number: string | null
  association_number: string | null
  postal_code: string
  locality: string
  association: string | null
}

/** Homes at an address, each with who lives there now; a home that would give somebody protected away is absent. */
export async function findHomes(reader: Reader, actor: Actor, place: Place, limit: number): Promise<FoundHome[]> {
  let rows = await homesAt(reader, actor, place, new Map(), limit)
  if (rows.length === 0) {
    const meant = await meantWords(reader, 'place', place.words)
    if (meant.size > 0) rows = await homesAt(reader, actor, place, meant, limit)
  }
  const residents = await homeResidents(
    reader,
    actor,
    rows.map((row) => Number(row.id)),
  )
  return rows.map((row) => ({
    id: Number(row.id),
    address: addressLine({
      streetAddress: row.street_address,
      entrance: row.entrance,
      officialNumber: row.official_number,
      postalCode: row.postal_code,
      locality: row.locality,
    }),
    associationNumber: row.association_number,
    association: row.association,
    residents: residents.get(Number(row.id)) ?? [],
  }))
}

/** A locality alone names every tenth home: so many of them are put in order, and another word is needed. */
const SORTED = 2_000

async function homesAt(
  reader: Reader,
  actor: Actor,
  place: Place,
  meant: ReadonlyMap<string, readonly string[]>,
  limit: number,
): Promise<Row[]> {
  // Sorted first and asked second: whether a home gives somebody away is worked out for the few that are shown.
  return reader.execute<Row>(sql`
    select h.*, a.name as association from (
      select h.id, h.street_address, h.entrance, h.official_number, h.association_number, h.postal_code, h.locality,
        h.association_id, h.search_address
      from (select * from members.home h where ${placeMatches(place, meant)} limit ${SORTED}) h
      order by h.search_address, h.official_number, h.id limit ${limit * 8}
    ) h
    left join members.association a on a.id = h.association_id
    where ${visibleHome(actor)} limit ${limit}`)
}
