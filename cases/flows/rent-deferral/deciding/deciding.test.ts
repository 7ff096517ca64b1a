import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import {
  at,
  type DeferralWorld,
  decisionOf,
  deferralOf,
  deferralWorld,
  PLAN,
  proposed,
  request,
  settled,
} from '#cases/flows/rent-deferral/testing/deferral-world.ts'
import { eventsOf, kaseOf } from '#cases/testing/read-case.ts'
import { queuePage, viewCounts } from '#cases/viewing/queue.ts'
import { parseQueueQuery } from '#cases/viewing/queue-query.ts'
import type { Actor } from '#platform/actor.ts'
import { setClock } from '#platform/clock.ts'

let world: DeferralWorld
before(async () => {
  world = await deferralWorld()
})
after(() => world.close())
afterEach(() => setClock())

test('a request that fails a rule is refused by the agent, and the decision keeps each criterion as it read then', async () => {
  at('2026-11-23')
  const number = await request(world.amira, world.tenant(), { 'svar.late_payments': '3' })
  const motivation = 'Tre avier har betalats sent under året.'
  assert.equal(await proposed(world, world.amira, number, { outcome: 'refuse', first: '', motivation }), 'ok')
  const decision = await decisionOf(world, number)
  assert.deepEqual(
    [decision.outcome, decision.level, decision.decider_name, decision.decided_on, decision.channel],
    ['refuse', 'agent', 'Amira', '2026-11-23', 'post'],
  )
  assert.match(decision.rule_set, /version 1, regler som gällde 2026-11-23/)
  const criteria = await world.sql`select key, value, rule, result from cases.deferral_criterion
    where proposal_id = ${decision.proposal_id} order by position`
  assert.equal(criteria.length, 6)
  assert.deepEqual(
    { ...criteria[4] },
    {
      key: 'late_payments',
      value: '3',
      rule: 'Högst 1 sedan 23 november 2025.',
      result: 'fail',
    },
  )
  const [letter] = await world.sql`select title, html from cases.letter where id = ${decision.letter_id}`
  assert.match(letter?.title, /inte anstånd/)
  assert.match(letter?.html, /Tre avier har betalats sent/)
  assert.deepEqual(await deferralOf(world, number), {})
})

test('within her limits the agent grants it herself: one act, one event, and the case waits for the payment', async () => {
  at('2026-11-23')
  const number = await request(world.amira, world.tenant())
  const before = await eventsOf(world, number)
  assert.equal(await proposed(world, world.amira, number), 'ok')
  const events = await eventsOf(world, number)
  assert.equal(events.length, before.length + 1)
  assert.equal(events.at(-1)?.kind, 'deferral_decided')
  assert.equal((await deferralOf(world, number)).state, 'running')
  const kase = await kaseOf(world, number)
  assert.equal(kase.status, 'waiting_member')
  const [part] =
    await world.sql`select ore::int, due_on::text, remind_on::text, overdue_on::text from cases.deferral_part
    where proposal_id = ${(await decisionOf(world, number)).proposal_id}`
  assert.deepEqual(
    { ...part },
    {
      ore: 725_050,
      due_on: '2026-12-14',
      remind_on: '2026-12-09',
      overdue_on: '2026-12-17',
    },
  )
})

