import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { assignCase } from '#cases/assigning/assign-case.ts'
import { linkPerson } from '#cases/correcting/correct-case.ts'
import { liftProtection } from '#cases/lifting/lift-protection.ts'
import { noteOnCase } from '#cases/noting/note-on-case.ts'
import { registerCase } from '#cases/registering/register-case.ts'
import { type CaseWorld, caseWorld, registered, registrationWith } from '#cases/testing/case-world.ts'
import { caseView } from '#cases/viewing/case-view.ts'
import { openCasesAbout } from '#cases/viewing/open-about.ts'
import { queuePage } from '#cases/viewing/queue.ts'
import { parseQueueQuery } from '#cases/viewing/queue-query.ts'

let world: CaseWorld
let number: string
before(async () => {
  world = await caseWorld()
  number = await registered(world.karin, {
    about: `person:${world.people.protectedVera}`,
    description: 'Bor på Hemliga gränd 7 och är rädd.',
  })
})
after(() => world.close())

const SECRETS = /Hemliga|Vera|Gömd|rädd/

test('an agent without the right sees that there is a case, and nothing of whom or what', async () => {
  const page = await queuePage(world.amira, parseQueueQuery({ vy: 'alla' }))
  const row = page.rows.find((one) => one.number === number)
  assert.ok(row?.restricted)
  assert.equal(row.title, null)
  assert.doesNotMatch(JSON.stringify(page), SECRETS)
  assert.deepEqual(await caseView(world.amira, number), { found: false, why: 'protected' })
  assert.deepEqual(await openCasesAbout(world.amira, 'person', world.people.protectedVera), [])
})

test('search does not find her by name, address or what was said; with the right it does', async () => {
  for (const q of ['Vera', 'Hemliga gränd', 'rädd', number]) {
    assert.deepEqual((await queuePage(world.amira, parseQueueQuery({ q }))).rows, [], q)
    assert.deepEqual(
      (await queuePage(world.karin, parseQueueQuery({ q }))).rows.map((row) => row.number),
      [number],
      q,
    )
  }
})

test('nobody without the right works the case, and none of them can be given it', async () => {
  const refusedNote = await noteOnCase(world.amira, { number, submission: randomUUID(), text: 'x' })
  assert.equal(refusedNote.ok, false)
  const [row] = await world.sql`select version from cases."case" where number = ${number}`
  const handed = await assignCase(world.karin, { number, version: row?.version, assigneeId: world.amira.employeeId })
  assert.ok(!handed.ok && /skyddade uppgifter/.test(handed.refusals[0]?.message ?? ''))
})

test('an agent without the right can still take the call: the case is registered, and somebody with the right goes on', async () => {
  const result = await registerCase(world.amira, registrationWith({ about: `person:${world.people.protectedVera}` }))
  assert.ok(result.ok)
  assert.equal(result.value.readable, false)
  const [row] = await world.sql`select assignee_id, status from cases."case" where number = ${result.value.number}`
  assert.deepEqual([row?.assignee_id, row?.status], [null, 'new'])
})

test('a household member is as protected as she is, from the day the flag is set', async () => {
  const own = await registered(world.amira, { about: `person:${world.people.household}` }).catch(() => '')
  assert.deepEqual(await caseView(world.amira, own), { found: false, why: 'protected' })
  const maja = await registered(world.amira, { about: `person:${world.people.maja}` })
  assert.ok((await caseView(world.amira, maja)).found)
  await world.sql`update members.person set skyddad_folkbokforing = true where id = ${world.people.maja}`
  assert.deepEqual(await caseView(world.amira, maja), { found: false, why: 'protected' })
  assert.ok((await caseView(world.karin, maja)).found)
})

test('who read a protected case is written down', async () => {
  await caseView(world.karin, number)
  const rows = await world.sql`
    select l.employee_id::int from platform.read_log l join cases."case" c on c.id = l.subject_id where l.subject = 'case' and c.number = ${number}`
  assert.deepEqual(
    rows.map((row) => row.employee_id),
    [world.karin.employeeId],
  )
})

const versionOf = async (of: string) =>
  (await world.sql`select version from cases."case" where number = ${of}`)[0]?.version as number
const kindsOf = async (of: string) =>
  (
    await world.sql`select v.kind from cases.case_event v join cases."case" c on c.id = v.case_id where c.number = ${of} order by v.id`
  ).map(({ kind }) => kind)

