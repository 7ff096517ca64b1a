import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import { archiveLetter } from '#cases/flows/rent-deferral/letters/archive-letter.ts'
import { letterHtml } from '#cases/flows/rent-deferral/letters/html.ts'
import { letterOf } from '#cases/flows/rent-deferral/letters/letter-of.ts'
import { readLetter, readLetterPdf } from '#cases/flows/rent-deferral/letters/read-letter.ts'
import { readRecipient } from '#cases/flows/rent-deferral/letters/read-recipient.ts'
import { matterOf } from '#cases/flows/rent-deferral/letters/testing/matters.ts'
import { readPdf } from '#cases/flows/rent-deferral/letters/testing/read-pdf.ts'
import { type CaseWorld, caseWorld, registered } from '#cases/testing/case-world.ts'
import { db } from '#db/client.ts'
import type { Actor } from '#platform/actor.ts'

let world: CaseWorld
before(async () => {
  world = await caseWorld()
})
after(() => world.close())

async function caseAbout(words: Record<string, unknown>, by: Actor = world.amira) {
  const number = await registered(by, { type: 'rent_deferral', description: 'Hon vill vänta med hyran.', ...words })
  const [row] = await world.sql`select id::int from cases."case" where number = ${number}`
  return { number, id: row?.id as number }
}
const recipientOf = (caseId: number) => db.transaction((tx) => readRecipient(tx, caseId))
const archived = (
  kase: { id: number; number: string },
  content = letterOf({ ...matterOf('plan'), number: kase.number }, {}),
) => db.transaction((tx) => archiveLetter(tx, world.amira, kase, content))
const readsOf = async (caseId: number) =>
  Number(
    (await world.sql`select count(*) as n from platform.read_log where subject = 'case' and subject_id = ${caseId}`)[0]
      ?.n,
  )

test('the page and the PDF are read back byte for byte as they were kept', async () => {
  const kase = await caseAbout({ about: `person:${world.people.maja}` })
  const content = letterOf({ ...matterOf('plan'), number: kase.number }, {})
  const id = await archived(kase, content)
  const view = await readLetter(world.jonas, kase.number, id)
  assert.ok(view.found)
  assert.equal(view.letter.html, letterHtml(content))
  const pdf = await readLetterPdf(world.jonas, kase.number, id)
  assert.ok(pdf)
  const [row] = await world.sql`select html_sha256, pdf_sha256 from cases.letter where id = ${id}`
  assert.equal(createHash('sha256').update(pdf).digest('hex'), row?.pdf_sha256)
  assert.equal(createHash('sha256').update(view.letter.html).digest('hex'), row?.html_sha256)
  const { text, marked } = await readPdf(pdf)
  assert.match(text, /Du får dela upp hyran/)
  assert.equal(marked, true)
})

test('a kept letter cannot be changed or removed by the application, nor kept with another sum', async () => {
  const kase = await caseAbout({})
  const id = await archived(kase)
  const refuses = (statement: Promise<unknown>, why: RegExp) =>
    assert.rejects(statement, (error: Error) => why.test(String(error.cause)))
  await refuses(db.execute(`update cases.letter set title = 'Annat' where id = ${id}`), /permission denied/)
  await refuses(db.execute(`delete from cases.letter where id = ${id}`), /permission denied/)
  await assert.rejects(
    world.sql`insert into cases.letter (case_id, kind, title, html, pdf, html_sha256, pdf_sha256, created_at)
      select case_id, kind, title, html || ' ', pdf, html_sha256, pdf_sha256, created_at from cases.letter where id = ${id}`,
    /html_is_whole/,
  )
})

test('every reading of a letter is written down, and nobody reads it under another case', async () => {
  const kase = await caseAbout({})
  const other = await caseAbout({})
  const id = await archived(kase)
  assert.equal(await readsOf(kase.id), 0)
  await readLetterPdf(world.jonas, kase.number, id)
  await readLetter(world.oskar, kase.number, id)
  assert.equal(await readsOf(kase.id), 2)
  assert.deepEqual(await readLetter(world.jonas, other.number, id), { found: false, why: 'unknown' })
  assert.equal(await readLetterPdf(world.jonas, other.number, id), undefined)
})

test('a protected person’s letter is closed to whoever lacks the right', async () => {
  const kase = await caseAbout({ about: `person:${world.people.protectedVera}` }, world.karin)
  const id = await archived(kase)
  assert.deepEqual(await readLetter(world.amira, kase.number, id), { found: false, why: 'protected' })
  assert.equal(await readLetterPdf(world.amira, kase.number, id), undefined)
  const view = await readLetter(world.karin, kase.number, id)
  assert.ok(view.found && view.letter.restricted)
  assert.equal(await readsOf(kase.id), 1)
})

test('a letter goes to where the member lives, and says which home it is about', async () => {
  const [home] = await world.sql`
    insert into members.home (street_address, entrance, postal_code, locality, official_number)
    values ('Lindgatan 4', 'B', '11220', 'Stockholm', '1101') returning id::int`
  await world.sql`insert into members.person_role (person_id, kind, home_id, valid_from) values (${world.people.maja}, 'tenant', ${home?.id}, '2020-01-01')`
  const kase = await caseAbout({ about: `person:${world.people.maja}` })
  assert.deepEqual(await recipientOf(kase.id), {
    name: 'Maja Ekdahl',
    shielded: false,
    address: ['Lindgatan 4 B, lgh 1101', '112 20 Stockholm'],
    object: 'Lindgatan 4 B, lgh 1101, 112 20 Stockholm',
    association: null,
  })
})

test('of a protected person, and of whoever shares her home, no address is even read', async () => {
  for (const person of [world.people.protectedVera, world.people.household]) {
    const kase = await caseAbout({ about: `person:${person}` }, world.karin)
    const found = await recipientOf(kase.id)
    assert.equal(found.shielded, true)
    assert.doesNotMatch(JSON.stringify(found), /Hemliga|11220|112 20|1203/)
  }
  const about = await caseAbout({ about: `home:${world.homeId}` }, world.karin)
  assert.doesNotMatch(JSON.stringify(await recipientOf(about.id)), /Hemliga/)
})

test('whoever is not in the register gets her letter where she said she lives', async () => {
  const kase = await caseAbout({ callerName: 'Nina Ny', address: 'Storgatan 1, 111 22 Stockholm' })
  const { name, address } = await recipientOf(kase.id)
  assert.deepEqual([name, ...address], ['Nina Ny', 'Storgatan 1', '111 22 Stockholm'])
})
