import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addHome } from '#cases/flows/water-damage/affecting/add-home.ts'
import { Affected } from '#cases/flows/water-damage/affecting/affected.ts'
import { moveHome } from '#cases/flows/water-damage/affecting/move-home.ts'
import { DocumentNote } from '#cases/flows/water-damage/filing/document.ts'
import { noteDocument } from '#cases/flows/water-damage/filing/note-document.ts'
import { noteInsurance } from '#cases/flows/water-damage/insuring/note-insurance.ts'
import { addReading } from '#cases/flows/water-damage/measuring/add-reading.ts'
import { Reading } from '#cases/flows/water-damage/measuring/reading.ts'
import { strikeReading } from '#cases/flows/water-damage/measuring/strike-reading.ts'
import { markOrder } from '#cases/flows/water-damage/ordering/mark-order.ts'
import { Order } from '#cases/flows/water-damage/ordering/order.ts'
import { placeOrder } from '#cases/flows/water-damage/ordering/place-order.ts'
import { noteRelief, settleRelief } from '#cases/flows/water-damage/relieving/note-relief.ts'
import { assertReplays, detailOf, homeIn, words } from '#cases/flows/water-damage/testing/water-world.ts'
import { type CaseWorld, caseWorld, registered } from '#cases/testing/case-world.ts'
import { addition, eventsOf, kaseOf, target } from '#cases/testing/read-case.ts'
import { setClock } from '#platform/clock.ts'

// A Friday forenoon, when the office is open.
const NOW = new Date('2026-11-20T09:00:00.000Z')
let world: CaseWorld
before(async () => {
  world = await caseWorld()
  setClock(NOW)
})
after(async () => {
  setClock()
  await world.close()
})

const acute = (more: Record<string, unknown> = {}) =>
  registered(world.amira, { 'svar.running': 'yes', 'svar.shut_off': 'cannot', outcome: 'continue', ...more })
const jour = (number: string, more: Record<string, unknown> = {}) =>
  Order.parse({
    ...addition(number),
    ordered: 'jour',
    firm: 'Fastighetsjouren',
    what: 'Stoppa läckan.',
    within: '60',
    ...more,
  })
const stepOf = async (number: string, key: string) =>
  (
    await world.sql`select s.done_at, s.proof_text from cases.step s join cases."case" c on c.id = s.case_id
      where c.number = ${number} and s.key = ${key}`
  )[0]

test('an acute leak of a caller nobody knows has priority, deadline and a jour order; the order settles its step', async () => {
  const number = await acute({ callerText: '070-174 06 05' })
  const kase = await kaseOf(world, number)
  assert.equal(kase.priority, 1)
  assert.equal(kase.deadline_at.toISOString(), '2026-11-20T09:30:00.000Z')
  assert.equal((await stepOf(number, 'jour'))?.done_at, null)

  const order = jour(number, { reference: 'Order 4711' })
  assert.equal(words(await placeOrder(world.amira, order)), 'ok')
  const [placed] = (await detailOf(world, world.amira, number)).orders
  assert.equal(new Date(placed?.expectedAt ?? 0).toISOString(), '2026-11-20T10:00:00.000Z')
  assert.equal((await stepOf(number, 'jour'))?.proof_text, 'Fastighetsjouren, Order 4711')
  assert.deepEqual(
    (await eventsOf(world, number)).map(({ kind }) => kind),
    ['registered', 'water_ordered'],
  )
  assert.equal(words(await placeOrder(world.amira, order)), 'ok')
  assert.equal((await detailOf(world, world.amira, number)).orders.length, 1, 'sent twice it is ordered once')
})

test('an order is followed to its end, never backwards and never ahead of time', async () => {
  const number = await acute()
  await placeOrder(world.amira, jour(number))
  const key = (await detailOf(world, world.amira, number)).orders[0]?.key ?? ''
  const marked = async (
    mark: 'on_site' | 'done' | 'cancelled',
    date: string | null = null,
    time: string | null = null,
  ) => words(await markOrder(world.jonas, { ...(await target(world, number)), order: key, mark, date, time }))
  assert.match(await marked('on_site', '2026-11-20', '10:01'), /en tid som har varit/)
  assert.match(await marked('on_site', '2026-11-20', '08:00'), /före det som hände innan/)
  setClock(new Date('2026-11-20T09:40:00.000Z'))
  assert.equal(await marked('on_site', '2026-11-20', '10:35'), 'ok')
  assert.match(await marked('on_site'), /redan noterad/)
  assert.equal(await marked('done'), 'ok')
  assert.match(await marked('cancelled'), /redan utförd/)
  setClock(NOW)
  await assertReplays(world, number)
})

