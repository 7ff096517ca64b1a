import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import postgres from 'postgres'
import { APPEND_ONLY } from '#db/grants.ts'
import { type TestDatabase, testDatabase } from '#db/testing.ts'

let database: TestDatabase
let owner: postgres.Sql
let app: postgres.Sql

before(async () => {
  database = await testDatabase()
  owner = postgres(database.ownerUrl, { max: 1, onnotice: () => {} })
  app = postgres(database.appUrl, { max: 1, onnotice: () => {} })
  await owner`insert into cases.case_type (key, name, type_group, audience, urgency, answer_minutes, identification)
    values ('test', 'Test', 'Test', '{member}', 3, 60, 0)`
})
after(async () => {
  await app.end()
  await owner.end()
  await database.drop()
})

const DENIED = { code: '42501' }
let sequence = 0

async function person(flags: { sekretessmarkering?: boolean; skyddad_folkbokforing?: boolean } = {}): Promise<number> {
  const row = { given_name: 'Test', family_name: 'Person', updated_at: new Date(), ...flags }
  const [made] = await app`insert into members.person ${app(row)} returning id`
  return Number(made?.id)
}
async function home(): Promise<number> {
  const [made] = await app`insert into members.home (street_address, postal_code, locality)
    values (${`Testvägen ${++sequence}`}, '11383', 'Stockholm') returning id`
  return Number(made?.id)
}
async function lives(personId: number, homeId: number, validTo: string | null = null): Promise<void> {
  await app`insert into members.person_role (person_id, kind, home_id, valid_from, valid_to)
    values (${personId}, 'resident', ${homeId}, '2020-01-01', ${validTo})`
}
async function caseAbout(personId: number): Promise<number> {
  const [made] = await app`insert into cases."case" (number, type_key, title, status, priority, channel, person_id,
      received_at, deadline_at, last_event_at, last_event_kind)
    values (${`2026-${String(++sequence).padStart(6, '0')}`}, 'test', 'Test', 'new', 3, 'phone', ${personId},
      now(), now(), now(), 'registered') returning id`
  return Number(made?.id)
}
const shielded = async (id: number) => (await app`select shielded from members.person where id = ${id}`)[0]?.shielded
const restricted = async (id: number) =>
  (await app`select restricted from cases."case" where id = ${id}`)[0]?.restricted

for (const table of APPEND_ONLY) {
  test(`the application can add to ${table} and read it, but neither change nor remove`, async () => {
    const [rights] =
      await app`select has_table_privilege(${table}, 'insert') as adds, has_table_privilege(${table}, 'select') as reads`
    assert.deepEqual({ ...rights }, { adds: true, reads: true })
    const [column] = await owner`select attname as name from pg_attribute
      where attrelid = ${table}::regclass and attnum > 0 and attidentity = '' limit 1`
    await assert.rejects(app.unsafe(`update ${table} set "${column?.name}" = "${column?.name}"`), DENIED)
    await assert.rejects(app.unsafe(`delete from ${table}`), DENIED)
    await assert.rejects(app.unsafe(`truncate ${table}`), DENIED)
  })
}

test('no statement of the application runs for longer than a person waits; a migration may', async () => {
  assert.equal((await app`show statement_timeout`)[0]?.statement_timeout, '15s')
  assert.equal((await owner`show statement_timeout`)[0]?.statement_timeout, '0')
})

test('the application cannot give itself the rights, nor change the schema', async () => {
  await assert.rejects(app`alter table cases.case_event disable trigger all`, DENIED)
  await assert.rejects(app`drop table cases.case_event`, DENIED)
  await assert.rejects(app`create table cases.mine (id int)`, DENIED)
  // PostgreSQL only warns when somebody grants what is not hers to give; the right must still be absent.
  await app`grant update on cases.case_event to koms_app`.catch(() => {})
  await assert.rejects(app`update cases.case_event set text = ''`, DENIED)
})

test('the application removes no case and no person', async () => {
  await assert.rejects(app`delete from cases."case"`, DENIED)
  await assert.rejects(app`delete from members.person`, DENIED)
})

test('the time a case was received never changes, not even for the owner', async () => {
  const id = await caseAbout(await person())
  const change = (sql: postgres.Sql) =>
    sql`update cases."case" set received_at = received_at - interval '1 day' where id = ${id}`
  await assert.rejects(change(app), { code: '23000' })
  await assert.rejects(change(owner), { code: '23000' })
})

test('a household is shielded with its protected member, also when the flag comes later', async () => {
  const [protectedOne, partner, stranger] = [await person(), await person(), await person()]
  const place = await home()
  await lives(protectedOne, place)
  await lives(partner, place)
  assert.deepEqual([await shielded(protectedOne), await shielded(partner)], [false, false])
  await app`update members.person set sekretessmarkering = true where id = ${protectedOne}`
  assert.deepEqual(
    [await shielded(protectedOne), await shielded(partner), await shielded(stranger)],
    [true, true, false],
  )
  await app`update members.person set sekretessmarkering = false where id = ${protectedOne}`
  assert.deepEqual([await shielded(protectedOne), await shielded(partner)], [false, false])
})

test('who moves in with somebody protected is shielded, who lived there before is not', async () => {
  const protectedOne = await person({ skyddad_folkbokforing: true })
  const [newcomer, predecessor] = [await person(), await person()]
  const place = await home()
  await lives(protectedOne, place)
  await lives(newcomer, place)
  await lives(predecessor, place, '2021-01-01')
  assert.deepEqual([await shielded(newcomer), await shielded(predecessor)], [true, false])
})

test('who speaks for somebody protected is shielded too', async () => {
  const [guardian, child] = [await person(), await person({ sekretessmarkering: true })]
  await app`insert into members.person_role (person_id, kind, for_person_id, valid_from)
    values (${guardian}, 'guardian', ${child}, '2020-01-01')`
  assert.equal(await shielded(guardian), true)
})

test('a statement that says somebody is not shielded changes nothing', async () => {
  const id = await person({ sekretessmarkering: true })
  await app`update members.person set shielded = false where id = ${id}`
  assert.equal(await shielded(id), true)
})

test('a case is restricted with the person it is about, from the moment either changes', async () => {
  const [subject, other] = [await person(), await person({ sekretessmarkering: true })]
  const id = await caseAbout(subject)
  assert.equal(await restricted(id), false)
  await app`update members.person set sekretessmarkering = true where id = ${subject}`
  assert.equal(await restricted(id), true)
  await app`update cases."case" set restricted = false where id = ${id}`
  assert.equal(await restricted(id), true)
  await app`update members.person set sekretessmarkering = false where id = ${subject}`
  assert.equal(await restricted(id), false)
  await app`update cases."case" set person_id = ${other} where id = ${id}`
  assert.equal(await restricted(id), true)
})

test('a case of the household is restricted when somebody in it becomes protected', async () => {
  const [protectedOne, partner] = [await person(), await person()]
  const place = await home()
  await lives(protectedOne, place)
  await lives(partner, place)
  const id = await caseAbout(partner)
  await app`update members.person set skyddad_folkbokforing = true where id = ${protectedOne}`
  assert.equal(await restricted(id), true)
})
