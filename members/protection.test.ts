import assert from 'node:assert/strict'
import { test } from 'node:test'
import { db } from '#db/client.ts'
import { associationCard } from '#members/association-card.ts'
import { correctPerson } from '#members/correcting/correct-person.ts'
import { Correction } from '#members/correcting/correction.ts'
import { findMembers } from '#members/finding/find-members.ts'
import { folded } from '#members/finding/folded.ts'
import { homeResidents } from '#members/home-residents.ts'
import { registration, SECRETS, testRegister } from '#members/members-fixture.ts'
import { personCard } from '#members/person-card.ts'
import { personSummary } from '#members/person-summary.ts'
import { protectPerson } from '#members/protecting/protect-person.ts'
import { addContact, removeContact } from '#members/reaching/change-contacts.ts'
import { NewContact } from '#members/reaching/contact-way.ts'
import { registerPerson } from '#members/registering/register-person.ts'
import { addRole } from '#members/tying/change-roles.ts'
import { NewRole } from '#members/tying/role.ts'
import type { Actor } from '#platform/actor.ts'

const register = testRegister()
const everybody = () => Object.values(register.people)
const PROTECTED = ['Berit', 'Sven', 'Rut']

function keepsSecrets(answer: unknown, about: string) {
  const text = JSON.stringify(answer, (_, value) => (value instanceof Map ? [...value] : value))
  for (const secret of SECRETS) assert.ok(!text.includes(secret), `${about} gives away ${secret}: ${text}`)
}

/** Everything anybody might type to reach Berit, and every beginning of it. */
function attempts(): string[] {
  const whole = [
    ...SECRETS,
    '19730674-9982',
    '730674-9982',
    '0701740699',
    '+46 70 174 06 99',
    'berit@example.se',
    'Gömstigen 99 1477',
    'gomst 99 lgh 1477',
    'lgh 1477',
    'f1477',
    '18765 Vaxholmsby',
    'Berit Ståhl',
    'Stahl',
    'Sven',
    'Rut Ny',
    'Adam Fors',
    '1000003',
    '769000-0017',
  ]
  return whole.flatMap((text) => [text, ...[3, 4, 5, 6, 8, 10].map((length) => text.slice(0, length))])
}
/** What an association is called and insured by is no secret in itself; that Berit belongs to it is. */
const withoutAssociations = async (actor: Actor, text: string) => ({
  ...(await findMembers(actor, text)),
  associations: [],
})

test('the rule shields the flagged, her household and whom she speaks for, and nobody who has left', async () => {
  const rows = await register.sql`select given_name from members.person where shielded order by id`
  assert.deepEqual(
    rows.map((row) => row.given_name),
    PROTECTED,
  )
})

test('no answer to an agent or a manager without the right holds anything protected', async () => {
  for (const actor of [register.agent, register.manager]) {
    for (const id of everybody()) keepsSecrets(await personCard(actor, id), `card ${id}`)
    keepsSecrets(await personSummary(db, actor, everybody()), 'summary')
    keepsSecrets(await homeResidents(db, actor, Object.values(register.homes)), 'residents')
    for (const text of attempts()) keepsSecrets(await withoutAssociations(actor, text), `search ${text}`)
  }
})

test('a shielded person is found by name and membership number, and by nothing else', async () => {
  const find = async (text: string) => (await findMembers(register.agent, text)).people.map(({ name }) => name)
  assert.deepEqual(await find('Berit Ståhl'), ['Berit Ståhl'])
  assert.deepEqual(await find('1000003'), ['Berit Ståhl'])
  for (const text of ['19730674-9982', '730674-9982', '1973-06-14', '070-174 06 99', '070-174 06', 'berit@example.se'])
    assert.ok(!(await find(text)).includes('Berit Ståhl'), text)
  const { homes } = await findMembers(register.agent, 'Gömstigen 99 1477')
  assert.deepEqual(homes, [])
})

test('her masked card has a name and a membership number and nothing more, and the look is logged', async () => {
  const { agent, people, sql } = register
  assert.deepEqual(await personCard(agent, people.Berit ?? 0), {
    kind: 'masked',
    id: people.Berit,
    name: 'Berit Ståhl',
    membershipNumber: '1000003',
  })
  const [read] =
    await sql`select subject from platform.read_log where employee_id = ${agent.employeeId} and subject_id = ${people.Berit ?? 0}`
  assert.equal(read?.subject, 'protected_person')
})

