import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testRegister } from '#members/members-fixture.ts'
import { personCard } from '#members/person-card.ts'
import { protectPerson } from '#members/protecting/protect-person.ts'
import { addContact, correctContact, removeContact } from '#members/reaching/change-contacts.ts'
import { ChangedContact, NewContact, RemovedContact } from '#members/reaching/contact-way.ts'
import { seenContact, seenRole } from '#members/seen.ts'
import { correctRole, endRole } from '#members/tying/change-roles.ts'
import { ChangedRole, EndedRole } from '#members/tying/role.ts'
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
function messageOf(answer: Result<unknown>): string {
  assert.equal(answer.ok, false)
  const found = answer.ok ? undefined : answer.refusals[0]
  assert.ok(found, JSON.stringify(answer))
  return found.message
}

test('two who correct the same number: the second overwrites nothing, is told what stands there, and may send again', async () => {
  const { id } = await open('Kristina')
  worked(await addContact(register.agent, NewContact.parse({ personId: id, contact: '08-465 004 10' })))
  const [way] = (await open('Kristina')).contacts
  assert.ok(way)
  const line = { personId: id, contactId: way.id }
  const opened = { ...line, seen: seenContact(way) }
  const correct = (sent: object) => correctContact(register.agent, ChangedContact.parse(sent))
  worked(await correct({ ...opened, contact: '070-174 06 21', label: 'arbete' }))
  const stale = await correct({ ...opened, contact: '070-174 06 22' })
  assert.match(messageOf(stale), /Nu står där 070-174 06 21 · arbete\./)
  assert.ok(!stale.ok && stale.conflict, 'so that the card is shown as it stands now')
  const removed = await removeContact(register.agent, RemovedContact.parse(opened))
  assert.match(messageOf(removed), /Nu står där 070-174 06 21 · arbete\./)
  const [standing] = (await open('Kristina')).contacts
  assert.equal(standing?.shown, '070-174 06 21')
  worked(await correct({ ...line, seen: seenContact(standing), contact: '070-174 06 22' }))
  const before = await eventsOf(id)
  const same = worked(await correct({ ...line, seen: '070-174 06 21', contact: '070-174 06 22' }))
  assert.equal(same.changed, false, 'what stands there already is no change, whatever was seen')
  assert.equal(await eventsOf(id), before)
})

test('two who correct or end the same role: the second is told which days stand there now', async () => {
  const { id } = await open('Kristina')
  const role = (await open('Kristina')).roles.find(({ kind }) => kind === 'board_member')
  assert.ok(role)
  const opened = { personId: id, roleId: role.id, seen: seenRole(role) }
  worked(
    await correctRole(register.agent, ChangedRole.parse({ ...opened, post: 'treasurer', validFrom: '2016-01-01' })),
  )
  const stale = await correctRole(
    register.agent,
    ChangedRole.parse({ ...opened, post: 'chair', validFrom: '2017-01-01' }),
  )
  assert.match(messageOf(stale), /Nu står där kassör, från 1 januari 2016\./)
  const ended = await endRole(register.agent, EndedRole.parse({ ...opened, validTo: '2024-12-31' }))
  assert.match(messageOf(ended), /Nu står där kassör, från 1 januari 2016\./)
  const now = (await open('Kristina')).roles.find(({ id }) => id === role.id)
  assert.ok(now && now.post === 'treasurer' && now.validTo === null)
  worked(await endRole(register.agent, EndedRole.parse({ ...opened, seen: seenRole(now), validTo: '2024-12-31' })))
})

test('flags sent as they stand change nothing and say so', async () => {
  const { trusted, people, sql } = register
  const [row] = await sql`select version from members.person where id = ${people.Adam ?? 0}`
  const flags = { id: people.Adam ?? 0, version: row?.version, sekretessmarkering: false, skyddadFolkbokforing: false }
  const answer = await protectPerson(trusted, flags)
  assert.ok(answer.ok)
  assert.equal(answer.value.changed, false)
})
