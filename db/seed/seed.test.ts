import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import organisationsnummer from 'organisationsnummer'
import postgres from 'postgres'
import { STATUSES } from '#cases/case.ts'
import { EVENT_DATA, type EventKind } from '#cases/events.ts'
import { everyCaseReplays } from '#cases/testing/replayed-case.ts'
import { TYPE_CATALOGUE } from '#cases/type-catalogue.ts'
import { CALENDAR } from '#db/seed/foundation.ts'
import { dataLines } from '#db/seed/homes.ts'
import { seed } from '#db/seed/seed.ts'
import { STORIES } from '#db/seed/stories.ts'
import { type TestDatabase, testDatabase } from '#db/testing.ts'
import { isOpenAt } from '#platform/open-time.ts'

const TODAY = new Date('2026-11-23T10:00:00Z')
let database: TestDatabase
let sql: postgres.Sql

before(async () => {
  database = await testDatabase()
  sql = postgres(database.ownerUrl, { max: 1, onnotice: () => {} })
  await seed(database.ownerUrl, { today: TODAY, cases: 150 })
})
after(async () => {
  await sql.end()
  await database.drop()
})
const value = async (query: postgres.PendingQuery<postgres.Row[]>) => Object.values((await query)[0] ?? {})[0]

test('a database in use is kept as it is', async () => {
  const before = await value(sql`select count(*)::int from cases."case"`)
  assert.equal(await seed(database.ownerUrl, { today: TODAY }), 'kept')
  assert.equal(await value(sql`select count(*)::int from cases."case"`), before)
})

test('the register has the size of a believable service', async () => {
  const counts = await sql`select (select count(*) from members.person)::int as people,
    (select count(*) from members.association)::int as associations, (select count(*) from members.home)::int as homes,
    (select count(*) from cases."case" where received_at > ${TODAY}::timestamptz - interval '123 days')::int as cases,
    (select count(*) from staff.employee where email is not null)::int as employees`
  const { people, associations, homes, cases, employees } = counts[0] ?? {}
  assert.ok(people > 1_900 && people < 2_300, String(people))
  assert.deepEqual([associations, homes], [40, 1_500])
  assert.ok(cases >= 600 && cases < 660, String(cases))
  assert.equal(employees, 9 + 25)
})

test('every type and every status occurs, most cases are of the three flows', async () => {
  const types = await sql`select type_key, count(*)::int as count from cases."case" group by 1`
  assert.equal(types.length, TYPE_CATALOGUE.length)
  const flows = TYPE_CATALOGUE.filter((type) => type.flow).map((type) => type.key)
  const ofFlows = types.filter((row) => flows.includes(row.type_key)).reduce((sum, row) => sum + row.count, 0)
  assert.ok(ofFlows > 350, String(ofFlows))
  const statuses = await sql`select distinct status from cases."case"`
  assert.deepEqual(statuses.map((row) => row.status).sort(), STATUSES.toSorted())
})

test('only numbers that belong to nobody are used', async () => {
  const numbers = new Set(dataLines('personal-numbers.txt'))
  const people = await sql`select personal_number from members.person`
  for (const row of people) assert.ok(numbers.has(row.personal_number), row.personal_number)
  const phones = await sql`select value from members.contact where kind = 'phone'`
  for (const row of phones) assert.match(row.value, /^\+46701740(6[1-9]\d|60[5-9])$/)
  const mails = await sql`select value from members.contact where kind = 'email'`
  for (const row of mails) assert.match(row.value, /^[a-z]+\.[a-z]+\d+@example\.se$/)
  const organisations = await sql`select organisation_number as number from members.association`
  for (const row of organisations) assert.ok(organisationsnummer.valid(row.number) && row.number.startsWith('7'))
})

test('every event reads as the program writes it, and the case is where its events left it', async () => {
  const events =
    await sql`select e.*, c.received_at, c.version, c.last_event_at, c.last_event_kind, c.status, c.assignee_id,
      e.id = max(e.id) over (partition by e.case_id) as last, e.id = min(e.id) over (partition by e.case_id) as first,
      lag(e.at) over (partition by e.case_id order by e.id) as before,
      lag(e.case_version) over (partition by e.case_id order by e.id) as version_before
    from cases.case_event e join cases."case" c on c.id = e.case_id order by e.id`
  assert.ok(events.length > 2_500)
  for (const event of events) {
    EVENT_DATA[event.kind as EventKind].parse(event.data)
    assert.ok(event.at <= TODAY, `${event.kind} in the future`)
    if (event.before) assert.ok(event.at >= event.before)
    assert.ok(event.case_version - (event.version_before ?? 1) <= 1)
    if (event.first) assert.deepEqual([event.kind, event.at, event.case_version], ['registered', event.received_at, 1])
    if (event.last) {
      assert.deepEqual([event.at, event.kind], [event.last_event_at, event.last_event_kind])
      assert.equal(event.case_version, event.version)
    }
  }
})

