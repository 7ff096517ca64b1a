import type { Sql } from 'postgres'
import { expect, test } from '#e2e/journey.ts'
import { word } from '#e2e/words.ts'
import { addDays, stockholmDate } from '#platform/dates.ts'

const today = stockholmDate(new Date())

/** A seat in Ekonomi that can be applied for. Returns the opening's id. */
async function makeOpening(sql: Sql, title: string): Promise<number> {
  const [row] = await sql`
    with seat as (insert into staff.position (title, area, unit_id, valid_from)
      select ${title}, 'Ekonomi', unit_id, '2020-01-01' from staff.unit_placement
      where name = 'Ekonomi' and valid_to is null returning id, unit_id)
    insert into staff.opening (position_id, unit_id, opened_on, apply_by) select id, unit_id, ${today}, ${addDays(today, 14)}
    from seat returning id::int`
  return row?.id as number
}

/** Puts a colleague on a seat in the team that Oskar leads. */
async function employ(sql: Sql, employeeId: number): Promise<void> {
  await sql`
    with seat as (insert into staff.position (title, area, unit_id, valid_from)
      select 'Handläggare', 'Kundservice', id, '2020-01-01' from staff.unit where team_id = 2 returning id, unit_id)
    insert into staff.assignment (key, employee_id, position_id, unit_id, legal_entity_id, contract, valid_from, recorded_from)
    select nextval('staff.assignment_key'), ${employeeId}, id, unit_id,
      (select id from staff.legal_entity where kind = 'hsb_stockholm' limit 1), 'permanent', '2024-01-01', '2024-01-01' from seat`
}

/** A session of a course with one seat. */
async function makeSession(sql: Sql, name: string): Promise<number> {
  const [row] = await sql`
    with c as (insert into staff.course (name, hours) values (${name}, 2) returning id)
    insert into staff.course_session (course_id, starts_on, starts_at, ends_on, place, seats)
    select id, ${addDays(today, 20)}, '09:00', ${addDays(today, 20)}, 'Sal 1', 1 from c returning course_id::int as id`
  return row?.id as number
}

test('an employee applies in confidence, releases it to her leader, is accepted, and her move is in the list', async ({
  as,
  asNewcomer,
  sql,
}) => {
  const title = word('Ekonom ')
  const path = `/medarbetare/tjanster/${await makeOpening(sql, title)}`
  const { page: hers, id, name } = await asNewcomer({ teamId: 2 })
  await employ(sql, id)
  await hers.goto(path)
  await expect(
    hers.getByText(/Din nuvarande chef \(.*Oskar Nyberg\) ser den först när du själv väljer det/),
  ).toBeVisible()
  await hers.getByRole('textbox', { name: 'Varför söker du?' }).fill('Jag vill följa ett ärende hela vägen.')
  await hers.getByRole('button', { name: 'Sök tjänsten' }).click()
  await expect(hers.getByText('Din nuvarande chef ser den inte.')).toBeVisible()

  const mikael = await as('Mikael Öberg')
  await mikael.goto(path)
  await mikael.getByText('Ändra annonsen').first().click()
  await mikael.getByLabel('Rubrik').fill(`${title}, vikariat`)
  await mikael.getByRole('button', { name: 'Ändra annonsen' }).click()
  await expect(mikael.getByRole('heading', { level: 1, name: `${title}, vikariat` })).toBeVisible()
  await hers.reload()
  await hers
    .getByRole('region', { name: 'Ändrad sedan du sökte' })
    .getByText(/Så löd annonsen till/)
    .click()
  await expect(hers.getByRole('region', { name: 'Ändrad sedan du sökte' })).toContainText(title)

  const oskar = await as('Oskar Nyberg')
  const seen = async () => (await (await oskar.request.get(path)).text()).includes(name)
  expect(await seen()).toBe(false)
  await hers.getByRole('button', { name: 'Visa för min nuvarande chef' }).click()
  await expect(hers.getByText('Din nuvarande chef kan se den.')).toBeVisible()
  expect(await seen()).toBe(true)

  await mikael.goto(path)
  for (const step of ['Kallad till intervju', 'Erbjuden tjänsten', 'Tackade ja']) {
    await mikael
      .getByRole('group', { name: `Vad har hänt med ${name}?` })
      .getByText(step)
      .click()
    if (step === 'Tackade ja') await mikael.getByLabel('Första dagen på den nya tjänsten').fill(addDays(today, 40))
    await mikael.getByRole('button', { name: 'Spara steget' }).click()
    await expect(mikael.getByRole('radio', { name: step })).toHaveCount(0)
  }
  await expect(mikael.getByText('Accepterad')).toBeVisible()
  await mikael.goto('/medarbetare/flyttar')
  await expect(mikael.getByRole('row').filter({ hasText: name }).filter({ hasText: title })).toBeVisible()

  await hers.goto('/min-utveckling')
  await expect(hers.getByText('Mikael Öberg, Ansökningar').first()).toBeVisible()
  await expect(hers.getByRole('region', { name: 'Mina ansökningar' })).toContainText('Du börjar')
})

test('a waiting list moves up when somebody withdraws, and the next one reads it on her own page', async ({
  asNewcomer,
  sql,
}) => {
  const name = word('Kurs ')
  const path = `/medarbetare/utbildningar/${await makeSession(sql, name)}`
  const [{ page: first }, { page: second }] = [await asNewcomer(), await asNewcomer()]
  await first.goto(path)
  await first.getByRole('button', { name: 'Anmäl dig' }).click()
  await expect(first.getByText('Du har plats')).toBeVisible()
  await second.goto(path)
  await second.getByRole('button', { name: 'Ställ dig i kö' }).click()
  await expect(second.getByText('Plats 1 i kön')).toBeVisible()
  await first.getByRole('button', { name: 'Avanmäl dig' }).click()
  await expect(first.getByRole('button', { name: 'Ställ dig i kö' })).toBeVisible()
  await second.goto('/min-utveckling')
  await expect(second.getByRole('link', { name: `Du har fått plats från kön: ${name}` })).toBeVisible()
})
