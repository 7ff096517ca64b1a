import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setClock } from '#platform/clock.ts'
import { forgetDevelopment } from '#staff/development/forgetting/forget.ts'
import { changeSetting } from '#staff/development/settling/change-setting.ts'
import { dayOf } from '#staff/ledger/days.ts'
import { DEFAULT_DEFINITIONS } from '#staff/ledger/ledger.ts'
import { CATALOGUE } from '#staff/measures/catalogue.ts'
import { yearWindow } from '#staff/measures/known-years.ts'
import { readDevelopment } from '#staff/reading/read-development.ts'
import { readLedger } from '#staff/reading/read-ledger.ts'
import { developmentWorld } from '#staff/testing/development-world.ts'

const world = await developmentWorld()
after(world.close)
after(() => setClock())
const { sql, amira, jonas, karin, mikael } = world
setClock(new Date('2026-11-22T09:00:00Z'))

const count = async (table: string) => (await sql`select count(*)::int as n from ${sql(`staff.${table}`)}`)[0]?.n
const [unit] = await sql`insert into staff.unit default values returning id::int`
const [seat] = await sql`insert into staff.position (title, area, unit_id, valid_from)
  values ('Ekonom', 'Ekonomi', ${unit?.id}, '2010-01-01') returning id::int`
const [opening] = await sql`insert into staff.opening (position_id, unit_id, opened_on, apply_by)
  values (${seat?.id}, ${unit?.id}, '2024-09-01', '2024-09-20') returning id::int`

async function application(employeeId: number | null, decidedOn: string, interviewOn: string | null = null) {
  const [row] = await sql`
    insert into staff.application (opening_id, employee_id, internal, letter, applied_on, interview_on, outcome, decided_on)
    values (${opening?.id}, ${employeeId}, ${employeeId !== null}, 'Brev', '2024-09-10', ${interviewOn}, 'rejected', ${decidedOn})
    returning id::int`
  await sql`insert into staff.development_event (at, employee_id, subject, subject_id, kind, data)
    values (now(), ${employeeId}, 'application', ${row?.id}, 'applied', '{}')`
}

test('two years after a no an application is a count, its events are gone, and the funnel counts as it did', async () => {
  await application(amira.employeeId, '2024-11-21', '2024-10-01')
  await application(jonas.employeeId, '2024-11-21')
  await application(null, '2024-11-21')
  await application(karin.employeeId, '2024-11-22')
  const stages = async () =>
    (await readDevelopment()).applications.map(({ reached, internal }) => `${internal} ${Object.keys(reached)}`).sort()
  const before = await stages()
  await forgetDevelopment()
  assert.deepEqual(await stages(), before)
  const kept = await sql`select employee_id::int as who from staff.application`
  assert.deepEqual(
    kept.map(({ who }) => who),
    [karin.employeeId],
  )
  assert.equal(await count('development_event'), 1)
  assert.equal(await forgetDevelopment(), 0)
})

test('a setting from a day on decides how long; a plan goes with its goals and their wordings', async () => {
  await sql`insert into staff.development_plan (employee_id, starts_on, ends_on) values (${amira.employeeId}, '2024-01-01', '2026-05-01')`
  await sql`insert into staff.development_goal (plan_id, employee_id, goal) values (1, ${amira.employeeId}, 'Lära mig')`
  await sql`insert into staff.goal_version values (1, 1, now(), 'Lära mig', '', null, 'active', false)`
  await sql`insert into staff.development_event (at, employee_id, subject, subject_id, kind, data)
    values (now(), ${amira.employeeId}, 'goal', 1, 'added', '{}')`
  await forgetDevelopment()
  assert.equal(await count('development_plan'), 1)
  assert.ok((await changeSetting(mikael, { key: 'plan_months', validFrom: '2026-12-01', value: '6' })).ok)
  setClock(new Date('2026-11-30T09:00:00Z'))
  await forgetDevelopment()
  assert.equal(await count('development_plan'), 1)
  setClock(new Date('2026-12-01T09:00:00Z'))
  await forgetDevelopment()
  assert.deepEqual([await count('development_plan'), await count('goal_version')], [0, 0])
  const told = await sql`select from staff.development_event where subject = 'goal'`
  assert.equal(told.length, 0)
})

