import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Actor } from '#platform/actor.ts'
import { setClock } from '#platform/clock.ts'
import type { Result } from '#platform/result.ts'
import { apply } from '#staff/openings/apply.ts'
import { changeOpening } from '#staff/openings/change-opening.ts'
import { openSeat, withdrawOpening } from '#staff/openings/keep-opening.ts'
import { NewOpening, OpeningChange } from '#staff/openings/opening.ts'
import { openingPage } from '#staff/openings/opening-page.ts'
import { developmentWorld } from '#staff/testing/development-world.ts'

const world = await developmentWorld()
after(world.close)
after(() => setClock())
const { sql, amira, jonas, oskar, helena, mikael, receiver } = world
setClock(new Date('2026-11-22T09:00:00Z'))
const [unit] = await sql`insert into staff.unit default values returning id::int`

const SAID = { description: 'Du gör bokslut.', applyBy: '2026-12-10', startsOn: '2027-02-01' }
async function opening(more: Record<string, unknown> = {}) {
  const [seat] = await sql`insert into staff.position (title, area, unit_id, valid_from)
    values ('Ekonom', 'Ekonomi', ${unit?.id}, '2010-01-01') returning id::int`
  const made = await openSeat(mikael, NewOpening.parse({ positionId: seat?.id, ...SAID, ...more }))
  assert.ok(made.ok)
  return made.value.id
}
const change = (actor: Actor, openingId: number, version: number, more: Record<string, unknown> = {}) =>
  changeOpening(actor, OpeningChange.parse({ openingId, version, title: 'Ekonom', ...SAID, ...more }))
const applyTo = (actor: Actor, openingId: number, openingVersion: number) =>
  apply(actor, { openingId, openingVersion, letter: '', released: false })
const words = (result: Result<unknown>) => (result.ok ? '' : result.refusals.map(({ message }) => message).join(' '))
const page = async (actor: Actor, id: number) => {
  const found = await openingPage(actor, id)
  assert.ok(found)
  return found
}

test('HR mends an announcement; what applicants had before them is kept and shown to them, and to nobody else', async () => {
  const id = await opening()
  assert.ok((await applyTo(amira, id, 1)).ok)
  const mended = { title: 'Ekonom, vikariat', description: 'Du gör bokslut i HSB:s föreningar.', applyBy: '2026-12-17' }
  assert.ok((await change(mikael, id, 1, mended)).ok)
  const now = (await page(jonas, id)).opening
  assert.deepEqual([now.title, now.description, now.applyBy, now.version], [...Object.values(mended), 2])
  const [before] = (await page(amira, id)).earlier
  assert.deepEqual([before?.title, before?.description, before?.applyBy], ['Ekonom', 'Du gör bokslut.', '2026-12-10'])
  assert.equal((await page(mikael, id)).earlier.length, 1)
  assert.deepEqual((await page(jonas, id)).earlier, [])
  // Whoever applied on the new wording has nothing to be told.
  assert.ok((await applyTo(jonas, id, 2)).ok)
  assert.deepEqual((await page(jonas, id)).earlier, [])
  const events =
    await sql`select kind, data from staff.development_event where subject = 'opening' and subject_id = ${id} order by id`
  assert.deepEqual(
    events.map(({ kind }) => kind),
    ['opened', 'changed'],
  )
  assert.equal(JSON.stringify(events).includes('bokslut'), false, 'what is written stands in its own row')
})

test('whoever applies on a wording that has changed meanwhile is asked to read it first', async () => {
  const id = await opening()
  assert.ok((await change(mikael, id, 1, { description: 'Nu i Uppsala.' })).ok)
  assert.match(words(await applyTo(amira, id, 1)), /har ändrats/)
  assert.ok((await applyTo(amira, id, 2)).ok)
})

test('the last day never comes nearer, and only HR changes anything', async () => {
  const id = await opening()
  assert.match(words(await change(mikael, id, 1, { applyBy: '2026-12-01' })), /räknat med 10 december/)
  for (const actor of [amira, oskar, helena, receiver]) assert.match(words(await change(actor, id, 1)), /Bara HR/)
  assert.equal((await page(helena, id)).receivers, null)
  const early = OpeningChange.safeParse({ openingId: id, version: 1, title: 'Ekonom', ...SAID, startsOn: '2026-12-10' })
  assert.match(early.error?.issues[0]?.message ?? '', /efter sista ansökningsdagen/)
})

test('nobody new is let into what was sent in confidence', async () => {
  const id = await opening()
  const to = { receivingManagerId: receiver.employeeId }
  assert.ok((await change(mikael, id, 1, to)).ok)
  assert.ok((await change(mikael, id, 2)).ok, 'while nobody has applied')
  assert.ok((await applyTo(amira, id, 3)).ok)
  assert.match(words(await change(mikael, id, 3, to)), /fått veta vem som ser ansökan/)
  assert.deepEqual((await page(receiver, id)).applications, [])
})

test('two at HR at once: the second reads what the first wrote; the same sent twice is one change', async () => {
  const id = await opening()
  const [one, other] = await Promise.all([
    change(mikael, id, 1, { description: 'Den ena.' }),
    change({ ...mikael, employeeId: helena.employeeId }, id, 1, { description: 'Den andra.' }),
  ])
  assert.deepEqual([one.ok, other.ok].toSorted(), [false, true])
  const now = (await page(mikael, id)).opening
  assert.ok((await change(mikael, id, 1, { description: now.description })).ok, 'a lost answer')
  assert.equal((await page(mikael, id)).earlier.length, 1)
})

test('what has ended is not rewritten, and no wording is ever removed', async () => {
  const id = await opening()
  assert.ok((await change(mikael, id, 1, { description: 'Ny text.' })).ok)
  assert.ok((await withdrawOpening(mikael, { openingId: id })).ok)
  assert.match(words(await change(mikael, id, 2, { description: 'Ännu en.' })), /tillbakadragen/)
})
