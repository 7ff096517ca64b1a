import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { logCall } from '#cases/calling/log-call.ts'
import { closeCase } from '#cases/closing/close-case.ts'
import { keepMemberAnswer } from '#cases/first-contact/keep-member-answer.ts'
import { linkCases } from '#cases/linking/link-cases.ts'
import { reopenCase } from '#cases/reopening/reopen-case.ts'
import { type CaseWorld, caseWorld, registered } from '#cases/testing/case-world.ts'
import { addition, eventsOf, target } from '#cases/testing/read-case.ts'
import { caseView } from '#cases/viewing/case-view.ts'
import type { Actor } from '#platform/actor.ts'
import { setClock } from '#platform/clock.ts'

let world: CaseWorld
before(async () => {
  world = await caseWorld()
  // Maja and Nils share a home; nobody there is protected.
  const [home] = await world.sql`
    insert into members.home (street_address, postal_code, locality) values ('Ringvägen 12', '11861', 'Stockholm') returning id::int`
  const [nils] = await world.sql`
    insert into members.person (given_name, family_name, updated_at) values ('Nils', 'Ekdahl', now()) returning id::int`
  partner = nils?.id
  for (const id of [world.people.maja, partner])
    await world.sql`insert into members.person_role (person_id, kind, home_id, valid_from) values (${id}, 'resident', ${home?.id}, '2024-01-01')`
})
after(() => world.close())
afterEach(() => setClock())

let partner: number
const at = (time: string) => setClock(new Date(`2026-${time}:00Z`))

/** A case of Maja's that is answered in the call and closed on 20 November. */
async function answered(words: Record<string, unknown> = {}): Promise<string> {
  at('11-20T09:00')
  return registered(world.amira, {
    type: 'pests',
    about: `person:${world.people.maja}`,
    outcome: 'solved',
    resolution: 'informed',
    message: 'Svaret.',
    firstContact: 'yes',
    ...words,
  })
}
async function signals(number: string, actor: Actor = world.amira) {
  const view = await caseView(actor, number)
  assert.ok(view.found)
  return view.page.firstContact
}

test('an open case has no signals; an ended one says what the agent said, and waits for the rest', async () => {
  at('11-20T09:00')
  assert.equal(await signals(await registered(world.amira, { type: 'pests' })), null)
  const number = await answered({ about: null })
  assert.deepEqual((await signals(number))?.words, ['ja', 'ingen än, räknas till 27 november 2026', 'inget svar'])
})

test('a call about an ended case, a reopening, or the partner’s new case about the same thing is a new contact', async () => {
  const { amira } = world
  const called = await answered()
  at('11-23T09:00')
  assert.ok((await logCall(amira, { ...addition(called), outcome: 'in', text: 'De är tillbaka.' })).ok)
  assert.match((await signals(called))?.words[1] ?? '', /^efter 3 dagar: ringde igen$/)
  at('11-23T10:00')
  const partnersOwn = await registered(amira, { type: 'pests', about: `person:${partner}`, channel: 'web' })
  // The earlier call counts first; a case that ended without one has the partner's.
  const other = await answered()
  at('11-24T09:00')
  assert.match((await signals(called))?.words[1] ?? '', /ringde igen/)
  assert.equal((await signals(other))?.contactCase, partnersOwn)
  assert.ok((await reopenCase(amira, { ...(await target(world, called)), text: 'Igen.' })).ok)
  assert.equal(await signals(called), null)
})

test('a copy linked to the case counts, another matter, an older case and a case after the week do not', async () => {
  const { amira } = world
  const number = await answered({ about: null })
  at('11-22T09:00')
  await registered(amira, { type: 'other' })
  const copy = await registered(amira, { type: 'other' })
  assert.equal((await signals(number))?.quiet, null)
  assert.ok((await linkCases(amira, { ...addition(copy), other: number, kind: 'duplicate' })).ok)
  assert.deepEqual((await signals(number))?.words[1], 'efter 2 dagar: dubblett av ärendet')
  assert.equal((await signals(number))?.contactCase, copy)

  const mine = await answered({ about: null })
  at('11-29T09:00')
  assert.equal((await signals(mine))?.quiet, true)
})

test('a case that waits for an objection and is then closed by itself counts from when it was solved', async () => {
  const { amira } = world
  at('11-02T09:00')
  const number = await registered(amira, { type: 'pests' })
  const solved = { resolution: 'solved', message: 'Klart.', await: 'objection', firstContact: true } as const
  assert.ok((await closeCase(amira, { ...(await target(world, number)), ...solved })).ok)
  at('11-12T09:00')
  assert.ok((await closeCase(amira, { ...(await target(world, number)), ...solved, await: 'now' })).ok)
  at('11-13T09:00')
  assert.deepEqual([(await signals(number))?.quiet, (await signals(number))?.agreement], [true, 'agree'])
})

test('the member’s own answer is one event, and may be changed; an open case has none to give', async () => {
  const { amira } = world
  const number = await answered({ about: null })
  at('11-21T09:00')
  const answer = async (solved: boolean) =>
    keepMemberAnswer(amira, { ...(await target(world, number)), solved, text: 'Med egna ord.' })
  assert.ok((await answer(false)).ok)
  assert.deepEqual((await signals(number))?.agreement, 'disagree')
  assert.equal((await answer(false)).ok, false)
  assert.ok((await answer(true)).ok)
  const told = (await eventsOf(world, number)).filter(({ kind }) => kind === 'member_answered')
  assert.deepEqual(
    told.map(({ data }) => data),
    [{ solved: false }, { solved: true }],
  )
  assert.ok((await reopenCase(amira, { ...(await target(world, number)), text: 'Igen.' })).ok)
  assert.match(JSON.stringify(await answer(true)), /öppet/)
})

test('what only the right lets one read is no signal to whoever lacks it', async () => {
  const { amira, karin } = world
  const number = await answered({ about: null })
  at('11-22T09:00')
  const hidden = await registered(karin, { type: 'pests', about: `person:${world.people.protectedVera}` })
  assert.ok((await linkCases(karin, { ...addition(hidden), other: number, kind: 'duplicate' })).ok)
  assert.equal((await signals(number, amira))?.quiet, null)
  assert.equal((await signals(number, karin))?.quiet, false)
})
