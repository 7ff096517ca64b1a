import assert from 'node:assert/strict'
import { test } from 'node:test'
import { correctPerson } from '#members/correcting/correct-person.ts'
import { Correction } from '#members/correcting/correction.ts'
import { registration, testRegister } from '#members/members-fixture.ts'
import { personCard } from '#members/person-card.ts'
import { addContact, correctContact, removeContact } from '#members/reaching/change-contacts.ts'
import { ChangedContact, NewContact } from '#members/reaching/contact-way.ts'
import { registerPerson } from '#members/registering/register-person.ts'
import { Registration } from '#members/registering/registration.ts'
import { seenRole } from '#members/seen.ts'
import { addRole, correctRole, endRole } from '#members/tying/change-roles.ts'
import { ChangedRole, NewRole } from '#members/tying/role.ts'
import type { Result } from '#platform/result.ts'

const register = testRegister()

async function open(name: string) {
  const card = await personCard(register.agent, register.people[name] ?? 0)
  assert.ok(card?.kind === 'open')
  return card
}
const eventsOf = async (id: number) =>
  Number((await register.sql`select count(*) as n from members.person_event where person_id = ${id}`)[0]?.n)
function worked<T>(answer: Result<T>): T {
  assert.ok(answer.ok, JSON.stringify(answer))
  return answer.value
}
function messageOf(answer: Result<unknown>, field?: string): string {
  assert.equal(answer.ok, false)
  const found = answer.ok ? undefined : answer.refusals.find((refusal) => refusal.field === field)
  assert.ok(found, JSON.stringify(answer))
  return found.message
}

test('a person is added with number, contacts and home, and one event says so', async () => {
  const added = worked(
    await registerPerson(
      register.agent,
      registration({
        givenName: 'Lova',
        familyName: 'Ek',
        personalNumber: '821105–9954',
        phone: '070-174 06 10',
        email: 'Lova@Example.se',
        role: 'tenant',
        homeText: 'Ringvägen 120',
        validFrom: '2024-05-01',
      }),
    ),
  )
  assert.ok(added.kind === 'registered')
  register.people.Lova = added.id
  const card = await open('Lova')
  assert.equal(card.personalNumber, '198211059954')
  assert.equal(card.birthDate, '1982-11-05')
  assert.deepEqual(
    card.contacts.map(({ value }) => value),
    ['+46701740610', 'lova@example.se'],
  )
  assert.equal(card.roles[0]?.home?.streetAddress, 'Ringvägen 120')
  assert.equal(await eventsOf(added.id), 1)
  assert.match(card.history[0]?.sentence ?? '', /lade till personen i registret som hyresgäst, Ringvägen 120, lgh 1101/)
})

test('the same personal number leads to the card that exists', async () => {
  const answer = worked(
    await registerPerson(register.agent, registration({ familyName: 'Annan', personalNumber: '9012119948' })),
  )
  assert.deepEqual(answer, { kind: 'exists', person: { id: register.people.Anna, name: 'Anna Berg' } })
})

test('a correction leaves one event that tells what changed, and nothing when nothing did', async () => {
  const card = await open('Kristina')
  const sent = {
    id: card.id,
    version: card.version,
    givenName: 'Christina',
    familyName: 'Jönsson',
    membershipNumber: '1000002',
  }
  const before = await eventsOf(card.id)
  worked(await correctPerson(register.agent, Correction.parse({ ...sent, preference: 'sms', interpreter: 'finska' })))
  const after = await open('Kristina')
  assert.equal(after.version, card.version + 1)
  assert.equal(await eventsOf(card.id), before + 1)
  assert.equal(
    after.history[0]?.sentence,
    'rättade förnamn från Kristina till Christina, önskat kontaktsätt till sms, tolkspråk till finska',
  )
  worked(
    await correctPerson(
      register.agent,
      Correction.parse({ ...sent, version: after.version, preference: 'sms', interpreter: 'finska' }),
    ),
  )
  assert.equal(await eventsOf(card.id), before + 1)
})

test('a form filled in on an older card overwrites nothing and says what has changed', async () => {
  const card = await open('Anna')
  const sent = {
    id: card.id,
    version: card.version,
    givenName: 'Anna',
    familyName: 'Berg',
    membershipNumber: '1000001',
  }
  worked(await correctPerson(register.trusted, Correction.parse({ ...sent, interpreter: 'arabiska' })))
  const stale = await correctPerson(register.agent, Correction.parse({ ...sent, familyName: 'Bergh' }))
  assert.ok(!stale.ok && stale.conflict)
  assert.equal(stale.conflict.version, card.version + 1)
  assert.match(stale.conflict.changes.join(), /Karin rättade .*tolkspråk till arabiska/)
  assert.equal((await open('Anna')).familyName, 'Berg')
})

