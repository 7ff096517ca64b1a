import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import fc from 'fast-check'
import { closeCase } from '#cases/closing/close-case.ts'
import { followDeferrals } from '#cases/flows/rent-deferral/following-up/follow-deferrals.ts'
import { type Paying, stateAfterPayment } from '#cases/flows/rent-deferral/following-up/state.ts'
import { deferralsIn } from '#cases/flows/rent-deferral/replay.ts'
import {
  at,
  type DeferralWorld,
  deferralOf,
  deferralWorld,
  PLAN,
  paid,
  proposed,
  request,
  settled,
  sought,
  tasksOf,
  unpaid,
} from '#cases/flows/rent-deferral/testing/deferral-world.ts'
import { replay } from '#cases/replay.ts'
import { eventsOf, kaseOf, target } from '#cases/testing/read-case.ts'
import { happened } from '#cases/testing/replayed-case.ts'
import { setClock } from '#platform/clock.ts'

let world: DeferralWorld
before(async () => {
  world = await deferralWorld()
})
after(() => world.close())
afterEach(() => setClock())

/** A deferral until 14 December that the agent granted on 23 November. */
async function granted(form: Record<string, string> = {}) {
  at('2026-11-23')
  const number = await request(world.amira, world.tenant())
  assert.equal(await proposed(world, world.amira, number, form), 'ok')
  return number
}
const kindsOf = async (number: string) => (await eventsOf(world, number)).map(({ kind }) => kind)
const statusOf = async (number: string) => {
  const { status } = await kaseOf(world, number)
  const [row] = await world.sql`select wake_on::text from cases."case" where number = ${number}`
  return [status, row?.wake_on]
}

test('three bank days before, the agent is reminded once, however often the job runs', async () => {
  const number = await granted()
  assert.deepEqual(await statusOf(number), ['waiting_member', '2026-12-09'])
  at('2026-12-08')
  assert.equal(await followDeferrals(), 0)
  at('2026-12-09')
  assert.equal(await followDeferrals(), 1)
  assert.equal(await followDeferrals(), 0)
  assert.deepEqual(await tasksOf(world, number), ['remind'])
  assert.deepEqual(await statusOf(number), ['in_progress', null])
  assert.equal(await sought(world, world.amira, number, 'yes'), 'ok')
  assert.deepEqual(await tasksOf(world, number), [])
  assert.deepEqual(await statusOf(number), ['waiting_member', '2026-12-17'])
  assert.equal(await paid(world, world.amira, number, 1, '2026-12-08'), 'ok')
})

test('paid is paid: the task falls away, the deferral is completed and nothing more is asked', async () => {
  const number = await granted()
  at('2026-12-09')
  await followDeferrals()
  assert.match(await paid(world, world.amira, number, 1, '2026-12-10'), /framåt i tiden/)
  assert.match(await paid(world, world.amira, number, 2, '2026-12-09'), /ingen sådan del/)
  assert.equal(await paid(world, world.amira, number, 1, '2026-12-09'), 'ok')
  assert.match(await paid(world, world.amira, number, 1, '2026-12-09'), /redan noterad/)
  assert.equal((await deferralOf(world, number)).state, 'completed')
  assert.deepEqual(await tasksOf(world, number), [])
  assert.deepEqual(await statusOf(number), ['in_progress', null])
  at('2027-02-01')
  assert.equal(await followDeferrals(), 0)
  assert.match(await proposed(world, world.amira, number, { first: '2027-03-01' }), /redan betalt/)
})

