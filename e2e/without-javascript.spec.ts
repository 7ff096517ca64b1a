import { makeCase } from '#e2e/cases.ts'
import { makeNeighbour } from '#e2e/households.ts'
import { expect, test } from '#e2e/journey.ts'
import { ownAddress, signIn } from '#e2e/sign-in.ts'
import { word } from '#e2e/words.ts'

const OFF = { javaScriptEnabled: false }

test('without JavaScript: sign in, read the queue and a case, and sign out', async ({ guest }) => {
  const page = await guest({ ...OFF, extraHTTPHeaders: ownAddress() })
  await signIn(page, 'Oskar Nyberg')
  await expect(page).toHaveURL('/arenden')
  await page.goto('/arenden?vy=alla')
  const rows = page.locator('[data-row]')
  expect(await rows.count()).toBeGreaterThan(5)
  const title = await rows.first().locator('[data-row-link]').textContent()
  await rows.first().locator('[data-row-link]').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '')
  await expect(page.getByRole('list', { name: 'Tidslinje' }).getByRole('listitem').first()).toBeVisible()
  await page.locator('summary', { hasText: 'Konto:' }).click()
  await page.getByRole('button', { name: 'Logga ut' }).click()
  await expect(page.getByText('Du är utloggad.')).toBeVisible()
})

test('the registration form can be sent without JavaScript', async ({ asNewcomer }) => {
  const { page } = await asNewcomer({}, OFF)
  const what = word('Porten')
  await page.goto('/arenden/nytt')
  await page.getByLabel('Vem gäller det?').fill('Berg i port 4')
  await page.getByLabel('Vad gäller det?').fill('Felanmälan i allmänt utrymme')
  await page.getByLabel('Vad berättar personen?').fill(`${what} går inte i lås.`)
  await page.getByRole('button', { name: 'Registrera ärendet' }).click()
  await expect(page).toHaveURL(/\/arenden\/\d{4}-\d{6}$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${what} går inte i lås.`)
  await expect(page.getByRole('main')).toContainText('Berg i port 4')
  await page.goto('/arenden')
  await expect(page.getByRole('link', { name: what })).toBeVisible()
})

test('a form that is refused without JavaScript keeps everything that was typed', async ({ as }) => {
  const page = await as('Amira Haddad', OFF)
  await page.goto('/arenden/nytt')
  await page.getByLabel('Vem gäller det?').fill('Anna i trean')
  await page.getByLabel('Vad gäller det?').fill('Något som inte finns')
  await page.getByLabel('Vad berättar personen?').fill('En lång berättelse\nmed två rader & "tecken" <så>')
  await page.getByRole('radio', { name: 'Besök' }).check()
  await page.getByRole('combobox', { name: 'Prioritet' }).selectOption({ label: 'Låg' })
  await page.getByRole('radio', { name: 'Löst nu' }).check()
  // The code that is proposed is taken away: then there is none.
  await page.getByRole('combobox', { name: 'Hur löstes det?' }).selectOption({ label: 'Välj' })
  await page.getByLabel('Det här får medlemmen veta').fill('Svaret')
  await page.getByRole('button', { name: 'Registrera ärendet' }).click()
  await expect(page.getByText('Ärendet är inte registrerat än')).toBeVisible()
  await expect(page.getByText('Välj hur ärendet löstes.').first()).toBeVisible()
  await expect(page.getByLabel('Vem gäller det?')).toHaveValue('Anna i trean')
  await expect(page.getByLabel('Vad gäller det?')).toHaveValue('Något som inte finns')
  await expect(page.getByLabel('Vad berättar personen?')).toHaveValue(
    'En lång berättelse\nmed två rader & "tecken" <så>',
  )
  await expect(page.getByRole('radio', { name: 'Besök' })).toBeChecked()
  await expect(page.getByRole('combobox', { name: 'Prioritet' })).toHaveValue('4')
  await expect(page.getByRole('radio', { name: 'Löst nu' })).toBeChecked()
  await expect(page.getByLabel('Det här får medlemmen veta')).toHaveValue('Svaret')
})

test('search, views, filters and pages of the queue work as plain links and forms', async ({ asNewcomer, sql }) => {
  const { page, id } = await asNewcomer({}, OFF)
  const what = word('Balkongdörr')
  const number = await makeCase(sql, { title: `${what} kärvar`, assigneeId: id, typeKey: 'lock_and_key' })
  await page.goto('/arenden')
  await page.getByRole('searchbox', { name: 'Sök ärenden' }).fill(what)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toContainText(number)
  await expect(page.locator('mark').first()).toHaveText(what)
  await page.getByText('Filtrera och sortera').click()
  await page.getByRole('combobox', { name: 'Typ' }).selectOption('water_damage')
  await page.getByRole('button', { name: 'Visa', exact: true }).click()
  await expect(page.getByRole('main')).not.toContainText(number)
  await page.getByRole('link', { name: 'Vattenskada' }).first().click()
  await expect(page.getByRole('main')).toContainText(number)
})

test('a note can be written, and a person be found and read, without JavaScript', async ({ as, sql }) => {
  const page = await as('Amira Haddad', OFF)
  const neighbour = await makeNeighbour(sql)
  const number = await makeCase(sql, { title: word('Utan skript '), personId: neighbour.personId })
  await page.goto(`/arenden/${number}`)
  await page.getByLabel('Anteckning', { exact: true }).fill('Skriven utan skript')
  await page.getByRole('button', { name: 'Spara anteckningen' }).click()
  await expect(page.getByRole('list', { name: 'Tidslinje' })).toContainText('Skriven utan skript')

  await page.goto('/personer')
  await page.getByLabel('Vem söker du?').fill(neighbour.phoneShown)
  await page.getByRole('button', { name: 'Sök', exact: true }).click()
  await page.getByRole('link', { name: neighbour.name }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(neighbour.name)
  await expect(page.getByRole('main')).toContainText(neighbour.street)
  await expect(page.getByRole('main')).toContainText(number)
  expect(page.url()).not.toContain(neighbour.givenName)
})
