import { countEvents, makeCase } from '#e2e/cases.ts'
import { expect, test } from '#e2e/journey.ts'
import { word } from '#e2e/words.ts'

test('two agents, one case: the second sees the first one’s note without reloading', async ({ as, sql }) => {
  const number = await makeCase(sql, { title: word('Gemensamt ärende ') })
  const [amira, jonas] = [await as('Amira Haddad'), await as('Jonas Lindqvist')]
  for (const page of [amira, jonas]) await page.goto(`/arenden/${number}`)
  await expect(jonas.getByText('Direkt', { exact: true })).toBeVisible()
  await jonas.getByRole('textbox', { name: 'Anteckning' }).fill('Halvskrivet av Jonas')
  await amira.getByRole('textbox', { name: 'Anteckning' }).fill('Nyckeln ligger i receptionen.')
  await amira.getByRole('button', { name: 'Spara anteckningen' }).click()
  const timeline = jonas.getByRole('list', { name: 'Tidslinje' })
  await expect(timeline).toContainText('Nyckeln ligger i receptionen.')
  await expect(timeline).toContainText('Amira Haddad antecknade')
  await expect(jonas.getByRole('textbox', { name: 'Anteckning' })).toHaveValue('Halvskrivet av Jonas')
})

test('a case registered by one appears in the other’s queue without reloading', async ({ as, asNewcomer }) => {
  const what = word('Hissen')
  const { page: colleague, name } = await asNewcomer()
  await colleague.goto('/arenden')
  await expect(colleague.getByText('Du har inga öppna ärenden')).toBeVisible()
  await expect(colleague.getByText('Direkt', { exact: true })).toBeVisible()

  const amira = await as('Amira Haddad')
  await amira.goto('/arenden/nytt')
  await amira.getByRole('combobox', { name: 'Vad gäller det?' }).fill('Hiss ur drift')
  await amira.getByRole('option', { name: 'Hiss ur drift' }).click()
  await amira.getByRole('textbox', { name: 'Vad berättar personen?' }).fill(`${what} står mellan två våningar.`)
  await amira.getByRole('radio', { name: 'Lämna över till en kollega' }).check()
  await amira.getByRole('combobox', { name: 'Till vem?' }).selectOption({ label: name })
  await amira.getByRole('button', { name: 'Registrera ärendet' }).click()
  await expect(amira).toHaveURL(/\/arenden\/\d{4}-\d{6}$/)

  await expect(colleague.getByRole('link', { name: what })).toBeVisible()
})

