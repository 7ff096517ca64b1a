import type { Sql } from 'postgres'
import { makeCase } from '#e2e/cases.ts'
import { makeNeighbour, moveIn, type Neighbour } from '#e2e/households.ts'
import { word } from '#e2e/words.ts'

export type Hidden = {
  protectedOne: Neighbour
  relative: Neighbour
  number: string
  openNumber: string
  words: string[]
}

/** Somebody protected with a relative in her home, her case with words of its own, and an open case linked to it. */
export async function makeHidden(sql: Sql): Promise<Hidden> {
  const protectedOne = await makeNeighbour(sql, true)
  const relative = await moveIn(sql, protectedOne.homeId)
  const words = [word('Hemligtitel'), word('Hemligtext'), word('Hemlignot')]
  const about = { personId: protectedOne.personId, homeId: protectedOne.homeId }
  const number = await makeCase(sql, {
    title: `${words[0]} läcker`,
    description: `${words[1]} ${protectedOne.street}`,
    ...about,
  })
  const openNumber = await makeCase(sql, { title: word('Öppet ärende ') })
  await sql`insert into cases.case_event (case_id, at, kind, data, text, case_version)
    select id, now(), 'noted', '{}', ${`${words[2]} ring ${protectedOne.phoneShown}`}, 1 from cases."case" where number = ${number}`
  await sql`insert into cases.case_link (case_id, other_id, kind)
    select a.id, b.id, 'related' from cases."case" a, cases."case" b where a.number = ${number} and b.number = ${openNumber}`
  await sql`select cases.index_case(id) from cases."case" where number in (${number}, ${openNumber})`
  return { protectedOne, relative, number, openNumber, words }
}

/** What would tell who or where these people are, in every notation. */
export function tracesOf(...people: Neighbour[]): string[] {
  return people.flatMap(({ street, phone, phoneShown, mail, personalNumber }) => [
    street,
    phone,
    phoneShown,
    mail,
    ...notations(personalNumber),
  ])
}

/**
 * The same of everybody shielded in the seeded register, as far as it belongs to her alone: the fictional series of
 * telephone numbers is short, and a street has neighbours who are not protected.
 */
export async function tracesInRegister(sql: Sql): Promise<string[]> {
  const people = await sql<{ number: string }[]>`
    select personal_number as number from members.person where shielded and personal_number is not null`
  const contacts = await sql<{ value: string; shown: string }[]>`
    select distinct value, shown from members.contact c join members.person p on p.id = c.person_id where p.shielded
    and not exists (select from members.contact o join members.person q on q.id = o.person_id and not q.shielded where o.value = c.value)`
  const homes = await sql<{ line: string }[]>`
    select street_address || coalesce(' ' || entrance, '') || ', lgh ' || official_number as line
    from members.home h where members.home_is_hidden(h.id) and official_number is not null`
  const streets = await sql<{ street: string }[]>`
    select street_address as street from members.home h group by 1 having bool_and(members.home_is_hidden(h.id))`
  return [
    ...people.flatMap(({ number }) => notations(number)),
    ...contacts.flatMap(({ value, shown }) => [value, shown]),
    ...homes.map(({ line }) => line),
    ...streets.map(({ street }) => street),
  ]
}

/** Finds any of these texts in one pass: two hundred passes over each of two thousand pages take eight times longer. */
export function anyOf(texts: readonly string[]): RegExp {
  return new RegExp([...new Set(texts)].map((text) => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|'))
}

const notations = (digits: string) => [
  digits,
  `${digits.slice(0, 8)}-${digits.slice(8)}`,
  `${digits.slice(2, 8)}-${digits.slice(8)}`,
]
