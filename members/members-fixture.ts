import { randomUUID } from 'node:crypto'
import { after, before } from 'node:test'
import postgres from 'postgres'
import { openDatabase } from '#db/client.ts'
import { type TestDatabase, testDatabase } from '#db/testing.ts'
import { Registration } from '#members/registering/registration.ts'
import type { Actor, Role } from '#platform/actor.ts'

/** A small register for the tests of this wing. Numbers are Skatteverket's test numbers or the fictional phone series. */
export interface Register {
  sql: postgres.Sql
  agent: Actor
  trusted: Actor
  manager: Actor
  hr: Actor
  /** Ids by first name, and by what a home or association is called here. */
  people: Record<string, number>
  homes: Record<string, number>
  associations: Record<string, number>
}

/** Everything that would tell where Berit lives, how to reach her, or who she is. No answer to an unentitled actor may hold any. */
export const SECRETS = [
  'Gömstigen',
  'gomstigen',
  '1477',
  'Dolda Dungen',
  '18765',
  '187 65',
  'Vaxholmsby',
  '+46701740699',
  '070-174 06 99',
  'berit@',
  '197306749982',
  '19730674-9982',
  '1973-06-14',
  '+46701740698',
  '070-174 06 98',
  'sven@',
  'Trygg i Skogen',
  'farsi',
] as const

/** A filled-in form for a new person, with a key of its own. */
export const registration = (fields: Record<string, unknown>) =>
  Registration.parse({ submission: randomUUID(), ...fields })

export function testRegister(): Register {
  const register = {} as Register
  let database: TestDatabase
  let close: () => Promise<void>
  before(async () => {
    database = await testDatabase()
    register.sql = postgres(database.ownerUrl, { max: 1, onnotice: () => {} })
    close = openDatabase(database.appUrl)
    await fill(register)
  })
  after(async () => {
    await close()
    await register.sql.end()
    await database.drop()
  })
  return register
}

async function fill(register: Register) {
  const { sql } = register
  const actor = async (name: string, role: Role, mayReadProtected = false): Promise<Actor> => {
    const [row] =
      await sql`insert into staff.employee (name, email) values (${name}, ${`${name}@koms.example`}) returning id::int`
    return { employeeId: row?.id, name, teamId: null, roles: [role], mayReadProtected }
  }
  register.agent = await actor('Amira', 'agent')
  register.trusted = await actor('Karin', 'agent', true)
  register.manager = await actor('Helena', 'manager')
  register.hr = await actor('Mikael', 'hr')
  const association = async (name: string, number: string, insurer: string) =>
    (
      await sql`insert into members.association (name, organisation_number, insurer, manager_name)
      values (${name}, ${number}, ${insurer}, 'Fia Förvaltare') returning id::int`
    )[0]?.id as number
  const dolda = await association('HSB Brf Dolda Dungen', '7690000017', 'Trygg i Skogen')
  const ekan = await association('HSB Bostadsrättsförening Ekan i Solna', '7690000025', 'Folksam')
  register.associations = { dolda, ekan }
  const home = async (association: number, street: string, code: string, place: string, number: string) =>
    (
      await sql`insert into members.home (association_id, street_address, postal_code, locality, official_number, association_number)
      values (${association}, ${street}, ${code}, ${place}, ${number}, ${`f${number}`}) returning id::int`
    )[0]?.id as number
  register.homes = {
    hidden: await home(dolda, 'Gömstigen 99', '18765', 'Vaxholmsby', '1477'),
    ring: await home(ekan, 'Ringvägen 12', '11860', 'Stockholm', '1203'),
    ringB: await home(ekan, 'Ringvägen 12 B', '11860', 'Stockholm', '1001'),
    far: await home(ekan, 'Ringvägen 120', '11861', 'Stockholm', '1101'),
  }
  register.people = {}
  const person = async (name: string, facts: Record<string, unknown> = {}) => {
    const [given = '', family = ''] = name.split(' ')
    const row = { given_name: given, family_name: family, updated_at: new Date().toISOString(), ...facts }
    const [added] = await sql`insert into members.person ${sql(row)} returning id::int`
    register.people[given] = added?.id
    return added?.id as number
  }
  const contact = (person_id: number, kind: string, value: string, shown: string) =>
    sql`insert into members.contact ${sql({ person_id, kind, value, shown })}`
  const role = (person_id: number, kind: string, target: Record<string, unknown>, valid_to: string | null = null) =>
    sql`insert into members.person_role ${sql({ person_id, kind, valid_from: '2015-01-01', valid_to, ...target })}`

  const anna = await person('Anna Berg', {
    personal_number: '199012119948',
    birth_date: '1990-12-11',
    membership_number: '1000001',
  })
  await contact(anna, 'phone', '+46701740605', '070-174 06 05')
  await contact(anna, 'email', 'anna.berg@example.se', 'anna.berg@example.se')
  const kristina = await person('Kristina Jönsson', { membership_number: '1000002' })
  const { hidden, ring, ringB } = register.homes
  await role(anna, 'owner', { home_id: ring })
  await role(kristina, 'owner', { home_id: ringB })
  await role(kristina, 'board_member', { association_id: ekan, post: 'chair' })

  const berit = await person('Berit Ståhl', {
    personal_number: '197306749982',
    birth_date: '1973-06-14',
    membership_number: '1000003',
    interpreter: 'farsi',
    sekretessmarkering: true,
  })
  await contact(berit, 'phone', '+46701740699', '070-174 06 99')
  await contact(berit, 'email', 'berit@example.se', 'berit@example.se')
  const sven = await person('Sven Ståhl', { membership_number: '1000004' })
  await contact(sven, 'phone', '+46701740698', '070-174 06 98')
  await contact(sven, 'email', 'sven@example.se', 'sven@example.se')
  const rut = await person('Rut Ny')
  const adam = await person('Adam Fors', { membership_number: '1000005' })
  await role(berit, 'owner', { home_id: hidden })
  await role(sven, 'resident', { home_id: hidden })
  await role(berit, 'guardian', { for_person_id: rut })
  // Adam has left the home and Berit's affairs: he is not shielded, and his card must not lead to her.
  await role(adam, 'resident', { home_id: hidden }, '2019-12-31')
  await role(adam, 'representative', { for_person_id: berit }, '2019-12-31')
  await role(anna, 'representative', { for_person_id: adam })
  const moved = { role: 'resident', post: null, homeId: hidden, associationId: null, forPersonId: null }
  await sql`insert into members.person_event (person_id, at, kind, data) values
    (${adam}, now(), 'role_added', ${sql.json({ ...moved, validFrom: '2015-01-01', validTo: null })}),
    (${adam}, now(), 'role_added', ${sql.json({ ...moved, role: 'representative', homeId: null, forPersonId: berit, validFrom: '2015-01-01', validTo: null })}),
    (${adam}, now(), 'protection_changed', ${sql.json({ sekretessmarkering: true, skyddadFolkbokforing: false, version: 2 })})`
}
