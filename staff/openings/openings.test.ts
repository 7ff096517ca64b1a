import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Actor } from '#platform/actor.ts'
import { setClock } from '#platform/clock.ts'
import { apply, release, takeBack } from '#staff/openings/apply.ts'
import { openSeat, withdrawOpening } from '#staff/openings/keep-opening.ts'
import { NewOpening, StepTaken } from '#staff/openings/opening.ts'
import { openingPage } from '#staff/openings/opening-page.ts'
import { openingsPage } from '#staff/openings/read-openings.ts'
import { takeStep } from '#staff/openings/take-step.ts'
import { developmentWorld } from '#staff/testing/development-world.ts'

const world = await developmentWorld()
after(world.close)
after(() => setClock())
const { sql, amira, jonas, karin, oskar, ylva, helena, mikael, receiver } = world
setClock(new Date('2026-11-22T09:00:00Z'))

await sql`insert into staff.legal_entity (name, kind) values ('HSB Stockholm', 'hsb_stockholm')`
const [koms] = await sql`insert into staff.unit (key) values ('koms') returning id::int`
const [economy] = await sql`insert into staff.unit default values returning id::int`
for (const [unit, name] of [
  [koms?.id, 'KOMS'],
  [economy?.id, 'Ekonomi'],
])
  await sql`insert into staff.unit_placement (unit_id, name, valid_from) values (${unit}, ${name}, '2010-01-01')`

async function seat(title: string, unitId: number) {
  const [row] = await sql`insert into staff.position (title, area, unit_id, valid_from)
    values (${title}, ${title}, ${unitId}, '2010-01-01') returning id::int`
  return row?.id as number
}
async function employ(actor: Actor) {
  const positionId = await seat('Handläggare', koms?.id)
  await sql`insert into staff.assignment (key, employee_id, position_id, unit_id, legal_entity_id, contract, valid_from, recorded_from)
    values (nextval('staff.assignment_key'), ${actor.employeeId}, ${positionId}, ${koms?.id}, 1, 'permanent', '2024-01-01', '2024-01-01')`
}
for (const actor of [amira, jonas, karin]) await employ(actor)

async function opening(words: Record<string, unknown> = {}) {
  const positionId = await seat('Ekonom', economy?.id)
  const input = { positionId, receivingManagerId: receiver.employeeId, applyBy: '2026-12-10', startsOn: '2027-02-01' }
  const made = await openSeat(mikael, NewOpening.parse({ ...input, ...words }))
  assert.ok(made.ok, JSON.stringify(made))
  return { openingId: made.value.id, positionId }
}
const applyTo = (actor: Actor, openingId: number, released = false) =>
  apply(actor, { openingId, openingVersion: 1, letter: 'Jag vill vidare.', released })
const applicants = async (actor: Actor, openingId: number) =>
  (await openingPage(actor, openingId))?.applications.map(({ name }) => name)
async function mine(actor: Actor, openingId: number) {
  const own = (await openingPage(actor, openingId))?.mine
  assert.ok(own)
  return own
}
async function step(actor: Actor, applicant: Actor, openingId: number, words: Record<string, unknown>) {
  const { id, version } = await mine(applicant, openingId)
  return takeStep(actor, StepTaken.parse({ applicationId: id, version, ...words }))
}

test('an application is seen by HR and the receiving manager; by her leader and the manager only once she releases it', async () => {
  const { openingId } = await opening()
  assert.ok((await applyTo(amira, openingId)).ok)
  const seenBy = async (...actors: Actor[]) => Promise.all(actors.map((actor) => applicants(actor, openingId)))
  assert.deepEqual(await seenBy(mikael, receiver), [['Amira'], ['Amira']])
  assert.deepEqual(await seenBy(oskar, ylva, helena, jonas, karin), [[], [], [], [], []])
  assert.ok((await release(amira, { applicationId: (await mine(amira, openingId)).id })).ok)
  assert.deepEqual(await seenBy(oskar, helena), [['Amira'], ['Amira']])
  assert.deepEqual(await seenBy(ylva, jonas), [[], []])
})

test('whoever sees an application is written down, and nobody else releases or takes it back', async () => {
  const { openingId } = await opening()
  await applyTo(amira, openingId)
  await applicants(receiver, openingId)
  const seen =
    await sql`select viewer_id::int as who from staff.name_viewing where employee_id = ${amira.employeeId} and place = 'Ansökningar'`
  assert.ok(seen.some(({ who }) => who === receiver.employeeId))
  const target = { applicationId: (await mine(amira, openingId)).id }
  for (const other of [oskar, mikael, jonas]) {
    assert.equal((await release(other, target)).ok, false)
    assert.equal((await takeBack(other, target)).ok, false)
  }
  assert.equal((await mine(amira, openingId)).released, false)
})

