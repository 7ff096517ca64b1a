import type { Page } from '@playwright/test'
import { crawl } from '#e2e/crawl.ts'
import { answered, expect, test } from '#e2e/journey.ts'
import { anyOf, makeHidden, tracesInRegister, tracesOf } from '#e2e/secrets.ts'

/** Asks the one search box, as the type-ahead does. */
async function find(page: Page, text: string): Promise<string> {
  const origin = process.env.KOMS_BASE_URL ?? ''
  const answer = await page.request.post('/api/members/find', { data: { text }, headers: { origin } })
  expect(answer.status(), text).toBe(200)
  return answer.text()
}

test('an agent without the right finds no trace of a protected address on any page she can reach', async ({
  asNewcomer,
  sql,
}) => {
  test.setTimeout(300_000)
  const { protectedOne, relative, number, openNumber, words } = await makeHidden(sql)
  const traces = [...tracesOf(protectedOne, relative), ...words, ...(await tracesInRegister(sql))]
  const anyTrace = anyOf(traces)
  for (const trace of traces) expect(anyTrace.test(`<p>${trace}</p>`), trace).toBe(true)
  const { page, id } = await asNewcomer({ access: ['agent', 'team_leader', 'manager'], teamId: 1 })
  const shielded = await sql<{ id: number }[]>`select id::int from members.person where shielded`
  const hidden = await sql<{ id: number }[]>`select id::int from members.home h where members.home_is_hidden(h.id)`
  const restricted = await sql<{ number: string }[]>`select number from cases."case" where restricted`
  const from = [
    '/',
    '/start',
    '/arenden',
    '/arenden/nytt',
    '/personer',
    '/personer/ny',
    ...['alla', 'avslutade', 'otilldelade', 'teamet'].map((view) => `/arenden?vy=${view}`),
    ...shielded.flatMap((one) => [`/personer/${one.id}`, `/api/cases/about?om=person:${one.id}`]),
    ...hidden.map((one) => `/api/cases/about?om=home:${one.id}`),
    ...restricted.flatMap((one) => [`/arenden/${one.number}`, `/api/cases/${one.number}`]),
    `/arenden/${openNumber}`,
  ]
  const found: string[] = []
  const faults: string[] = []
  const visited = await crawl(page, from, ({ path, status, body }) => {
    if (status >= 500) faults.push(`${status} ${path}`)
    // One look for all of them; which it was is asked where there is one.
    if (anyTrace.test(body)) found.push(`${traces.filter((trace) => body.includes(trace))} in ${path}`)
  })
  expect(found).toEqual([])
  expect(faults).toEqual([])
  expect([...visited].filter((path) => /^\/arenden\/\d/.test(path)).length, 'cases were visited').toBeGreaterThan(500)
  expect([...visited].filter((path) => /^\/personer\/\d/.test(path)).length, 'people were visited').toBeGreaterThan(200)
  expect(visited, 'the protected case is in the queue, without a word of it').toContain(`/arenden/${number}`)
  await sql`delete from platform.rate_limit where key like ${`%:${id}`}`
})

test('search gives nothing away: not by address, number, mail, or a word of her case', async ({ asNewcomer, sql }) => {
  const { protectedOne, relative, number, words } = await makeHidden(sql)
  const { page } = await asNewcomer()
  for (const person of [protectedOne, relative]) {
    const secrets = tracesOf(person)
    const said = [...secrets, `${person.street} lgh ${person.apartment}`, person.street.split(' ')[0] ?? '']
    for (const text of said) {
      const body = await find(page, text)
      for (const part of [...secrets, person.name, `"id":${person.personId},`]) expect(body, text).not.toContain(part)
    }
    const byName = JSON.parse(await find(page, person.name)) as { people: { id: number; home: unknown }[] }
    expect(byName.people).toMatchObject([{ id: person.personId, shielded: true, home: null }])
  }
  for (const text of [...words, protectedOne.street, protectedOne.name, protectedOne.phoneShown]) {
    const path = `/arenden?q=${encodeURIComponent(text)}`
    const body = await (await page.request.get(path)).text()
    expect(body, text).not.toContain(number)
    const answer = await (await page.request.get(`/api/cases/queue?q=${encodeURIComponent(text)}`)).json()
    expect(answer.rows, text).toEqual([])
  }
  const exact = await (await page.request.get(`/api/cases/queue?q=${number}`)).json()
  expect(exact.rows).toEqual([])
})