test('no open water damage is without its next word, and every stage of one can be seen', async () => {
  const open = sql`select count(*)::int from cases."case" where is_open and type_key = 'water_damage' and promised_at is null`
  assert.equal(await value(open), 0)
  const [shown] = await sql`select (select count(*) from cases.water_order)::int > 5 as orders,
    (select count(*) from cases.water_reading)::int > 10 as readings,
    (select count(*) from cases.water_relief)::int as reliefs,
    (select count(*) from cases.joint_event_case where left_at is null)::int as joined,
    (select count(*) from cases.step where done_at is not null)::int > 10 as steps`
  assert.deepEqual({ ...shown }, { orders: true, readings: true, reliefs: 2, joined: 2, steps: true })
})

test('every stage of a saving can be seen, and nothing tells who a protected family is', async () => {
  const [shown] = await sql`select
    (select count(*) from cases.savings_guardian where signed_on is not null)::int > 4 as signed,
    (select count(*) from cases.savings_guardian where refused_on is not null)::int as refused,
    (select count(*) from cases.step where key like 'chase:%')::int > 0 as chased,
    (select count(*) from cases.housing_saving s join members.person p on p.id = s.child_id where p.shielded)::int as hidden,
    (select count(*) from cases.step where flow = 'housing_savings' and key = 'account' and done_at is not null)::int as opened`
  assert.deepEqual({ ...shown }, { signed: true, refused: 1, chased: true, hidden: 1, opened: 2 })
  const names = await sql`select p.given_name || ' ' || p.family_name as name from cases.savings_guardian g
    join members.person p on p.id = g.person_id where p.shielded`
  assert.ok(names.length === 2)
  const told = JSON.stringify(
    await sql`select data from cases.case_event where kind like 'sav%' or kind like 'signature%'`,
  )
  for (const { name } of names) assert.ok(!told.includes(name), name)
})

test('a deferral can be seen in every stage, with its letters, and the board and a team leader have something to answer', async () => {
  const states = await sql`select distinct state from cases.deferral order by 1`
  assert.deepEqual(
    states.map(({ state }) => state),
    ['breached', 'completed', 'lapsed', 'running'],
  )
  const waiting = await sql`select distinct p.level from cases.deferral_proposal p
    left join cases.deferral_decision d on d.proposal_id = p.id where d.proposal_id is null order by 1`
  assert.deepEqual(
    waiting.map(({ level }) => level),
    ['board', 'team_leader'],
  )
  const outcomes = await sql`select distinct coalesce(outcome, verdict) as said from cases.deferral_decision order by 1`
  assert.deepEqual(
    outcomes.map(({ said }) => said),
    ['grant', 'hand_over', 'refuse', 'returned'],
  )
  const unwritten = sql`select count(*)::int from cases.deferral_decision where outcome is not null and letter_id is null`
  assert.equal(await value(unwritten), 0)
})

test('the events of every case in the demo, played again, give the case that stands there', async () => {
  await everyCaseReplays({ sql })
})

test('how callers were identified, what agents and members say of the first contact: all of it is there to be seen', async () => {
  const [row] = await sql`select count(identified_by)::int as identified,
    count(*) filter (where identified_by = 'emergency')::int as emergencies,
    count(*) filter (where first_contact)::int as first, count(*) filter (where not first_contact)::int as later,
    count(*) filter (where member_solved)::int as pleased, count(*) filter (where not member_solved)::int as displeased
    from cases."case"`
  for (const [what, count] of Object.entries(row ?? {})) assert.ok(count >= 3, `${what}: ${count}`)
})

test('some cases are overdue, most are not, and no parked case has slept past its day', async () => {
  const rows = await sql`select (deadline_at < ${TODAY}) as late, count(*)::int as count
    from cases."case" where status in ('new', 'in_progress', 'reopened') group by 1`
  const late = rows.find((row) => row.late)?.count ?? 0
  const inTime = rows.find((row) => !row.late)?.count ?? 0
  assert.ok(late > 5 && late < inTime / 2, `${late} late, ${inTime} in time`)
  assert.equal(
    await value(sql`select count(*)::int from cases."case" where status = 'parked' and wake_on <= '2026-11-23'`),
    0,
  )
})

