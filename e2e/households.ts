import { readFileSync } from 'node:fs'
import type { Sql, TransactionSql } from 'postgres'
import { word } from '#e2e/words.ts'

/** A person with a home of her own, every part of which stands nowhere else in the register. */
export type Neighbour = {
  personId: number
  homeId: number
  givenName: string
  familyName: string
  name: string
  personalNumber: string
  /** E.164, and as people write it. */
  phone: string
  phoneShown: string
  mail: string
  street: string
  apartment: string
}

// Skatteverket's test numbers, and the series of telephone numbers that PTS keeps free for fiction.
const NUMBERS = readFileSync(new URL('../db/seed/data/personal-numbers.txt', import.meta.url), 'utf8').match(
  /^\d{12}$/gm,
)
const PHONES = ['+468465004', '+46313900 6', '+46406280 4', '+46980319 2'].flatMap((series) =>
  Array.from({ length: 100 }, (_, i) => `${series.replace(' ', '')}${String(i).padStart(2, '0')}`),
)

/** Somebody who owns a home. `protect` sets a flag, as the tax agency would have it. */
export async function makeNeighbour(sql: Sql, protect = false): Promise<Neighbour> {
  const [givenName, familyName] = [word('Astrid'), word('Lund')]
  const [street, mail] = [`${word('Hassel')}vägen 7`, `${word('post')}@exempel.example`]
  const apartment = '1203'
  return sql.begin(async (tx) => {
    const { personalNumber, phone } = await freeNumbers(tx)
    const phoneShown = phone.replace('+46', '0').replace(/(\d\d)(\d\d)$/, ' $1 $2')
    const [person] = await tx<{ id: number }[]>`
      insert into members.person (given_name, family_name, personal_number, birth_date, sekretessmarkering, updated_at)
      values (${givenName}, ${familyName}, ${personalNumber}, to_date(${personalNumber.slice(0, 8)}, 'YYYYMMDD'), ${protect}, now())
      returning id::int`
    const [home] = await tx<{ id: number }[]>`
      insert into members.home (street_address, postal_code, locality, official_number, association_number)
      values (${street}, '11522', 'Stockholm', ${apartment}, '17') returning id::int`
    if (!person || !home) throw new Error('the household was not made')
    await tx`insert into members.person_role (person_id, kind, home_id, valid_from)
      values (${person.id}, 'owner', ${home.id}, '2020-01-01')`
    await tx`insert into members.contact (person_id, kind, value, shown) values
      (${person.id}, 'phone', ${phone}, ${phoneShown}), (${person.id}, 'email', ${mail}, ${mail})`
    const name = `${givenName} ${familyName}`
    const facts = { givenName, familyName, name, personalNumber, phone, phoneShown, mail, street, apartment }
    return { ...facts, personId: person.id, homeId: home.id }
  })
}

/** Somebody more in the same home, as a resident. */
export async function moveIn(sql: Sql, homeId: number): Promise<Neighbour> {
  const relative = await makeNeighbour(sql)
  await sql`update members.person_role set home_id = ${homeId}, kind = 'resident' where person_id = ${relative.personId}`
  await sql`delete from members.home where id = ${relative.homeId}`
  return { ...relative, homeId }
}

/**
 * Numbers nobody in the register has. One journey at a time looks for them, so that no two find the same; the last ones
 * are for the one journey that types them into a form.
 */
export async function freeNumbers(
  tx: TransactionSql,
  last = false,
): Promise<{ personalNumber: string; phone: string }> {
  const order = last ? tx`desc` : tx`asc`
  await tx`select pg_advisory_xact_lock(hashtext('journeys choose numbers'))`
  const [free] = await tx<{ personalNumber: string; phone: string }[]>`select
    (select n from unnest(${NUMBERS ?? []}::text[]) n where not exists (select from members.person where personal_number = n) order by n ${order} limit 1) as "personalNumber",
    (select n from unnest(${PHONES}::text[]) n where not exists (select from members.contact where value = n) order by n ${order} limit 1) as phone`
  if (!free?.personalNumber || !free.phone) throw new Error('there are no free numbers left')
  return free
}

/** How often something has happened to a person's card. */
export async function countPersonEvents(sql: Sql, personId: number): Promise<number> {
  return (await sql`select from members.person_event where person_id = ${personId}`).length
}