test('a three-part plan waits for a team leader, who approves it with her own eyes', async () => {
  at('2026-11-23')
  const number = await request(world.amira, world.tenant(), { 'svar.wish': 'parts', 'svar.wished_parts': '3' })
  assert.equal(await proposed(world, world.amira, number, PLAN), 'ok')
  assert.deepEqual(await decisionOf(world, number), {})
  const waiting = await kaseOf(world, number)
  assert.deepEqual([waiting.status, waiting.waiting_for], ['waiting_other', 'En teamledare'])
  assert.match(await proposed(world, world.amira, number, PLAN), /väntar redan på beslut/)
  assert.match(await settled(world, world.amira, number), /En teamledare beslutar/)
  assert.equal(await settled(world, world.oskar, number), 'ok')
  const decision = await decisionOf(world, number)
  assert.deepEqual([decision.level, decision.decider_name], ['team_leader', 'Oskar'])
  const parts =
    await world.sql`select ore::int, due_on::text from cases.deferral_part where proposal_id = ${decision.proposal_id} order by position`
  assert.deepEqual(
    parts.map((part) => ({ ...part })),
    [
      { ore: 241_684, due_on: '2026-11-30' },
      { ore: 241_683, due_on: '2026-12-30' },
      { ore: 241_683, due_on: '2027-02-01' },
    ],
  )
  assert.match(await settled(world, world.ylva, number), /redan besvarat/)
})

test('what waits for a team leader stands in her view until it is answered, and never her own', async () => {
  at('2026-11-23')
  const view = async (actor: Actor) => {
    const [page, counts] = [await queuePage(actor, parseQueueQuery({ vy: 'besluta' })), await viewCounts(actor)]
    assert.equal(counts.decisions, page.rows.length)
    return page.rows.map((row) => row.number)
  }
  const number = await request(world.amira, world.tenant())
  const [own, decided] = [await request(world.oskar, world.tenant()), await request(world.amira, world.tenant())]
  await proposed(world, world.amira, number, PLAN)
  await proposed(world, world.oskar, own, PLAN)
  await proposed(world, world.amira, decided, { ...PLAN, parts: '2' })
  const seen = await view(world.oskar)
  assert.deepEqual([seen.includes(number), seen.includes(own), seen.includes(decided)], [true, false, false])
  assert.ok((await view(world.ylva)).includes(own))
  assert.deepEqual(await view(world.amira), [])
  await settled(world, world.oskar, number)
  assert.ok(!(await view(world.oskar)).includes(number))
})

test('nobody approves her own proposal, not even a team leader', async () => {
  at('2026-11-23')
  const number = await request(world.oskar, world.tenant())
  assert.equal(await proposed(world, world.oskar, number, PLAN), 'ok')
  assert.match(await settled(world, world.oskar, number), /ditt eget/)
  assert.equal(await settled(world, world.ylva, number), 'ok')
})

test('a proposal is returned with a reason, and the next one is another row', async () => {
  at('2026-11-23')
  const number = await request(world.amira, world.tenant())
  await proposed(world, world.amira, number, PLAN)
  assert.match(await settled(world, world.oskar, number, { verdict: 'returned' }), /Skriv varför/)
  assert.match(await settled(world, world.oskar, number, { verdict: 'declined', text: 'Nej.' }), /Lämna tillbaka/)
  assert.equal(await settled(world, world.oskar, number, { verdict: 'returned', text: 'Räcker två delar?' }), 'ok')
  assert.equal((await kaseOf(world, number)).status, 'in_progress')
  assert.equal((await eventsOf(world, number)).at(-1)?.text, 'Räcker två delar?')
  assert.equal(await proposed(world, world.amira, number, { ...PLAN, parts: '2' }), 'ok')
  assert.equal((await decisionOf(world, number)).outcome, 'grant')
  const [count] =
    await world.sql`select count(*)::int from cases.deferral_proposal p join cases."case" c on c.id = p.case_id where c.number = ${number}`
  assert.equal(count?.count, 2)
})

