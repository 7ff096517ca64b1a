import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setClock } from '#platform/clock.ts'
import { UnreadableFile } from '#platform/importing/read-rows.ts'
import { type Difference, importStaff } from '#staff/importing/import-staff.ts'
import { readLedger } from '#staff/reading/read-ledger.ts'
import { Move } from '#staff/registering/acts.ts'
import { movePerson } from '#staff/registering/move-person.ts'
import { forgetPeople } from '#staff/retention/forget-people.ts'
import { type StaffWorld, staffWorld, UNIT } from '#staff/testing/staff-world.ts'

const HEADER = 'person_id,name,email,unit,legal_entity,position,contract,valid_from,valid_to,end_reason'
const GOOD = [
  'P1,Berit Ström,,Team Bostad och fel,HSB Stockholm,Handläggare,tillsvidare,2024-02-01,,',
  'P2,Dag Ek,,Team Bostad och fel,,Handläggare,visstid,2024-03-01,2025-02-28,Tidsbegränsad anställning upphör',
  'P3,Åsa Sjö,asa@example.se,Ekonomi,,Ekonom,provanställning,2026-11-01,,',
]
let world: StaffWorld
let folder: string
let files = 0
before(async () => {
  setClock(new Date('2026-11-23T10:00:00Z'))
  world = await staffWorld()
  folder = await mkdtemp(join(tmpdir(), 'staff-import-'))
})
after(async () => {
  setClock()
  await world.close()
  await rm(folder, { recursive: true })
})

async function run(content: string | Buffer, { dryRun = false, mapping = {} } = {}) {
  const file = join(folder, `${files++}.csv`)
  await writeFile(file, content)
  const reasons: string[] = []
  const differences: Difference[] = []
  const counts = await importStaff({
    ...{ file, dryRun, mapping, doer: world.hr },
    onRejected: (row, reason) => void reasons.push(`${row.line}: ${reason}`),
    onDifference: (difference) => void differences.push(difference),
  })
  return { counts, reasons, differences }
}
const csv = (...rows: string[]) => [HEADER, ...rows].join('\n')
const rowsOf = async () =>
  world.sql`select count(*)::int as rows, count(distinct key)::int as keys from staff.assignment`

test('a trial run tells the difference and writes nothing', async () => {
  const { counts, differences } = await run(csv(...GOOD), { dryRun: true })
  assert.deepEqual(counts, { read: 3, created: 3, unchanged: 0, updated: 0, rejected: 0 })
  assert.deepEqual(differences[1], {
    ...{ line: 3, externalId: 'P2', kind: 'create' },
    words: 'ny: Handläggare från 2024-03-01 till 2025-02-28',
  })
  assert.deepEqual([...(await rowsOf())], [{ rows: 0, keys: 0 }])
})

test('imported twice is imported once', async () => {
  assert.equal((await run(csv(...GOOD))).counts.created, 3)
  const before = [...(await rowsOf())]
  assert.deepEqual((await run(csv(...GOOD))).counts, { read: 3, created: 0, unchanged: 3, updated: 0, rejected: 0 })
  assert.deepEqual([...(await rowsOf())], before)
  const { assignments } = await readLedger()
  assert.deepEqual(
    assignments.map(({ title, contract, endClass, validTo }) => [title, contract, endClass, validTo]),
    [
      ['Handläggare', 'permanent', null, null],
      ['Handläggare', 'fixed_term', 'fixed_term_ended', '2025-02-28'],
      ['Ekonom', 'probation', null, null],
    ],
  )
})

test('an end that came later closes what was known and follows it; an event tells, without a name', async () => {
  const ended = GOOD[0]?.replace(',,', ',x@example.se,').replace(/,,$/, ',2026-10-31,Egen uppsägning') ?? ''
  const { counts, differences } = await run(csv(ended))
  assert.equal(counts.updated, 1)
  assert.match(differences[0]?.words ?? '', /valid_to: tom → 2026-10-31.*ny e-postadress/)
  const versions = await world.sql`
    select valid_to::text, recorded_to is null as current from staff.assignment a join staff.employee e on e.id = a.employee_id
    where e.external_id = 'P1' order by a.id`
  assert.deepEqual(
    versions.map((row) => [row.valid_to, row.current]),
    [
      [null, false],
      ['2026-10-31', true],
    ],
  )
  const events = await world.sql`select data from staff.register_event where kind = 'imported'`
  assert.equal(/Berit|Dag|example/.test(JSON.stringify(events)), false)
})

test('ten broken rows are told one by one, and the good ones among them are imported', async () => {
  const { counts, reasons } = await run(
    csv(
      ',Ingen Alls,,Ekonomi,,Ekonom,tillsvidare,2026-01-01,,',
      'B2,,,Ekonomi,,Ekonom,tillsvidare,2026-01-01,,',
      'B3,Rut,,Månbasen,,Ekonom,tillsvidare,2026-01-01,,',
      'B4,Rut,,Ekonomi,Annan AB,Ekonom,tillsvidare,2026-01-01,,',
      'B5,Rut,,Ekonomi,,Ekonom,timanställd,2026-01-01,,',
      'B6,Rut,,Ekonomi,,Ekonom,tillsvidare,2026-02-30,,',
      'B7,Rut,,Ekonomi,,Ekonom,tillsvidare,2026-05-01,2026-04-01,',
      'B8,Rut,,Ekonomi,,Ekonom,visstid,2026-01-01,2026-04-01,Tröttnade',
      'B9,Rut,inte-en-adress,Ekonomi,,Ekonom,tillsvidare,2026-01-01,,',
      'B10,Rut,,Ekonomi,,Ekonom,tillsvidare,2026-01-01,,,ett fält för mycket',
      'G1,Frida Berg,,Juridik,,Jurist,tillsvidare,2026-01-01,,',
    ),
  )
  assert.deepEqual(counts, { read: 11, created: 1, unchanged: 0, updated: 0, rejected: 10 })
  for (const [i, reason] of [
    /2: person_id saknas/,
    /3: name saknas/,
    /4: unit finns inte i registret: Månbasen/,
    /5: legal_entity finns inte i registret: Annan AB/,
    /6: contract ska vara tillsvidare/,
    /7: valid_from ska vara ett datum/,
    /8: valid_to ligger före valid_from/,
    /9: end_reason är inte kopplad till någon orsak: Tröttnade/,
    /10: email är ingen e-postadress/,
    /11: raden har fler fält än kolumner/,
  ].entries())
    assert.ok(
      reasons.some((one) => reason.test(one)),
      `${i}: ${reasons.join(' | ')}`,
    )
})