test('who has the right sees the card and the case, and each reading is written down', async ({ as, sql }) => {
  const { protectedOne, number, words } = await makeHidden(sql)
  const karin = await as('Karin Ekström')
  const read = async (subject: string, id: number) => {
    const rows = await sql`select from platform.read_log l join staff.employee e on e.id = l.employee_id
      where e.name = 'Karin Ekström' and l.subject = ${subject} and l.subject_id = ${id}`
    return rows.length
  }
  expect(await read('protected_person', protectedOne.personId)).toBe(0)
  await karin.goto('/personer')
  await karin.getByRole('searchbox', { name: 'Vem söker du?' }).fill(protectedOne.street)
  await karin.getByRole('link', { name: protectedOne.name }).first().click()
  await expect(karin.getByRole('heading', { level: 1 })).toHaveText(protectedOne.name)
  for (const fact of [protectedOne.street, protectedOne.phoneShown, 'Din läsning är loggad'])
    await expect(karin.getByRole('main')).toContainText(fact)
  expect(await read('protected_person', protectedOne.personId)).toBe(1)

  await karin.goto(`/arenden?q=${words[1]}`)
  await karin.getByRole('link', { name: words[0] ?? '' }).click()
  await expect(karin.getByText('Din läsning är loggad.')).toBeVisible()
  await expect(karin.getByRole('main')).toContainText(protectedOne.street)
  const [kase] = await sql<{ id: number }[]>`select id::int from cases."case" where number = ${number}`
  expect(await read('case', kase?.id ?? 0)).toBe(1)
})

test('an agent without the right can take the call, and hands over what she may not read', async ({ as, sql }) => {
  const { protectedOne } = await makeHidden(sql)
  const page = await as('Jonas Lindqvist')
  await page.goto('/arenden/nytt')
  await page.getByRole('combobox', { name: 'Vem gäller det?' }).fill(protectedOne.name)
  await page.getByRole('option', { name: protectedOne.name }).click()
  await expect(page.locator('.caller-card')).toContainText('Bekräfta aldrig')
  await expect(page.locator('.caller-card')).not.toContainText(protectedOne.street)
  await page.getByRole('combobox', { name: 'Vad gäller det?' }).fill('Vattenskada')
  await page.getByRole('textbox', { name: 'Vad berättar personen?' }).fill('Det droppar i badrummet.')
  await page.getByRole('button', { name: 'Registrera ärendet' }).click()
  await expect(page.getByText(/Ärende \d{4}-\d{6} är registrerat/)).toBeVisible()
  const [kase] =
    await sql`select assignee_id, restricted from cases."case" where person_id = ${protectedOne.personId} order by id desc limit 1`
  expect(kase).toEqual({ assignee_id: null, restricted: true })
})

test('a protection set today hides yesterday’s card and case at once', async ({ as, sql }) => {
  const { protectedOne, number } = await makeHidden(sql)
  await sql`update members.person set sekretessmarkering = false where id = ${protectedOne.personId}`
  const amira = await as('Amira Haddad')
  await amira.goto(`/personer/${protectedOne.personId}`)
  await expect(amira.getByRole('main')).toContainText(protectedOne.street)
  expect((await amira.request.get(`/arenden/${number}`)).status()).toBe(200)

  const karin = await as('Karin Ekström')
  await karin.goto(`/personer/${protectedOne.personId}`)
  await karin.locator('summary', { hasText: 'Ändra skydd' }).click()
  await karin.getByRole('checkbox', { name: /Sekretessmarkering/ }).check()
  await karin.getByRole('button', { name: 'Spara skydd' }).click()
  await expect(karin.getByText('Uppgifterna får inte lämnas ut')).toBeVisible()
  await amira.reload()
  await expect(amira.getByRole('main')).not.toContainText(protectedOne.street)
  expect((await amira.request.get(`/arenden/${number}`)).status()).toBe(403)
})

test('a case vanishes from the screens it is open on when the person in it gets protected', async ({
  as,
  asNewcomer,
  sql,
  expectComplaint,
}) => {
  expectComplaint(answered(404))
  const { protectedOne, relative, number, words } = await makeHidden(sql)
  await sql`update members.person set sekretessmarkering = false where id = ${protectedOne.personId}`
  const { page: open, id } = await asNewcomer()
  await sql`update cases."case" set assignee_id = ${id}, status = 'in_progress' where number = ${number}`
  const queue = await open.context().newPage()
  await queue.goto('/arenden')
  await open.goto(`/arenden/${number}`)
  for (const page of [open, queue]) {
    await expect(page.getByText('Direkt', { exact: true })).toBeVisible()
    await expect(page.getByRole('main')).toContainText(words[0] ?? '')
  }
  await open.getByRole('textbox', { name: 'Anteckning' }).fill('Halvskrivet')

  const karin = await as('Karin Ekström')
  await karin.goto(`/personer/${protectedOne.personId}`)
  await karin.locator('summary', { hasText: 'Ändra skydd' }).click()
  await karin.getByRole('checkbox', { name: /Sekretessmarkering/ }).check()
  await karin.getByRole('button', { name: 'Spara skydd' }).click()

  await expect(open.getByText('Ärendet visas inte längre för dig')).toBeVisible()
  await expect(queue.getByRole('main')).not.toContainText(words[0] ?? '')
  for (const page of [open, queue]) {
    const shown = `${await page.title()} ${await page.getByRole('main').textContent()}`
    for (const trace of [...words, ...tracesOf(protectedOne, relative)]) expect(shown).not.toContain(trace)
  }
})