test('a former housemate is open, without the home, the relation or the history that would lead to her', async () => {
  const card = await personCard(register.agent, register.people.Adam ?? 0)
  assert.equal(card?.kind, 'open')
  assert.deepEqual(card?.kind === 'open' && card.roles, [])
  const text = JSON.stringify(card)
  assert.ok(!text.includes('Berit'))
  const kinds = card?.kind === 'open' ? card.history.map(({ kind }) => kind) : []
  assert.deepEqual(kinds, [], 'neither what was hidden nor that something was hidden')
  const whole = await personCard(register.trusted, register.people.Adam ?? 0)
  assert.match(JSON.stringify(whole), /boende, Gömstigen 99/)
})

test('whoever has the right sees everything and finds her by everything', async () => {
  const { trusted, people } = register
  const card = await personCard(trusted, people.Berit ?? 0)
  const text = JSON.stringify(card)
  for (const part of ['Gömstigen', '1477', '070-174 06 99', '197306749982', 'Dolda Dungen', 'Trygg i Skogen', 'Rut Ny'])
    assert.ok(text.includes(part), part)
  for (const typed of ['19730674-9982', '0701740699', 'berit@example.se', '19730614'])
    assert.equal((await findMembers(trusted, typed)).people[0]?.id, people.Berit, typed)
  const { homes } = await findMembers(trusted, 'gömst 99 lgh 1477')
  assert.deepEqual(homes[0]?.residents.map(({ name }) => name).sort(), ['Berit Ståhl', 'Sven Ståhl'])
})

test('without the right, every act on a shielded person is refused with the words for somebody unknown', async () => {
  const { agent, people, sql } = register
  const unknown = await addContact(agent, NewContact.parse({ personId: 999_999, contact: '0701740605' }))
  const [before] = await sql`select count(*)::int as n from members.person_event`
  for (const name of PROTECTED) {
    const id = people[name] ?? 0
    const answers = [
      await addContact(agent, NewContact.parse({ personId: id, contact: '0701740605' })),
      await removeContact(agent, { personId: id, contactId: 1, seen: '' }),
      await correctPerson(agent, Correction.parse({ id, version: 1, givenName: 'X' })),
      await addRole(
        agent,
        NewRole.parse({ personId: id, kind: 'owner', target: register.homes.ring, validFrom: '2020-01-01' }),
      ),
    ]
    for (const answer of answers) assert.deepEqual(answer, unknown)
  }
  const protection = await protectPerson(agent, {
    id: people.Anna ?? 0,
    version: 1,
    sekretessmarkering: true,
    skyddadFolkbokforing: false,
  })
  assert.equal(protection.ok, false)
  const [after] = await sql`select count(*)::int as n from members.person_event`
  assert.deepEqual(after, before)
})

test('adding somebody reveals no more of a shielded person than her name', async () => {
  const taken = await registerPerson(
    register.agent,
    registration({ givenName: 'Berit', personalNumber: '197306749982' }),
  )
  assert.equal(taken.ok, false)
  keepsSecrets(taken, 'refusal')
  assert.ok(!JSON.stringify(taken).includes('Ståhl'))
  const named = await registerPerson(
    register.agent,
    registration({ givenName: 'Berit', familyName: 'Ståhl', birthDate: '1973-06-14', phone: '0701740699' }),
  )
  keepsSecrets(named, 'suggestion')
  assert.ok(named.ok && named.value.kind === 'duplicates')
  const similar = await registerPerson(
    register.agent,
    registration({ givenName: 'Beritt', familyName: 'Ståhl', birthDate: '1973-06-14', phone: '0701740699' }),
  )
  assert.ok(similar.ok && similar.value.kind === 'registered', 'a near name is not compared with what is protected')
  const housed = await registerPerson(
    register.agent,
    registration({
      givenName: 'Ny',
      role: 'resident',
      home: String(register.homes.hidden),
      validFrom: '2026-01-01',
    }),
  )
  assert.equal(housed.ok, false, 'a hidden home cannot be pointed at, not even by its id')
})