test('a yes is a move on its day, fills the seat, and answers everybody else no, in one act', async () => {
  const { openingId, positionId } = await opening()
  for (const actor of [amira, jonas]) await applyTo(actor, openingId)
  for (const one of ['interview', 'offer']) assert.ok((await step(receiver, amira, openingId, { step: one })).ok)
  const early = await step(receiver, amira, openingId, { step: 'accepted', startsOn: '2027-02-01' })
  assert.match(early.ok ? '' : (early.refusals[0]?.message ?? ''), /Be HR/)
  const accepted = await step(mikael, amira, openingId, { step: 'accepted', startsOn: '2027-02-01' })
  assert.ok(accepted.ok, JSON.stringify(accepted))
  const seats =
    await sql`select position_id::int as seat, valid_from::text as from, valid_to::text as to from staff.assignment
    where employee_id = ${amira.employeeId} and recorded_to is null order by valid_from`
  assert.deepEqual(
    seats.map(({ from, to }) => [from, to]),
    [
      ['2024-01-01', '2027-01-31'],
      ['2027-02-01', null],
    ],
  )
  assert.equal(seats[1]?.seat, positionId)
  assert.equal((await openingPage(amira, openingId))?.opening.acceptedOn, '2026-11-22')
  assert.equal((await mine(jonas, openingId)).outcome, 'rejected')
  assert.equal((await applyTo(karin, openingId)).ok, false)
})

test('a move that the register refuses leaves the application and the seat as they were', async () => {
  const { openingId } = await opening()
  await applyTo(jonas, openingId)
  for (const one of ['interview', 'offer']) assert.ok((await step(mikael, jonas, openingId, { step: one })).ok)
  const refused = await step(mikael, jonas, openingId, { step: 'accepted', startsOn: '2023-02-01' })
  assert.equal(refused.ok ? '' : refused.refusals[0]?.field, 'startsOn')
  assert.equal((await mine(jonas, openingId)).outcome, null)
  assert.equal((await openingPage(jonas, openingId))?.opening.acceptedOn, null)
})

test('nobody leads a recruiting that she takes part in', async () => {
  const { openingId } = await opening()
  await applyTo(amira, openingId)
  await applyTo(mikael, openingId)
  assert.deepEqual(await applicants(mikael, openingId), [])
  assert.equal((await step(mikael, amira, openingId, { step: 'interview' })).ok, false)
  assert.equal((await applyTo(receiver, openingId)).ok, false)
})

test('two who lead at once: the second is told, and nothing is overwritten', async () => {
  const { openingId } = await opening()
  await applyTo(amira, openingId)
  const { id: applicationId, version } = await mine(amira, openingId)
  assert.ok((await takeStep(mikael, { applicationId, version, step: 'interview', startsOn: null })).ok)
  const second = await takeStep(receiver, { applicationId, version, step: 'rejected', startsOn: null })
  assert.match(second.ok ? '' : (second.refusals[0]?.message ?? ''), /hann före/)
})

test('one application a person, however often it is sent, until it is taken back', async () => {
  const { openingId } = await opening()
  const both = await Promise.all([applyTo(karin, openingId), applyTo(karin, openingId)])
  assert.deepEqual(both.map(({ ok }) => ok).sort(), [false, true])
  assert.ok((await takeBack(karin, { applicationId: (await mine(karin, openingId)).id })).ok)
  assert.ok((await applyTo(karin, openingId)).ok)
})

test('the mirror shows one’s own facts alone, and the route to what is missing', async () => {
  const [water, english] = [await world.field('Fukt'), await world.field('Engelska')]
  await sql`insert into staff.competence_fact (employee_id, field_id, basis, evidence, achieved_on, confirmed_by, confirmed_at)
    values (${karin.employeeId}, ${water}, 'course', 'Kurs', '2025-01-01', ${ylva.employeeId}, now())`
  const [course] = await sql`insert into staff.course (name, hours) values ('Engelska i telefon', 6) returning id::int`
  await sql`insert into staff.course_field values (${course?.id}, ${english})`
  await sql`insert into staff.course_session (course_id, starts_on, starts_at, ends_on, place, seats)
    values (${course?.id}, '2026-12-01', '09:00', '2026-12-01', 'Sal 1', 8)`
  const { openingId } = await opening({ required: [String(water)], merits: String(english) })
  const shown = async (actor: Actor) => {
    const page = await openingPage(actor, openingId)
    return [page?.mirror.map(({ name, holds }) => `${name} ${holds}`), page?.route.ways.map((way) => way.course)]
  }
  assert.deepEqual(await shown(karin), [['Fukt yes', 'Engelska no'], ['Engelska i telefon']])
  assert.deepEqual(await shown(ylva), [['Fukt no', 'Engelska no'], ['Engelska i telefon']])
})

test('an opening that is withdrawn answers everybody, and others see no funnel of a few', async () => {
  const { openingId } = await opening()
  await applyTo(jonas, openingId)
  assert.equal((await withdrawOpening(helena, { openingId })).ok, false)
  assert.ok((await withdrawOpening(mikael, { openingId })).ok)
  assert.equal((await mine(jonas, openingId)).outcome, 'rejected')
  assert.deepEqual((await openingsPage(amira)).funnel, {})
  assert.deepEqual((await openingsPage(helena)).funnel, {}, 'one of them may be of her own people')
  assert.ok(((await openingsPage(mikael)).funnel.applied ?? 0) > 0)
})
