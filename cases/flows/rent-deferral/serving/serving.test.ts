import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { CaseEvent } from '#cases/events.ts'
import { legalClock } from '#cases/flows/rent-deferral/clock/legal-clock.ts'
import { readClock } from '#cases/flows/rent-deferral/clock/read-clock.ts'
import { deferralsIn } from '#cases/flows/rent-deferral/replay.ts'
import { noteServing } from '#cases/flows/rent-deferral/serving/note-serving.ts'
import { Serving, servingRefusals } from '#cases/flows/rent-deferral/serving/serving.ts'
import { replay } from '#cases/replay.ts'
import { type CaseWorld, caseWorld, registered } from '#cases/testing/case-world.ts'
import { db } from '#db/client.ts'
import { setClock } from '#platform/clock.ts'

let world: CaseWorld
before(async () => {
  world = await caseWorld({ rowsByHand: true })
  setClock(new Date('2026-12-16T09:00:00Z'))
})
after(async () => {
  setClock()
  await world.close()
})

async function caseWithAvi(): Promise<{ number: string; id: number }> {
  const number = await registered(world.amira, { type: 'rent_deferral', description: 'Hyran för december.' })
  const [row] = await world.sql`select id::int from cases."case" where number = ${number}`
  const id = row?.id as number
  await world.sql`insert into cases.fact (case_id, flow, key, kind, choice) values (${id}, 'rent_deferral', 'claim', 'choice', 'rent_home')`
  await world.sql`insert into cases.fact (case_id, flow, key, kind, day) values (${id}, 'rent_deferral', 'due_date', 'date', '2026-11-30')`
  return { number, id }
}
const serving = (number: string, version: number, served: string, notified: string) =>
  Serving.parse({ number, version, served, notified })

test('the days an agent enters start the clock, and one event tells both', async () => {
  const { number, id } = await caseWithAvi()
  const first = await noteServing(world.amira, serving(number, 1, '2026-12-14', ''))
  assert.ok(first.ok)
  const second = await noteServing(world.amira, serving(number, 2, '2026-12-14', '2026-12-15'))
  assert.ok(second.ok)
  const clock = await readClock(db, id)
  assert.ok(clock)
  assert.equal(legalClock(clock).find(({ key }) => key === 'recovery_ends')?.date, '2027-01-05')
  const events =
    await world.sql`select data from cases.case_event where case_id = ${id} and kind = 'deferral_served' order by id`
  assert.deepEqual(
    events.map(({ data }) => data),
    [
      { served: '2026-12-14', notified: null },
      { served: '2026-12-14', notified: '2026-12-15' },
    ],
  )
})

test('the events of a case played again give the days that stand there', async () => {
  const { number, id } = await caseWithAvi()
  await noteServing(world.amira, serving(number, 1, '2026-12-14', ''))
  await noteServing(world.amira, serving(number, 2, '', '2026-12-15'))
  const events = await world.sql`select kind, data, at from cases.case_event where case_id = ${id} order by id`
  const told = replay(
    events.map(({ kind, data, at }) => ({ event: { kind, ...data } as CaseEvent, at: at.toISOString(), by: null })),
  )
  const clock = await readClock(db, id)
  assert.deepEqual(deferralsIn(told).notice, { served: clock?.served, notified: clock?.notified })
  assert.deepEqual(deferralsIn(told).notice, { served: null, notified: '2026-12-15' })
})

test('a day entered by mistake is taken away again', async () => {
  const { number, id } = await caseWithAvi()
  assert.ok((await noteServing(world.amira, serving(number, 1, '2026-12-14', '2026-12-15'))).ok)
  assert.ok((await noteServing(world.amira, serving(number, 2, '', ''))).ok)
  assert.equal((await readClock(db, id))?.served, null)
})

test('nothing is entered before the avi is known, or by whoever may not work the case', async () => {
  const bare = await registered(world.amira, { type: 'rent_deferral', description: 'Hyran.' })
  const refused = await noteServing(world.amira, serving(bare, 1, '2026-12-14', ''))
  assert.match(refused.ok ? '' : (refused.refusals[0]?.message ?? ''), /Fyll först i vad avin gäller/)
  const { number } = await caseWithAvi()
  const manager = { ...world.amira, roles: ['manager'] as const }
  assert.equal((await noteServing(manager, serving(number, 1, '2026-12-14', ''))).ok, false)
})

test('a day that has not been, or that comes before the due date, is refused beside its field', () => {
  const around = { today: '2026-12-16', due: '2026-11-30', stored: { served: null, notified: null } }
  const fields = (served: string | null, notified: string | null) =>
    servingRefusals({ served, notified }, around).map(({ field, message }) => [field, message])
  assert.match(String(fields('2026-12-17', null)), /served,Dagen har inte varit än/)
  assert.match(String(fields(null, '2026-11-30')), /notified,Dagen ska ligga efter förfallodagen, 30 november 2026/)
  assert.deepEqual(fields('2026-12-14', '2026-12-16'), [])
  assert.match(String(fields(null, null)), /står redan så/)
})