test('whoever was added in a home that is hidden now was, for an agent without the right, just added', async () => {
  const { agent, trusted, people, homes, sql } = register
  const role = { role: 'resident', post: null, homeId: homes.hidden, associationId: null, forPersonId: null }
  await sql`insert into members.person_event (person_id, at, kind, data) values (${people.Adam ?? 0}, now(), 'registered',
    ${sql.json({ role: { ...role, validFrom: '2015-01-01', validTo: null } } as never)})`
  const told = async (actor: Actor) => {
    const card = await personCard(actor, people.Adam ?? 0)
    return card?.kind === 'open' ? card.history.find(({ kind }) => kind === 'registered')?.sentence : undefined
  }
  assert.equal(await told(agent), 'lade till personen i registret')
  assert.match((await told(trusted)) ?? '', /som boende, Gömstigen 99/)
})

test('nobody is tied to a shielded person by her name without the right', async () => {
  const { agent, trusted, people, sql } = register
  const tie = (target: Record<string, string>) =>
    NewRole.parse({ personId: people.Kristina, kind: 'representative', validFrom: '2024-01-01', ...target })
  const byName = await addRole(agent, tie({ targetText: 'Sven Ståhl' }))
  assert.equal(byName.ok, false)
  assert.deepEqual(byName, await addRole(agent, tie({ target: String(people.Sven) })))
  await sql`insert into members.person (given_name, family_name, updated_at) values ('Sven', 'Ståhl', now())`
  const namesake = await addRole(agent, tie({ targetText: 'Sven Ståhl' }))
  assert.ok(namesake.ok && namesake.value.kind === 'choose', 'and a namesake is not taken in her place unseen')
  assert.equal(namesake.value.choices.length, 1)
  assert.notEqual(namesake.value.choices[0]?.id, people.Sven)
  assert.ok((await addRole(trusted, tie({ targetText: 'Adam Fors' }))).ok)
})

test('a shielded board member is absent from her association', async () => {
  const { agent, trusted, associations, people, sql } = register
  await sql`insert into members.person_role (person_id, kind, association_id, post, valid_from)
    values (${people.Berit ?? 0}, 'board_member', ${associations.ekan ?? 0}, 'deputy', '2020-01-01')`
  const names = async (actor: Actor) =>
    (await associationCard(actor, associations.ekan ?? 0))?.board.map(({ name }) => name)
  assert.deepEqual(await names(agent), ['Kristina Jönsson'])
  assert.deepEqual(await names(trusted), ['Kristina Jönsson', 'Berit Ståhl'])
})

test('whoever may not read members finds and opens nothing', async () => {
  assert.equal(await personCard(register.hr, register.people.Anna ?? 0), null)
  assert.deepEqual(await findMembers(register.hr, 'Anna'), { people: [], homes: [], associations: [] })
  assert.equal((await personSummary(db, register.hr, everybody())).size, 0)
})

test('setting the flag hides her household and her home at once', async () => {
  const { trusted, agent, people, sql } = register
  const [row] = await sql`select version from members.person where id = ${people.Kristina ?? 0}`
  const flags = {
    id: people.Kristina ?? 0,
    version: row?.version,
    skyddadFolkbokforing: true,
    sekretessmarkering: false,
  }
  assert.ok((await protectPerson(trusted, flags)).ok)
  assert.equal((await personCard(agent, people.Kristina ?? 0))?.kind, 'masked')
  assert.deepEqual((await findMembers(agent, 'Ringvägen 12 B')).homes, [])
  assert.ok((await protectPerson(trusted, { ...flags, version: flags.version + 1, skyddadFolkbokforing: false })).ok)
  assert.equal((await personCard(agent, people.Kristina ?? 0))?.kind, 'open')
})

test('the database folds letters exactly as the search box does', async () => {
  const names = ['Åsa Öberg', "D'Angelo-Žižek", 'ŁUKASZ', 'Æbleø', 'Şükrü İnönü', 'Straße', 'Nguyễn', 'Ďábel Ťuk']
  for (const name of names) {
    const [row] = await register.sql`select members.folded(${name}) as text`
    if (!name.includes('İ')) assert.equal(row?.text, folded(name), name)
  }
})