test('a row that someone points at stays where it is, and what is new waits to be asked for', async ({
  asNewcomer,
  sql,
}) => {
  const { page, id } = await asNewcomer()
  const number = await makeCase(sql, { title: 'Ligger still', assigneeId: id })
  await page.goto('/arenden')
  await expect(page.getByText('Direkt', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Ligger still' }).hover()
  await makeCase(sql, { title: 'Mer bråttom', assigneeId: id, due: 5 })
  await sql`select pg_notify('koms_change', '{"topic":"case","id":1}')`
  await expect(page.getByRole('button', { name: '1 nytt – visa' })).toBeVisible()
  await expect(page.locator('[data-row]').first()).toContainText(number)
  await page.getByRole('button', { name: '1 nytt – visa' }).click()
  await expect(page.locator('[data-row]').first()).toContainText('Mer bråttom')
})

test('a save on what has changed says what, keeps the text, and goes through when sent again', async ({
  as,
  sql,
  expectComplaint,
}) => {
  expectComplaint(/ERR_FAILED.*api\/live/)
  const number = await makeCase(sql, { title: word('Krock ') })
  const [amira, oskar] = [await as('Amira Haddad'), await as('Oskar Nyberg')]
  await oskar.goto(`/arenden/${number}`)
  await oskar.route('**/api/live', (route) => route.abort())
  await oskar.reload()
  await oskar.locator('#gor-komplettera').click()
  await oskar.getByRole('textbox', { name: 'Vad ska medlemmen komplettera med?' }).fill('Kopia av hyresavtalet')
  await oskar.getByRole('textbox', { name: 'Senast' }).fill('2027-01-11')

  await amira.goto(`/arenden/${number}`)
  await amira.getByRole('button', { name: 'Ta ärendet' }).click()
  await expect(amira.getByRole('list', { name: 'Tidslinje' })).toContainText('Amira Haddad tog ärendet')

  await oskar.getByRole('button', { name: 'Begär komplettering' }).click()
  await expect(oskar.getByRole('alert').filter({ hasText: 'Någon annan hann före' })).toBeVisible()
  await expect(oskar.getByText('Amira Haddad tog ärendet').first()).toBeVisible()
  const text = oskar.getByRole('textbox', { name: 'Vad ska medlemmen komplettera med?' })
  await expect(text).toHaveValue('Kopia av hyresavtalet')
  expect(await countEvents(sql, number, 'completion_requested')).toBe(0)
  await oskar.getByRole('button', { name: 'Begär komplettering' }).click()
  await expect(oskar.getByRole('list', { name: 'Tidslinje' })).toContainText('Kopia av hyresavtalet')
  expect(await countEvents(sql, number, 'completion_requested')).toBe(1)
})

test('a form holds to what was seen when it was opened, though the screen around it follows what others do', async ({
  as,
  sql,
}) => {
  const number = await makeCase(sql, { title: word('Rör sig ') })
  const [amira, oskar] = [await as('Amira Haddad'), await as('Oskar Nyberg')]
  await oskar.goto(`/arenden/${number}`)
  await expect(oskar.getByText('Direkt', { exact: true })).toBeVisible()
  await oskar.locator('#gor-parkera').click()
  await oskar.getByLabel('Väck ärendet den').fill('2027-01-11')
  const why = oskar.getByRole('textbox', { name: 'Varför?' })
  await why.fill('Styrelsen möts först i januari')

  await amira.goto(`/arenden/${number}`)
  await amira.getByRole('button', { name: 'Ta ärendet' }).click()
  const timeline = oskar.getByRole('list', { name: 'Tidslinje' })
  await expect(timeline, 'the screen follows').toContainText('Amira Haddad tog ärendet')
  await expect(why, 'the form is left alone').toHaveValue('Styrelsen möts först i januari')
  await expect(why).toBeFocused()

  await oskar.getByRole('button', { name: 'Parkera ärendet' }).click()
  const refusal = oskar.locator('.act[open]')
  await expect(refusal.getByRole('alert').filter({ hasText: 'Någon annan hann före' })).toBeFocused()
  await expect(refusal).toContainText('Amira Haddad tog ärendet')
  await expect(why).toHaveValue('Styrelsen möts först i januari')
  await expect(oskar.getByLabel('Väck ärendet den')).toHaveValue('2027-01-11')
  expect(await countEvents(sql, number, 'parked')).toBe(0)
  await oskar.getByRole('button', { name: 'Parkera ärendet' }).click()
  await expect(timeline).toContainText('Styrelsen möts först i januari')
  expect(await countEvents(sql, number, 'parked')).toBe(1)
})

test('a case that another agent just closed is not closed again over her', async ({ as, sql, expectComplaint }) => {
  expectComplaint(/ERR_FAILED.*api\/live/)
  const number = await makeCase(sql, { title: word('Stängs två gånger ') })
  const [amira, oskar] = [await as('Amira Haddad'), await as('Oskar Nyberg')]
  for (const page of [amira, oskar]) {
    await page.route('**/api/live', (route) => route.abort())
    await page.goto(`/arenden/${number}`)
    await page.locator('#gor-avsluta').click()
    await page.getByRole('combobox', { name: 'Hur löstes det?' }).selectOption({ label: 'Löst av oss' })
    await page.getByRole('textbox', { name: 'Det här får medlemmen veta' }).fill('Det är lagat nu.')
    await page.getByRole('group', { name: 'Löstes det vid första kontakten?' }).getByText('Ja', { exact: true }).click()
  }
  await amira.getByRole('button', { name: 'Avsluta ärendet' }).click()
  await expect(amira.getByRole('list', { name: 'Tidslinje' })).toContainText('avslutade ärendet')
  await oskar.getByRole('button', { name: 'Avsluta ärendet' }).click()
  await expect(oskar.getByRole('alert').filter({ hasText: 'hann före' })).toBeVisible()
  await expect(oskar.getByRole('textbox', { name: 'Det här får medlemmen veta' })).toHaveValue('Det är lagat nu.')
  expect(await countEvents(sql, number, 'closed')).toBe(1)
})
