import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { EVENT_DATA, type EventKind } from '#cases/events.ts'
import { importCases } from '#cases/importing/import-cases.ts'
import { HEADER, importWorld, ROW } from '#cases/importing/testing/import-world.ts'
import { UnreadableFile } from '#platform/importing/read-rows.ts'

const BOSTON = new URL('./fixtures/requests-boston-500.csv', import.meta.url).pathname
const world = await importWorld()
after(() => world.close())
const { sql, run, caseOf, eventsOf } = world

test('a trial run of real requests says what would happen and changes nothing', async () => {
  const counts = await importCases({ file: BOSTON, source: 'boston', dryRun: true })
  assert.equal(counts.read, 500)
  assert.equal(counts.created + counts.rejected, 500)
  const [row] = await sql`select (select count(*) from cases."case")::int as cases,
    (select count(*) from cases.case_event)::int as events, (select count(*) from cases.case_counter)::int as counters`
  assert.deepEqual({ ...row }, { cases: 0, events: 0, counters: 0 })
})

test('real requests imported twice make the same cases once', async () => {
  const first = await importCases({ file: BOSTON, source: 'boston', dryRun: false })
  assert.deepEqual(first, { read: 500, created: 500, unchanged: 0, updated: 0, rejected: 0 })
  const second = await importCases({ file: BOSTON, source: 'boston', dryRun: false })
  assert.deepEqual(second, { read: 500, created: 0, unchanged: 500, updated: 0, rejected: 0 })
})

test('every imported case has its answer, its events and its place in the search', async () => {
  const cases = await sql`select c.*, (select count(*)::int from cases.case_search s where s.case_id = c.id) as found
    from cases."case" c where source = 'boston'`
  for (const row of cases) {
    const events = await eventsOf(row.id)
    const kinds = row.status === 'closed' ? ['imported', 'closed'] : ['imported']
    assert.deepEqual(
      events.map((event) => event.kind),
      kinds,
    )
    const last = events.at(-1)
    assert.equal(last?.case_version, row.version)
    assert.deepEqual(last?.at, row.last_event_at)
    assert.equal(last?.kind, row.last_event_kind)
    assert.equal(row.found, 1)
    if (row.status === 'closed') assert.equal(last?.text, row.closing_message)
    for (const event of events) EVENT_DATA[event.kind as EventKind].parse(event.data)
  }
  assert.ok(cases.some((row) => row.closing_message?.length > 20))
})

test('numbers follow the year a case was received, without a gap', async () => {
  const years =
    await sql`select left(number, 4)::int as year, count(*)::int as count, max(right(number, 6)::int) as last,
    bool_and(extract(year from received_at at time zone 'Europe/Stockholm')::int = left(number, 4)::int) as right_year
    from cases."case" group by 1`
  for (const row of years) {
    const [counter] = await sql`select last from cases.case_counter where year = ${row.year}`
    assert.deepEqual([row.count, row.right_year, counter?.last], [row.last, true, row.last])
  }
})

test('broken rows are set aside with their reason, the others are imported', async () => {
  const rows = [
    ROW,
    ROW.replace('a1', ''),
    ROW.replace('a1', 'a2').replace('open', 'maybe'),
    ROW.replace('a1', 'a3').replace('2026-03-02T10:00:00+01:00', '2 mars'),
    ROW.replace('a1', 'a4').replace('Pothole,web', 'Pothole,fax'),
    ROW.replace('a1', 'a5').replaceAll('2026-03-02', '2099-03-02'),
    'a6,"never closed,web,x,y,open,2026-03-02T10:00:00+01:00,,,',
    ROW.replace('a1', 'a7'),
    `${ROW.replace('a1', 'a8')},too,many`,
  ]
  const { counts, rejected } = await run(`${HEADER}\n${rows.join('\n')}`, 'broken')
  assert.deepEqual(counts, { read: 9, created: 2, unchanged: 0, updated: 0, rejected: 7 })
  for (const reason of ['external_id saknas', 'status ska vara open eller closed', 'received_at ska vara en tidpunkt'])
    assert.ok(rejected.includes(reason), reason)
  assert.match(rejected, /channel ska vara phone eller/)
  assert.match(rejected, /ligger i framtiden/)
  assert.match(rejected, /,8,citattecknet avslutas aldrig/)
  assert.match(rejected, /fler fält än kolumner/)
})