test('a payment that was noted by mistake is taken back: the deferral runs on, with the task that it had made needless', async () => {
  const number = await granted()
  at('2026-12-09')
  await followDeferrals()
  assert.match(await unpaid(world, world.amira, number, 1), /inte noterad som betald/)
  await paid(world, world.amira, number, 1, '2026-12-09')
  assert.equal(await unpaid(world, world.amira, number, 1), 'ok')
  assert.equal((await deferralOf(world, number)).state, 'running')
  assert.deepEqual(await tasksOf(world, number), ['remind'])
  assert.deepEqual(await statusOf(number), ['waiting_member', '2026-12-17'])
  const { proposals } = deferralsIn(replay(await happened(world, number)))
  const [told] = Object.values(proposals)
  assert.deepEqual([told?.state, told?.parts.map(({ paidOn }) => paidOn)], ['running', [null]])
  at('2026-12-17')
  await followDeferrals()
  assert.equal((await deferralOf(world, number)).state, 'breached')
  await paid(world, world.amira, number, 1, '2026-12-17')
  assert.match(await unpaid(world, world.amira, number, 1), /räknats som obetald/)
})

test('unpaid: one attempt to reach the member, days to pay, and only then it lapses, with the next step in plain words', async () => {
  const number = await granted()
  at('2026-12-16')
  // Two bank days are waited: the bank may have had the order in time.
  await followDeferrals()
  assert.equal((await deferralOf(world, number)).state, 'running')
  at('2026-12-17')
  assert.equal(await followDeferrals(), 1)
  assert.equal((await deferralOf(world, number)).state, 'breached')
  assert.deepEqual(await tasksOf(world, number), ['contact'])
  // Nobody has sought her yet: it lapses on no day.
  at('2027-01-15')
  assert.equal(await followDeferrals(), 0)
  assert.equal(await sought(world, world.amira, number), 'ok')
  const { lapse_on } = await deferralOf(world, number)
  assert.equal(lapse_on, '2027-01-21')
  assert.deepEqual(await statusOf(number), ['waiting_member', '2027-01-21'])
  at('2027-01-20')
  assert.equal(await followDeferrals(), 0)
  at('2027-01-21')
  assert.equal(await followDeferrals(), 1)
  assert.equal(await followDeferrals(), 0)
  assert.equal((await deferralOf(world, number)).state, 'lapsed')
  assert.deepEqual(await tasksOf(world, number), ['after_lapse'])
  assert.deepEqual(await statusOf(number), ['in_progress', null])
  assert.deepEqual((await kindsOf(number)).slice(-3), ['deferral_overdue', 'deferral_contacted', 'deferral_lapsed'])
  const letters =
    await world.sql`select l.kind from cases.letter l join cases."case" c on c.id = l.case_id where c.number = ${number} order by l.id`
  assert.deepEqual(
    letters.map(({ kind }) => kind),
    ['granted', 'breach', 'lapsed'],
  )
})

test('an order that the bank had in time undoes a lapse; a payment that was late does not', async () => {
  const lapsed = async () => {
    const number = await granted()
    at('2026-12-17')
    await followDeferrals()
    await sought(world, world.amira, number)
    at('2026-12-23')
    await followDeferrals()
    assert.equal((await deferralOf(world, number)).state, 'lapsed')
    return number
  }
  const inTime = await lapsed()
  assert.equal(await paid(world, world.amira, inTime, 1, '2026-12-14'), 'ok')
  assert.equal((await deferralOf(world, inTime)).state, 'completed')
  assert.deepEqual(await tasksOf(world, inTime), [])
  const late = await lapsed()
  assert.equal(await paid(world, world.amira, late, 1, '2026-12-21'), 'ok')
  assert.equal((await deferralOf(world, late)).state, 'lapsed')
  assert.deepEqual(await tasksOf(world, late), ['after_lapse'])
})

test('a plan that was caught up runs on to its next part', async () => {
  at('2026-11-23')
  const number = await request(world.amira, world.tenant())
  await proposed(world, world.amira, number, PLAN)
  await settled(world, world.oskar, number)
  at('2026-12-03')
  await followDeferrals()
  assert.equal((await deferralOf(world, number)).state, 'breached')
  await sought(world, world.amira, number, 'yes')
  at('2026-12-04')
  assert.equal(await paid(world, world.amira, number, 1, '2026-12-03'), 'ok')
  const running = await deferralOf(world, number)
  assert.deepEqual([running.state, running.lapse_on, running.contact_at], ['running', null, null])
  assert.deepEqual(await statusOf(number), ['waiting_member', '2026-12-23'])
})