test('a case about the home where she lives is as protected as she is', async () => {
  const atHome = await registered(world.karin, {
    about: `home:${world.homeId}`,
    description: 'Granne ringer om buller.',
  })
  assert.deepEqual(await caseView(world.amira, atHome), { found: false, why: 'protected' })
  assert.deepEqual(await openCasesAbout(world.amira, 'home', world.homeId), [])
  const probe = await registerCase(world.amira, registrationWith({ about: `home:${world.homeId}` }))
  const unknown = await registerCase(world.amira, registrationWith({ about: 'home:987654' }))
  assert.deepEqual(probe, unknown)
})

test('untying her leaves her words behind: the case stays protected until somebody with the right lifts it', async () => {
  const story = await registered(world.karin, {
    about: `person:${world.people.protectedVera}`,
    description: 'Hemliga gränd.',
  })
  assert.equal((await liftProtection(world.karin, { number: story, version: 1 })).ok, false)
  assert.ok((await linkPerson(world.karin, { number: story, version: 1, about: null, callerText: '' })).ok)
  assert.deepEqual(await caseView(world.amira, story), { found: false, why: 'protected' })
  assert.ok((await liftProtection(world.karin, { number: story, version: await versionOf(story) })).ok)
  assert.ok((await caseView(world.amira, story)).found)
  assert.deepEqual(await kindsOf(story), ['registered', 'person_linked', 'protection_lifted'])
})

test('her case, tied to somebody else by mistake, is not named beside the other cases of that person', async () => {
  const [row] =
    await world.sql`insert into members.person (given_name, family_name, updated_at) values ('Alma', 'Nord', now()) returning id::int`
  const about = `person:${row?.id}`
  const hers = await registered(world.karin, {
    about: `person:${world.people.protectedVera}`,
    description: 'Vera är rädd.',
  })
  assert.ok((await linkPerson(world.karin, { number: hers, version: 1, about, callerText: '' })).ok)
  const open = await registered(world.amira, { about })
  const seen = await caseView(world.amira, open)
  assert.ok(seen.found)
  assert.deepEqual(seen.page.others, [])
  const withRight = await caseView(world.karin, open)
  assert.ok(withRight.found)
  assert.deepEqual(
    withRight.page.others.map((other) => other.number),
    [hers],
  )
})

test('a case that becomes protected leaves the hands of an agent without the right, and the timeline says so', async () => {
  const [row] =
    await world.sql`insert into members.person (given_name, family_name, updated_at) values ('Ines', 'Sund', now()) returning id::int`
  const held = await registered(world.amira, { about: `person:${row?.id}` })
  await world.sql`update members.person set sekretessmarkering = true where id = ${row?.id}`
  const [kase] = await world.sql`select assignee_id, restricted from cases."case" where number = ${held}`
  assert.deepEqual([kase?.assignee_id, kase?.restricted], [null, true])
  const view = await caseView(world.karin, held)
  assert.ok(view.found)
  assert.equal(view.page.timeline.at(-1)?.sentence, 'skyddade ärendet och tog det från Amira')
})

test('a case that is being registered while the flag is being set is protected whichever comes first', async () => {
  const [row] =
    await world.sql`insert into members.person (given_name, family_name, updated_at) values ('Tora', 'Ek', now()) returning id::int`
  const about = `person:${row?.id}`
  const [first] = await Promise.all([
    registered(world.karin, { about }),
    world.sql`update members.person set skyddad_folkbokforing = true where id = ${row?.id}`,
  ])
  assert.deepEqual(await caseView(world.amira, first), { found: false, why: 'protected' })
})

test('a household that ended shields nobody the day after', async () => {
  await world.sql`update members.person_role set valid_to = platform.today() where person_id = ${world.people.household}`
  const [before] = await world.sql`select shielded from members.person where id = ${world.people.household}`
  assert.equal(before?.shielded, true)
  await world.sql`alter table members.person_role disable trigger user`
  await world.sql`update members.person_role set valid_to = platform.today() - 1 where person_id = ${world.people.household}`
  await world.sql`alter table members.person_role enable trigger user`
  const [row] = await world.sql`select members.refresh_shields() as changed`
  assert.ok((row?.changed as number) >= 1)
  const [after] = await world.sql`select shielded from members.person where id = ${world.people.household}`
  assert.equal(after?.shielded, false)
})

test('a misspelt word is never corrected to one that stands only in what may not be read', async () => {
  await registered(world.karin, {
    about: `person:${world.people.protectedVera}`,
    description: 'Nyckeln ligger vid Skogsbrynsvillan.',
  })
  const page = await queuePage(world.amira, parseQueueQuery({ q: 'skogsbrynsvilan' }))
  assert.deepEqual([page.rows, page.instead], [[], undefined])
})
