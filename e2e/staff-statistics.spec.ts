import { expect, test } from '#e2e/journey.ts'

const HELENA = 'Helena Sandström'

test('the manager opens 2019 without a script, follows the nine to their rows, exports and prints', async ({ as }) => {
  const page = await as(HELENA, { javaScriptEnabled: false })
  await page.goto('/medarbetare')
  await page.getByLabel('År', { exact: true }).fill('2019')
  await page.getByRole('button', { name: 'Visa' }).click()
  const headline = page.getByRole('region', { name: 'Intern andel av dem som lämnat KOMS' })
  await expect(headline).toContainText('9 av 14')
  await expect(headline).toContainText('64\u00a0%')
  await expect(headline).toContainText('39–84\u00a0%')
  await expect(headline).toContainText('härledd')

  const csv = page.getByRole('link', { name: 'CSV' })
  const file = await page.request.get((await csv.getAttribute('href')) ?? '')
  const rows = (await file.text()).split('\r\n')
  expect(rows.find((row) => row.includes('M1 Intern andel'))).toMatch(/;2019;9;14;0,642857;0,387644;0,836553;/)

  await page.emulateMedia({ media: 'print' })
  await expect(page.getByLabel('År', { exact: true })).toBeHidden()
  await expect(headline.getByText('Varje person räknas en gång').last()).toBeVisible()
  await page.emulateMedia({ media: 'screen' })

  await headline.getByRole('link', { name: /^9, raderna/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('9: Intern andel')
  await expect(page.locator('tbody tr')).toHaveCount(9)
})

test('an agent sees aggregates only: no name of the register is in any answer', async ({ as, sql }) => {
  const page = await as('Amira Haddad')
  const others = await sql<{ name: string }[]>`
    select distinct name from staff.employee e join staff.assignment a on a.employee_id = e.id where name <> 'Amira Haddad'`
  expect(others.length).toBeGreaterThan(50)
  const query = 'ar=2019&enhet=2'
  const start = await (await page.request.get(`/medarbetare?${query}`)).text()
  expect(start).toContain('39–84')
  expect(start).not.toContain('/medarbetare/rader')
  const figures = ['M1', 'M4', 'M5', 'M7', 'M12', 'M14', 'H'].flatMap((id) => [
    `${id}&del=taljare`,
    `${id}&del=namnare`,
  ])
  const rows = figures.map((figure) => `/medarbetare/rader?${query}&matt=${figure}`)
  const files = ['csv', 'xlsx'].map((format) => `/medarbetare/export?format=${format}&${query}`)
  for (const href of ['/medarbetare?ar=2024', ...rows, ...files]) {
    const answer = await page.request.get(href)
    expect(answer.status(), href).toBe(200)
    const text = (await answer.body()).toString()
    expect(
      others.filter(({ name }) => text.includes(name)),
      href,
    ).toEqual([])
  }
})