test("somebody else's membership number is refused beside its field", async () => {
  const card = await open('Anna')
  const answer = await correctPerson(
    register.agent,
    Correction.parse({ id: card.id, version: card.version, givenName: 'Anna', membershipNumber: '1000002' }),
  )
  assert.match(messageOf(answer, 'membershipNumber'), /tillhör redan någon annan/)
})

test('contact ways are added, corrected and removed, each with one event', async () => {
  const { id } = await open('Adam')
  const before = await eventsOf(id)
  worked(
    await addContact(register.agent, NewContact.parse({ personId: id, contact: '08-465 004 00', label: 'arbete' })),
  )
  const same = await addContact(register.agent, NewContact.parse({ personId: id, contact: '+46 8 465 004 00' }))
  assert.match(messageOf(same, 'contact'), /finns redan/)
  const [way] = (await open('Adam')).contacts
  assert.ok(way)
  worked(
    await correctContact(
      register.agent,
      ChangedContact.parse({
        personId: id,
        contactId: way.id,
        seen: '08-465 004 00 · arbete',
        contact: '070-174 06 20',
      }),
    ),
  )
  worked(await removeContact(register.agent, { personId: id, contactId: way.id, seen: '070-174 06 20' }))
  assert.deepEqual((await open('Adam')).contacts, [])
  assert.equal(await eventsOf(id), before + 3)
  const [last, middle] = (await open('Adam')).history
  assert.equal(last?.sentence, 'tog bort telefon 070-174 06 20')
  assert.equal(middle?.sentence, 'ändrade telefon från 08-465 004 00 till 070-174 06 20')
})

test('a contact of somebody else cannot be reached through one’s own card', async () => {
  const [way] = (await open('Anna')).contacts
  const answer = await removeContact(register.agent, {
    personId: register.people.Adam ?? 0,
    contactId: way?.id ?? 0,
    seen: '070-174 06 05',
  })
  assert.match(messageOf(answer), /finns inte längre/)
})

test('a role is added, corrected and ended; the same role twice at once is refused in words', async () => {
  const { id } = await open('Adam')
  const role = { personId: id, kind: 'owner', target: String(register.homes.far), validFrom: '2020-01-01' }
  worked(await addRole(register.agent, NewRole.parse(role)))
  const twice = await addRole(register.agent, NewRole.parse({ ...role, validFrom: '2022-01-01' }))
  assert.match(messageOf(twice, 'validFrom'), /redan samma roll/)
  const added = (await open('Adam')).roles.find(({ home }) => home?.id === register.homes.far)
  assert.ok(added?.current)
  const roleId = added.id
  worked(
    await correctRole(
      register.agent,
      ChangedRole.parse({ personId: id, roleId, seen: seenRole(added), validFrom: '2021-03-01' }),
    ),
  )
  const seen = '2021-03-01'
  const early = await endRole(register.agent, { personId: id, roleId, seen, validTo: '2020-12-31' })
  assert.match(messageOf(early, 'validTo'), /före den första/)
  worked(await endRole(register.agent, { personId: id, roleId, seen, validTo: '2023-12-31' }))
  const card = await open('Adam')
  assert.equal(card.roles.find((one) => one.id === roleId)?.current, false)
  assert.equal(
    card.history[0]?.sentence,
    'avslutade rollen bostadsrättshavare, Ringvägen 120, lgh 1101 den 31 december 2023',
  )
})

test('nobody represents herself', async () => {
  const { id } = await open('Anna')
  const answer = await addRole(
    register.agent,
    NewRole.parse({ personId: id, kind: 'representative', target: String(id), validFrom: '2020-01-01' }),
  )
  assert.match(messageOf(answer, 'target'), /företräda sig själv/)
})

test('a manager reads and changes nothing', async () => {
  const { id } = await open('Anna')
  assert.equal((await personCard(register.manager, id))?.kind, 'open')
  const before = await eventsOf(id)
  assert.equal((await registerPerson(register.manager, registration({ givenName: 'Ny' }))).ok, false)
  assert.equal((await addContact(register.manager, NewContact.parse({ personId: id, contact: '112' }))).ok, false)
  assert.equal(
    (
      await addRole(
        register.manager,
        NewRole.parse({ personId: id, kind: 'owner', target: '1', validFrom: '2020-01-01' }),
      )
    ).ok,
    false,
  )
  assert.equal(await eventsOf(id), before)
})

test('bad input is a sentence beside its field', () => {
  const hostile = ['<script>alert(1)</script>', 'x'.repeat(5000), "' OR 1=1", '😀']
  for (const text of hostile) {
    const parsed = Registration.safeParse({
      submission: '6c0d1f0e-3f53-4b36-8f5b-0d6ad0b2b9a4',
      givenName: text,
      personalNumber: text,
      phone: text,
      email: text,
      home: text,
      birthDate: text,
    })
    assert.equal(parsed.success, false)
    for (const issue of parsed.error?.issues ?? []) assert.match(issue.message, /^[A-ZÅÄÖ].*\.$/s, issue.path.join())
  }
})
