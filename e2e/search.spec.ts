import { makeCase } from '#e2e/cases.ts'
import { makeNeighbour } from '#e2e/households.ts'
import { expect, test } from '#e2e/journey.ts'
import { word } from '#e2e/words.ts'

test('a case is found by stem, by prefix, by a misspelling, and by what was written on it later', async ({
  as,
  sql,
}) => {
  const own = word('Zebra')
  const number = await makeCase(sql, { title: `Trasiga värmeelement hos ${own}`, description: 'Fönstren är immiga.' })
  const page = await as('Amira Haddad')
  await page.goto(`/arenden/${number}`)
  await page.getByRole('textbox', { name: 'Anteckning' }).fill('Kontaktade fastighetsskötaren om pumparna.')
  await page.getByRole('button', { name: 'Spara anteckningen' }).click()
  await expect(page.getByRole('list', { name: 'Tidslinje' })).toContainText('pumparna')

  const misspelt = `${own.slice(0, 6)}${own.slice(7)}`
  for (const [how, asked, marked] of [
    ['the word itself', own, own],
    ['another form of the word', `${own} fönster`, own],
    ['a form of a word in a note', `${own} pump`, own],
    ['the beginning of a word', own.slice(0, 7), own],
    ['a misspelling', misspelt, own],
    ['the number', number, undefined],
    ['the number without its zeros', number.split('-')[1]?.replace(/^0+/, ''), undefined],
  ] as const) {
    await page.goto('/arenden')
    await page.getByRole('searchbox', { name: 'Sök ärenden' }).fill(asked ?? '')
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-row]', { hasText: number }), how).toBeVisible()
    if (marked) await expect(page.locator('[data-row]', { hasText: number }).locator('mark').first()).toHaveText(marked)
  }
  await page.goto(`/arenden?q=${misspelt}`)
  await expect(page.getByText(`Visar även: ${own.toLowerCase()}`)).toBeVisible()
})

test('a case is found by the person, the address and the association it is about', async ({ as, sql }) => {
  const neighbour = await makeNeighbour(sql)
  const association = word('Brf Kastanjen')
  const [made] = await sql<{ id: number }[]>`
    insert into members.association (name, organisation_number) values (${association}, lpad((random() * 1e9)::bigint::text, 10, '7')) returning id::int`
  await sql`update members.home set association_id = ${made?.id ?? 0} where id = ${neighbour.homeId}`
  const about = { personId: neighbour.personId, homeId: neighbour.homeId }
  const number = await makeCase(sql, { title: word('Vem var det '), ...about })
  const page = await as('Helena Sandström')
  for (const asked of [
    neighbour.name,
    neighbour.familyName,
    neighbour.street,
    association,
    `${association} ${neighbour.givenName}`,
  ]) {
    await page.goto(`/arenden?q=${encodeURIComponent(asked)}`)
    await expect(page.locator('[data-row]', { hasText: number }), asked).toBeVisible()
  }
})

test('search and filters narrow each other, and a link is a view', async ({ as, asNewcomer, sql }) => {
  const own = word('Kombination')
  const { page, id } = await asNewcomer()
  const mine = await makeCase(sql, { title: `${own} ett`, assigneeId: id, typeKey: 'pests' })
  const free = await makeCase(sql, { title: `${own} två`, typeKey: 'lock_and_key' })
  const rows = (number: string) => page.locator('[data-row]', { hasText: number })
  await page.goto(`/arenden?q=${own}`)
  for (const number of [mine, free]) await expect(rows(number)).toBeVisible()
  await page.getByText('Filtrera och sortera').click()
  await page.getByRole('combobox', { name: 'Typ' }).selectOption('pests')
  await page.getByRole('button', { name: 'Visa', exact: true }).click()
  await expect(rows(mine)).toBeVisible()
  await expect(rows(free)).toHaveCount(0)
  const link = page.url()
  const other = await as('Oskar Nyberg')
  await other.goto(link)
  await expect(other.locator('[data-row]')).toHaveCount(1)
  await page
    .getByRole('link', { name: new RegExp(`Ta bort.*${own}|${own}`) })
    .first()
    .click()
  await expect(page).not.toHaveURL(/q=/)
})

test('a search without a hit says what to do, and shows what was asked as text', async ({ as }) => {
  const page = await as('Amira Haddad')
  for (const asked of ['<b>fet</b> xqzwv', 'och att på', '%%%', "qxz'; drop table", '!!! & | <->', 'ö'.repeat(200)]) {
    await page.goto(`/arenden?q=${encodeURIComponent(asked)}`)
    await expect(page.getByText('Inget ärende passar'), asked).toBeVisible()
    await expect(page.getByRole('searchbox', { name: 'Sök ärenden' })).toHaveValue(asked)
    expect(await page.locator('main b').count()).toBe(0)
  }
})