test('the next case number is free, and numbers follow the order of arrival', async () => {
  const years =
    await sql`select left(number, 4)::int as year, count(*)::int as count, max(right(number, 6)::int) as last
    from cases."case" group by 1`
  for (const row of years) {
    assert.equal(row.last, row.count)
    assert.equal(await value(sql`select last from cases.case_counter where year = ${row.year}`), row.last)
  }
  assert.equal(
    await value(
      sql`select count(*)::int from cases."case" a join cases."case" b on b.id = a.id + 1 where b.received_at < a.received_at`,
    ),
    0,
  )
})

test('every case is found by search', async () => {
  assert.equal(
    await value(sql`select count(*)::int from cases."case" where id not in (select case_id from cases.case_search)`),
    0,
  )
  assert.ok((await sql`select from cases.search_word where word = 'diskmaskinen'`).length)
})

test('a dozen people are protected, their cases only for those with the right', async () => {
  const flags = await sql`select sekretessmarkering as a, skyddad_folkbokforing as b, count(*)::int as count
    from members.person where sekretessmarkering or skyddad_folkbokforing group by 1, 2`
  assert.equal(
    flags.reduce((sum, row) => sum + row.count, 0),
    12,
  )
  assert.equal(flags.length, 3)
  assert.ok(((await value(sql`select count(*)::int from members.person where shielded`)) as number) > 20)
  const wrong = sql`select count(*)::int from cases."case" c where restricted and assignee_id is not null and not exists
    (select from staff.access_grant g where g.employee_id = c.assignee_id and g.access = 'protected')`
  assert.equal(await value(wrong), 0)
  assert.ok(((await value(sql`select count(*)::int from cases."case" where restricted`)) as number) >= 5)
})

test('the texts have all their choices made', async () => {
  assert.deepEqual(Object.keys(STORIES).toSorted(), TYPE_CATALOGUE.map((type) => type.key).toSorted())
  const left = sql`select count(*)::int from cases."case" where title || description || coalesce(closing_message, '') ~ '[{}|]'`
  assert.equal(await value(left), 0)
  assert.equal(await value(sql`select count(*)::int from cases.case_event where text ~ '[{}|]'`), 0)
})

test('the same day tells the same story', async (t) => {
  const other = await testDatabase(t)
  await seed(other.ownerUrl, { today: TODAY, cases: 150 })
  const copy = postgres(other.ownerUrl, { max: 1, onnotice: () => {} })
  const sum = (db: postgres.Sql) => db`select md5(string_agg(t::text, '' order by t.id)) as sum from
    (select id, case_id, at, actor_id, kind, data, text from cases.case_event) t`
  const people = (db: postgres.Sql) =>
    db`select md5(string_agg(t::text, '' order by t.id)) as sum from members.person t`
  try {
    assert.deepEqual([...(await sum(copy))], [...(await sum(sql))])
    assert.deepEqual([...(await people(copy))], [...(await people(sql))])
  } finally {
    await copy.end()
  }
})

test('an empty start has types, open time and accounts, and nobody in the register', async (t) => {
  const other = await testDatabase(t)
  assert.equal(await seed(other.ownerUrl, { empty: true, today: TODAY }), 'seeded')
  const bare = postgres(other.ownerUrl, { max: 1, onnotice: () => {} })
  const [row] =
    await bare`select (select count(*) from cases.case_type)::int as types, (select count(*) from members.person)::int as people,
    (select count(*) from cases."case")::int as cases, (select count(*) from staff.employee)::int as employees,
    (select count(*) from staff.access_grant where access = 'administrator')::int as administrators,
    (select count(*) from staff.unit)::int > 10 as units, (select count(*) from staff.assignment)::int as assignments,
    (select count(*) from platform.closed_day)::int > 300 as closed`
  await bare.end()
  assert.deepEqual(
    { ...row },
    { types: 64, people: 0, cases: 0, employees: 9, administrators: 1, units: true, assignments: 0, closed: true },
  )
})

test('agents work when the office is open; only the web and the mail come at night', async () => {
  const events = await sql`select at, kind from cases.case_event where actor_id is not null and kind not in ('linked')`
  const shut = events.filter(({ at }) => !isOpenAt(CALENDAR, at) && !isOpenAt(CALENDAR, new Date(at.getTime() - 1)))
  assert.deepEqual(shut, [])
})