test('a file from Swedish Excel: semicolons, Windows-1252, its own column names', async () => {
  const content = [
    'Anstnr;Namn;Enhet;Befattning;Fr.o.m.;T.o.m.',
    'W1;Östen Åkerö;Fastighetsförvaltning;Förvaltare;2026-02-01;',
  ].join('\r\n')
  const mapping = {
    ...{ person_id: 'Anstnr', name: 'Namn', unit: 'Enhet', position: 'Befattning' },
    ...{ valid_from: 'Fr.o.m.', valid_to: 'T.o.m.' },
  }
  const { counts } = await run(Buffer.from(content, 'latin1'), { mapping })
  assert.equal(counts.created, 1)
  const [row] = await world.sql`select name from staff.employee where external_id = 'W1'`
  assert.equal(row?.name, 'Östen Åkerö')
})

test('a change in a closed year is a rejected row; one in an open year is not', async () => {
  await world.sql`insert into staff.closed_year (year, closed_at, closed_by, figures) values (2025, now(), ${world.hr.employeeId}, '{}')`
  const { counts, reasons } = await run(
    csv(
      'P2,Dag Ek,,Team Bostad och fel,,Handläggare,visstid,2024-03-01,2025-06-30,Visstid löpt ut',
      'C1,Ny Sen,,Juridik,,Jurist,tillsvidare,2025-05-01,,',
      'C2,Ny Nu,,Juridik,,Jurist,tillsvidare,2026-05-01,,',
    ),
  )
  assert.deepEqual([counts.rejected, counts.created], [2, 1])
  assert.match(reasons.join(' '), /ändrar stängda år \(2025\)/)
})

test('a row that comes twice in a file, the second with an end, is one assignment that ended', async () => {
  const row = 'T1,Två Gånger,,Digital,,Utvecklare,tillsvidare,2026-03-01'
  const { counts } = await run(csv(`${row},,`, `${row},2026-09-30,Egen begäran`))
  assert.deepEqual([counts.created, counts.updated, counts.rejected], [1, 1, 0])
  const [found] = await world.sql`
    select count(*)::int as rows, max(valid_to)::text as last from staff.assignment a join staff.employee e on e.id = a.employee_id
    where e.external_id = 'T1' and recorded_to is null`
  assert.deepEqual({ ...found }, { rows: 1, last: '2026-09-30' })
})

test('a file without the columns that say who, what and when is refused as a whole', async () => {
  await assert.rejects(run('name,unit\nX,Ekonomi\n'), (error) => {
    assert.ok(error instanceof UnreadableFile)
    assert.match(error.message, /person_id, position, valid_from/)
    return true
  })
})

test('a full file makes nobody anew whom the register has forgotten, neither her name nor another leaver', async () => {
  const rows = [
    'Q1,Glömd Ett,,Team Styrelse,,Handläggare,tillsvidare,2015-01-01,2020-05-31,Pension',
    'Q2,Glömd Två,,Team Styrelse,,Handläggare,tillsvidare,2015-01-01,2020-05-31,Pension',
    'Q3,Kvar Tre,,Team Styrelse,,Handläggare,tillsvidare,2026-02-01,,',
  ]
  await run(csv(...rows.slice(0, 2)))
  const before = [...(await rowsOf())]
  await forgetPeople()
  const again = await run(csv(...rows))
  assert.deepEqual(again.counts, { read: 3, created: 1, unchanged: 2, updated: 0, rejected: 0 })
  assert.deepEqual(
    [...(await rowsOf())],
    before.map(({ rows: all, keys }) => ({ rows: all + 1, keys: keys + 1 })),
  )
  assert.equal((await world.sql`select from staff.employee where name like 'Glömd%'`).length, 0)
  // A third of whom nothing was ever known is new.
  const third = 'Q9,Ny Fyra,,Team Styrelse,,Handläggare,tillsvidare,2015-01-01,2020-05-31,Pension'
  assert.equal((await run(csv(...rows, third))).counts.created, 1)
})

test('a file that has not heard of a move undoes none: the row is told, and the move stands', async () => {
  const row = 'R1,Moa Flytt,,Team Styrelse,,Handläggare,tillsvidare,2026-01-01,,'
  await run(csv(row))
  const [held] = await world.sql`select a.key::int from staff.assignment a join staff.employee e on e.id = a.employee_id
    where e.external_id = 'R1'`
  const to = { newTitle: 'Jurist', newUnitId: UNIT.legal, contract: 'permanent' }
  assert.ok((await movePerson(world.manager, Move.parse({ key: held?.key, on: '2026-12-01', ...to }))).ok)
  const before = [...(await rowsOf())]
  const { counts, reasons } = await run(csv(row))
  assert.deepEqual([counts.updated, counts.rejected], [0, 1])
  assert.match(reasons[0] ?? '', /registret har sista dag 2026-11-30/)
  assert.deepEqual([...(await rowsOf())], before)
})