test('the board of the association decides on its own claim, and what it answered is written in by name and day', async () => {
  at('2026-11-23')
  const fee = { 'svar.claim': 'fee_home' }
  const number = await request(world.amira, world.owner(), fee)
  assert.equal(await proposed(world, world.amira, number), 'ok')
  assert.equal((await kaseOf(world, number)).waiting_for, 'Styrelsen')
  at('2026-11-25')
  assert.match(await settled(world, world.amira, number, { on: '2026-11-24' }), /vem i styrelsen/)
  assert.match(await settled(world, world.amira, number, { who: 'Eva Ordförande', on: '2026-11-26' }), /framåt i tiden/)
  assert.equal(await settled(world, world.amira, number, { who: 'Eva Ordförande', on: '2026-11-24' }), 'ok')
  const decision = await decisionOf(world, number)
  assert.deepEqual(
    [decision.level, decision.decider_name, decision.decided_on],
    ['board', 'Eva Ordförande', '2026-11-24'],
  )
  const refused = await request(world.amira, world.owner(), fee)
  await proposed(world, world.amira, refused)
  const no = { verdict: 'declined', who: 'Eva Ordförande', on: '2026-11-25', text: 'Föreningen behöver pengarna nu.' }
  assert.equal(await settled(world, world.amira, refused, no), 'ok')
  assert.equal((await decisionOf(world, refused)).outcome, 'refuse')
  assert.deepEqual(await deferralOf(world, refused), {})
  // The association's name tells where somebody lives: no event of the deferral holds it.
  for (const event of await eventsOf(world, number)) assert.doesNotMatch(JSON.stringify(event.data), /Provlinden/)
})

test('an avi at the agency gets no decision here; it is handed over, and the member is told to whom', async () => {
  at('2026-11-23')
  const number = await request(world.amira, world.tenant(), { 'svar.collection': 'yes' })
  assert.match(await proposed(world, world.amira, number), /inkasso/)
  assert.match(await proposed(world, world.amira, number, { outcome: 'refuse' }), /inkasso/)
  assert.equal(
    await proposed(world, world.amira, number, { outcome: 'hand_over', handedTo: 'Inkassobolaget AB' }),
    'ok',
  )
  assert.equal((await decisionOf(world, number)).outcome, 'hand_over')
})

test('a deferral that KOMS granted before counts against the next one, though the ledger says none', async () => {
  at('2026-11-23')
  const tenant = await world.tenant()
  const before = await request(world.amira, tenant)
  assert.equal(await proposed(world, world.amira, before), 'ok')
  assert.equal((await decisionOf(world, before)).level, 'agent')
  const strict = await world.sql`insert into cases.rule_change (key, valid_from, value, source, at)
    values ('rent_deferral.most_deferrals', '2026-11-01', '0', 'Provet', '2026-11-01T08:00:00Z') returning id`
  const number = await request(world.amira, tenant)
  assert.equal(await proposed(world, world.amira, number), 'ok')
  // An exception from the rule takes a team leader.
  assert.deepEqual(await decisionOf(world, number), {})
  assert.equal((await kaseOf(world, number)).waiting_for, 'En teamledare')
  await world.sql`delete from cases.rule_change where id = ${strict[0]?.id}`
})

test('while a deferral runs there is no second one in the same case', async () => {
  at('2026-11-23')
  const number = await request(world.amira, world.owner(), { 'svar.claim': 'fee_home' })
  await proposed(world, world.amira, number)
  await settled(world, world.amira, number, { who: 'Eva', on: '2026-11-23' })
  assert.match(await proposed(world, world.amira, number), /löper redan/)
})

test('a proposal whose first day has gone by is not approved', async () => {
  at('2026-11-23')
  const number = await request(world.amira, world.tenant())
  await proposed(world, world.amira, number, PLAN)
  at('2026-12-01')
  assert.match(await settled(world, world.oskar, number), /Första dagen i förslaget har redan varit/)
})

test('a decision, its criteria and its proposal can be changed by nobody', async () => {
  const app = world.sql`select has_table_privilege(r, t, 'UPDATE') as may from
    (select grantee::text as r from information_schema.role_table_grants where table_name = 'deferral' and privilege_type = 'UPDATE' and grantee not in ('postgres', current_user) limit 1) x,
    unnest(array['cases.deferral_proposal', 'cases.deferral_criterion', 'cases.deferral_decision', 'cases.letter']) t`
  for (const { may } of await app) assert.equal(may, false)
})