test('where the rules ask for no contact, it lapses by itself', async () => {
  const [change] = await world.sql`insert into cases.rule_change (key, valid_from, value, source, at)
    values ('rent_deferral.contact_first', '2026-11-01', 'false', 'Provet', '2026-11-01T08:00:00Z') returning id`
  const number = await granted()
  await world.sql`delete from cases.rule_change where id = ${change?.id}`
  at('2026-12-17')
  await followDeferrals()
  assert.equal((await deferralOf(world, number)).state, 'lapsed')
})

test('a case that was closed meanwhile is opened when its part is not paid', async () => {
  const number = await granted()
  const closing = { resolution: 'withdrawn', message: '', await: 'now' } as const
  assert.ok((await closeCase(world.amira, { ...(await target(world, number)), ...closing })).ok)
  at('2026-12-09')
  await followDeferrals()
  assert.equal((await kaseOf(world, number)).status, 'closed')
  at('2026-12-17')
  assert.equal(await followDeferrals(), 1)
  const kase = await kaseOf(world, number)
  assert.deepEqual([kase.status, kase.resolution, kase.ended_at], ['reopened', null, null])
})

test('a granted deferral presses when its next part counts as unpaid, not when the call should have been answered', async () => {
  const number = await granted()
  const deadline = async () => (await kaseOf(world, number)).deadline_at.toISOString()
  assert.equal(await deadline(), '2026-12-17T15:00:00.000Z')
  at('2026-12-17')
  await followDeferrals()
  assert.equal(await deadline(), '2026-12-18T15:00:00.000Z')
  await sought(world, world.amira, number)
  assert.equal(await deadline(), '2026-12-23T15:00:00.000Z')
})

test('the events of every deferral here, played again, give the parts that stand there', async () => {
  const cases = await world.sql`select c.number, c.id::int as id from cases."case" c order by c.id`
  for (const { number, id } of cases) {
    const { own } = replay(await happened(world, number))
    for (const [proposal, { state, lapseOn, parts }] of Object.entries(deferralsIn({ own }).proposals)) {
      const [row] = await world.sql`select state, lapse_on::text from cases.deferral where proposal_id = ${proposal}`
      assert.deepEqual([row?.state ?? null, row?.lapse_on ?? null], [state, lapseOn], `${number} ${id}`)
      const rows = await world.sql`select paid_on::text as "paidOn", reminded_at is not null as reminded,
        overdue_at is not null as overdue from cases.deferral_part where proposal_id = ${proposal} order by position`
      if (state)
        assert.deepEqual(
          rows.map((one) => ({ ...one })),
          parts.map(({ paidOn, reminded, overdue }) => ({ paidOn, reminded, overdue })),
        )
    }
  }
})

const part = fc.record({
  dueOn: fc.constantFrom('2026-12-14', '2027-01-14'),
  isOverdue: fc.boolean(),
  paidOn: fc.constantFrom(null, '2026-12-01', '2026-12-20', '2027-02-01'),
})

test('whatever was paid in whatever order, all paid in time is completed, and nothing late revives a lapse', () => {
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 12 }),
      fc.constantFrom('running' as const, 'breached' as const, 'lapsed' as const),
      (parts: Paying[], state) => {
        const after = stateAfterPayment(state, parts)
        const missed = parts.some(({ isOverdue, paidOn, dueOn }) => isOverdue && (paidOn === null || paidOn > dueOn))
        if (state === 'lapsed' && missed) assert.equal(after, 'lapsed')
        if (!missed && parts.every(({ paidOn }) => paidOn !== null)) assert.equal(after, 'completed')
        if (after === 'completed') assert.ok(parts.every(({ paidOn }) => paidOn !== null))
        if (after === 'running') assert.ok(parts.some(({ paidOn }) => paidOn === null))
      },
    ),
  )
})