test('each affected home goes its own way, and its name is in the timeline', async () => {
  const number = await acute()
  const homeId = await homeIn(world, 'Hasselvägen 7', '1203')
  const add = Affected.parse({ ...addition(number), homeId: String(homeId) })
  assert.equal(words(await addHome(world.amira, add)), 'ok')
  assert.match(words(await addHome(world.amira, { ...add, ...addition(number) })), /finns redan/)
  const [home] = (await detailOf(world, world.amira, number)).homes
  const move = async (status: 'drying' | 'reported') =>
    words(await moveHome(world.amira, { ...(await target(world, number)), home: home?.key ?? '', status }))
  assert.equal(await move('drying'), 'ok')
  assert.match(await move('drying'), /ett annat läge/)
  assert.equal((await eventsOf(world, number)).at(-1)?.data.home.name, 'Hasselvägen 7 lgh 1203')
  await assertReplays(world, number)
})

test('a home that hides somebody is shown to whoever has the right and written nowhere', async () => {
  const number = await acute()
  const { amira, karin, homeId } = world
  const add = () => Affected.parse({ ...addition(number), homeId: String(homeId) })
  assert.match(words(await addHome(amira, add())), /Ingen bostad hittades/)
  assert.equal(words(await addHome(karin, add())), 'ok')
  const { key = '' } = (await detailOf(world, karin, number)).homes[0] ?? {}
  const reading = Reading.parse({
    ...addition(number),
    home: key,
    room: 'bathroom',
    measure: 'wood',
    value: '22,5',
    target: '16',
    takenOn: '2026-11-19',
  })
  assert.match(words(await addReading(amira, { ...reading, ...addition(number) })), /Välj bland de drabbade/)
  assert.equal(words(await addReading(karin, reading)), 'ok')
  const seen = await detailOf(world, amira, number)
  assert.deepEqual([seen.homes, seen.readings], [[], []])
  assert.equal((await detailOf(world, karin, number)).readings.length, 1)
  const written = JSON.stringify(await eventsOf(world, number))
  assert.ok(!written.includes('Hemliga') && !written.includes('1203'), written)
  await assertReplays(world, number)
})

test('readings keep what counted as dry that day; a wrong one is struck and stays in the timeline', async () => {
  const number = await acute()
  const measured = (value: string, takenOn: string) =>
    addReading(
      world.amira,
      Reading.parse({ ...addition(number), room: 'bathroom', measure: 'wood', value, target: '16', takenOn }),
    )
  await measured('24', '2026-11-10')
  await measured('61', '2026-11-15')
  assert.match(words(await measured('10', '2026-11-21')), /en dag som har varit/)
  const wrong = (await detailOf(world, world.amira, number)).readings[1]?.key ?? ''
  const strike = async () =>
    words(await strikeReading(world.amira, { ...(await target(world, number)), reading: wrong }))
  assert.equal(await strike(), 'ok')
  assert.match(await strike(), /redan struken/)
  assert.deepEqual(
    (await detailOf(world, world.amira, number)).readings.map(({ value }) => value),
    [24],
  )
  await assertReplays(world, number)
})

test('a claim number and a report are what shows that their steps are done; what is corrected stands once', async () => {
  const number = await acute()
  const note = async (claim: string) =>
    words(
      await noteInsurance(world.amira, {
        ...(await target(world, number)),
        side: 'property',
        company: 'Brandkontoret',
        claim,
        reportedOn: null,
      }),
    )
  assert.equal(await note(''), 'ok')
  assert.equal((await stepOf(number, 'property_insurance'))?.done_at, null)
  assert.equal(await note('S-2026-17'), 'ok')
  assert.match(await note('S-2026-17'), /står redan så/)
  assert.equal((await stepOf(number, 'property_insurance'))?.proof_text, 'S-2026-17')
  assert.equal((await detailOf(world, world.amira, number)).insurances.length, 1)

  const report = DocumentNote.parse({
    ...addition(number),
    document: 'inspection_report',
    issuer: 'Nordfukt',
    receivedOn: '2026-11-20',
  })
  assert.equal(words(await noteDocument(world.amira, report)), 'ok')
  assert.equal((await stepOf(number, 'inspection'))?.proof_text, '2026-11-20')
  await assertReplays(world, number)
})

test('a tenant’s question of rent is handed on and answered by somebody else', async () => {
  const number = await acute({ 'svar.tenure': 'tenant' })
  const asked = { asked: 'rent_reduction', decider: 'Förvaltaren', fromDay: '2026-11-20', text: '' } as const
  assert.equal(words(await noteRelief(world.amira, { ...addition(number), ...asked })), 'ok')
  assert.equal((await stepOf(number, 'relief'))?.proof_text, 'Förvaltaren')
  const relief = (await detailOf(world, world.amira, number)).reliefs[0]?.key ?? ''
  const answer = async (toDay: string | null) =>
    words(
      await settleRelief(world.amira, { ...(await target(world, number)), relief, state: 'agreed', toDay, text: '' }),
    )
  assert.match(await answer('2026-11-01'), /före den första/)
  assert.equal(await answer('2026-12-31'), 'ok')
  await assertReplays(world, number)
})