test('a row that only the database refuses does not stop its batch', async () => {
  const word = () => Array.from({ length: 12 }, () => Math.random().toString(36).slice(2)).join('')
  const huge = Array.from({ length: 900 }, word).join(' ').slice(0, 49_900)
  await sql`alter table cases."case" add constraint refuses check (title <> 'refused')`
  const rows = [
    ROW,
    ROW.replace('a1', 'a2').replace('Hole in road', 'refused'),
    ROW.replace('a1', 'a3').replace('Big hole', huge),
  ]
  const { counts, rejected } = await run(`${HEADER}\n${rows.join('\n')}`, 'database')
  await sql`alter table cases."case" drop constraint refuses`
  assert.deepEqual([counts.created, counts.rejected], [2, 1])
  assert.match(rejected, /databasen nekade raden/)
})

test('semicolons, a byte order mark, quoted line breaks and an unknown type are read as meant', async () => {
  const text = `\uFEFF${HEADER.replaceAll(',', ';')}\r\nb1;Snö;phone;"Rubrik; med ""citat""";"Rad ett\r\nrad två";open;2026-03-02T10:00:00Z;;;\r\n`
  const { counts } = await run(text, 'semicolon')
  assert.equal(counts.created, 1)
  const row = await caseOf('semicolon', 'b1')
  assert.equal(row.title, 'Rubrik; med "citat"')
  assert.equal(row.type_key, 'other')
  assert.equal(row.description, 'Rad ett\nrad två\n\nTyp hos avsändaren: Snö')
})

test('Windows-1252, gzip and ndjson give the same words', async () => {
  const values = {
    external_id: 'c1',
    type: 'water_damage',
    channel: 'phone',
    title: 'Vattnet forsar i källaren på Åsögatan',
  }
  const row = { ...values, status: 'open', received_at: '2026-03-02T10:00:00+01:00' }
  const csv = `${Object.keys(row).join(',')}\n${Object.values(row).join(',')}\n`
  await run(Buffer.from(csv, 'latin1'), 'windows')
  await run(gzipSync(csv), 'packed', 'csv.gz')
  await run(`${JSON.stringify(row)}\n{"broken"\n[1]\n`, 'ndjson', 'ndjson')
  for (const source of ['windows', 'packed', 'ndjson']) {
    const found = await caseOf(source, 'c1')
    assert.deepEqual([found.title, found.type_key, found.priority], [row.title, 'water_damage', 1])
    // Received on a Monday at ten, an acute case is to be answered at eleven.
    assert.equal(found.deadline_at.toISOString(), '2026-03-02T10:00:00.000Z')
  }
})

test('hostile text is stored as harmless text', async () => {
  const row = {
    external_id: 'd1',
    status: 'open',
    received_at: '2026-03-02T10:00:00+01:00',
    title: `\u0000<script>alert(1)</script> \ud800 ${'lång '.repeat(100)}`,
    description: `${'x'.repeat(5000)} ' or 1=1 -- \u202Etxet 🙂`,
  }
  const { counts } = await run(`${JSON.stringify(row)}\n`, 'hostile', 'ndjson')
  assert.equal(counts.created, 1)
  const found = await caseOf('hostile', 'd1')
  assert.equal([...found.title].length, 200)
  assert.ok(found.title.endsWith('…'))
  assert.ok(found.description.startsWith('<script>alert(1)</script> \uFFFD lång'))
  assert.match(found.description, /' or 1=1 -- txet 🙂/)
})

test('a known personal number links the case to its person; an unknown caller keeps name and number', async () => {
  await sql`insert into members.person (given_name, family_name, personal_number, updated_at)
    values ('Test', 'Testsson', '193007149051', now())`
  const header = `${HEADER},personal_number,name,phone,email,apartment`
  const known = `${ROW},19300714-9051,Test Testsson,070-174 06 05,,`
  const unknown = `${ROW.replace('a1', 'a2')},,Någon Annan,070-174 06 06,nagon@example.se,1102`
  await run(`${header}\n${known}\n${unknown}\n${ROW.replace('a1', 'a3')},123456-7890,,,,`, 'people')
  const first = await caseOf('people', 'a1')
  assert.ok(first.person_id)
  assert.equal(first.caller_name, null)
  const second = await caseOf('people', 'a2')
  assert.deepEqual([second.caller_name, second.caller_phone], ['Någon Annan', '070-174 06 06'])
  assert.equal(second.address_text, 'Main St 1, lgh 1102')
  assert.match(second.description, /E-post: nagon@example.se/)
  assert.equal((await sql`select from cases."case" where source = 'people'`).length, 2)
})

test('a file that cannot be imported at all says why', async () => {
  await assert.rejects(run('', 'empty'), UnreadableFile)
  await assert.rejects(run('title,description\nx,y\n', 'columns'), /external_id, status, received_at/)
})