test('facts that a later one has made say nothing are forgotten, and all facts of whoever has left HSB', async () => {
  const field = await world.field('Fukt')
  const fact = async (who: number, achieved: string, validTo: string | null) =>
    sql`insert into staff.competence_fact (employee_id, field_id, basis, evidence, achieved_on, valid_to, confirmed_by, confirmed_at)
      values (${who}, ${field}, 'course', 'Kurs', ${achieved}, ${validTo}, ${mikael.employeeId}, now())`
  await fact(amira.employeeId, '2022-01-01', '2024-12-31')
  await fact(amira.employeeId, '2025-01-01', '2027-12-31')
  await fact(karin.employeeId, '2025-01-01', null)
  await sql`insert into staff.legal_entity (name, kind) values ('HSB Stockholm', 'hsb_stockholm')`
  await sql`insert into staff.assignment (key, employee_id, position_id, unit_id, legal_entity_id, contract, valid_from, valid_to, recorded_from)
    values (1, ${karin.employeeId}, ${seat?.id}, ${unit?.id}, 1, 'permanent', '2020-01-01', '2026-11-30', '2020-01-01')`
  await forgetDevelopment()
  const left = await sql`select employee_id::int as who, achieved_on::text as day from staff.competence_fact`
  assert.deepEqual(
    left.map((row) => ({ ...row })),
    [{ who: amira.employeeId, day: '2025-01-01' }],
  )
})

test('the share of applications that led to a seat is what it was: what is forgotten is only what was refused', async () => {
  const [koms] = await sql`insert into staff.unit (key) values ('koms') returning id::int`
  const placed = { unit_id: koms?.id, name: 'KOMS', valid_from: '2010-01-01' }
  await sql`insert into staff.unit_placement ${sql(placed)}`
  const people = [amira, jonas]
  for (const { employeeId } of people) {
    const [own] = await sql`insert into staff.position (title, area, unit_id, valid_from)
      values ('Handläggare', 'Kundservice', ${koms?.id}, '2010-01-01') returning id::int`
    await sql`insert into staff.assignment (key, employee_id, position_id, unit_id, legal_entity_id, contract, valid_from, recorded_from)
      values (${100 + employeeId}, ${employeeId}, ${own?.id}, ${koms?.id}, 1, 'permanent', '2020-01-01', '2020-01-01')`
  }
  // Opened in December, applied for in January: the year is that of the application.
  const [late] = await sql`insert into staff.opening (position_id, unit_id, opened_on, apply_by)
    values (${seat?.id}, ${unit?.id}, '2021-12-20', '2022-01-20') returning id::int`
  const apply = (employeeId: number, outcome: string) => sql`
    insert into staff.application (opening_id, employee_id, internal, applied_on, outcome, decided_on, accepted_on)
    values (${late?.id}, ${employeeId}, true, '2022-01-10', ${outcome}, '2022-02-01', ${outcome === 'accepted' ? '2022-02-01' : null})`
  await apply(amira.employeeId, 'accepted')
  await apply(jonas.employeeId, 'rejected')
  const share = async () => {
    const question = { unitId: koms?.id as number, window: yearWindow(2022), today: dayOf('2026-12-01') }
    const ledger = await readLedger()
    const asked = {
      ...question,
      ledger,
      definitions: DEFAULT_DEFINITIONS,
      reach: 'hsb_stockholm',
      reasons: true,
    } as const
    return CATALOGUE.M15.of(asked).value
  }
  assert.equal(await share(), 0.5)
  assert.equal(await forgetDevelopment(), 1)
  assert.equal(await share(), 0.5)
})
