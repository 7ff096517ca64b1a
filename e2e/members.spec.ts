import { countPersonEvents, freeNumbers, makeNeighbour } from '#e2e/households.ts'
import { expect, test } from '#e2e/journey.ts'
import { word } from '#e2e/words.ts'

test('a person is found in whatever notation the caller gives', async ({ as, sql }) => {
  const neighbour = await makeNeighbour(sql)
  const page = await as('Amira Haddad')
  await page.goto('/personer')
  const box = page.getByRole('searchbox', { name: 'Vem söker du?' })
  const { name, givenName, familyName, phone, personalNumber, mail, street, apartment } = neighbour
  for (const asked of [
    name,
    `${familyName} ${givenName}`,
    familyName.slice(0, -2),
    `${familyName.slice(0, 4)}${familyName.slice(5)}`,
    phone,
    phone.replace('+46', '0'),
    phone.replace('+', '00'),
    personalNumber,
    `${personalNumber.slice(2, 8)}-${personalNumber.slice(8)}`,
    mail.toUpperCase(),
    `${street} lgh ${apartment}`,
    street.toLowerCase().replace('vägen', 'vagen'),
  ]) {
    await box.fill(asked)
    await expect(page.getByRole('link', { name }).first(), asked).toBeVisible()
  }
  await box.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  expect(page.url()).toMatch(/\/personer\/\d+$/)
  expect(await page.title(), 'no name in the browser’s history').not.toContain(familyName)
})

test('a new person is added with her home, and found at once', async ({ as, sql }) => {
  const [givenName, familyName] = [word('Signe'), word('Ek')]
  const neighbour = await makeNeighbour(sql)
  const { personalNumber, phone } = await sql.begin((tx) => freeNumbers(tx, true))
  const page = await as('Amira Haddad')
  await page.goto('/personer/ny')
  await page.getByRole('textbox', { name: 'Förnamn' }).fill(givenName)
  await page.getByRole('textbox', { name: 'Efternamn' }).fill(familyName)
  await page.getByRole('textbox', { name: 'Personnummer' }).fill(personalNumber)
  await page.getByRole('textbox', { name: 'Telefon' }).fill(phone)
  await page.getByRole('combobox', { name: 'Roll i bostaden' }).selectOption({ label: 'Boende' })
  await page.getByLabel('Från och med').fill('2026-01-01')
  await page.getByRole('combobox', { name: 'Vilken bostad?' }).fill(`${neighbour.street} ${neighbour.apartment}`)
  await page.getByRole('option', { name: neighbour.street }).click()
  await page.getByRole('button', { name: 'Lägg till person' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${givenName} ${familyName}`)
  await expect(page.getByRole('main')).toContainText(neighbour.street)
  const id = Number(page.url().split('/').at(-1))
  expect(await countPersonEvents(sql, id)).toBe(1)
  await page.goto('/personer')
  await page.getByRole('searchbox', { name: 'Vem söker du?' }).fill(familyName)
  await expect(page.getByRole('link', { name: givenName })).toBeVisible()
})

test('a likely duplicate is shown before anything is saved, and what was typed stays', async ({ as, sql }) => {
  const neighbour = await makeNeighbour(sql)
  const page = await as('Jonas Lindqvist')
  await page.goto('/personer/ny')
  await page.getByRole('textbox', { name: 'Förnamn' }).fill(neighbour.givenName)
  await page.getByRole('textbox', { name: 'Efternamn' }).fill(neighbour.familyName)
  await page.getByRole('textbox', { name: 'Personnummer' }).fill(neighbour.personalNumber)
  await page.getByRole('button', { name: 'Lägg till person' }).click()
  await expect(page.getByText('Personen finns redan')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Personnummer' })).toHaveValue(neighbour.personalNumber)
  await page.getByRole('textbox', { name: 'Personnummer' }).fill('')
  await page.getByRole('textbox', { name: 'E-post' }).fill(neighbour.mail)
  await page.getByRole('button', { name: 'Lägg till person' }).click()
  await expect(page.getByText('Finns redan?')).toBeVisible()
  await page.getByRole('checkbox', { name: 'Jag har tittat' }).check()
  await page.getByRole('button', { name: 'Lägg till person' }).click()
  await expect(page).toHaveURL(/\/personer\/\d+$/)
  const same = await sql`select from members.person where family_name = ${neighbour.familyName}`
  expect(same.length).toBe(2)
})

test('corrections, contacts and roles are kept with their history, one event each', async ({ as, sql }) => {
  const [neighbour, other] = [await makeNeighbour(sql), await makeNeighbour(sql)]
  const page = await as('Oskar Nyberg')
  await page.goto(`/personer/${neighbour.personId}`)
  const history = page.getByRole('list', { name: /Ändringar på kortet/ })
  const newName = word('Nyström')
  await page.locator('summary', { hasText: 'Rätta uppgifter' }).click()
  await page.getByRole('textbox', { name: 'Efternamn' }).fill(newName)
  await page.locator('details[open]').getByRole('button', { name: 'Spara' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${neighbour.givenName} ${newName}`)
  await expect(history).toContainText('Oskar Nyberg')

  await page.locator('summary', { hasText: 'Lägg till kontaktväg' }).click()
  await page.getByRole('textbox', { name: 'Telefon eller e-post' }).fill('ny.adress@exempel.example')
  await page.locator('details[open]').getByRole('button', { name: 'Lägg till' }).click()
  await expect(page.getByRole('link', { name: 'ny.adress@exempel.example' })).toBeVisible()

  await page.locator('summary', { hasText: 'Lägg till roll' }).click()
  await page.getByRole('combobox', { name: 'Roll', exact: true }).selectOption({ label: 'Boende' })
  const target = page.getByRole('combobox', { name: 'Vad eller vem rollen gäller' })
  await target.fill(`${other.street} ${other.apartment}`)
  await page.getByRole('option', { name: other.street }).click()
  await page.locator('details[open]').getByLabel('Från och med').fill('2026-02-01')
  await page.locator('details[open]').getByRole('button', { name: 'Lägg till' }).click()
  await expect(page.getByRole('main')).toContainText(other.street)
  expect(await countPersonEvents(sql, neighbour.personId)).toBe(3)
})

test('two who correct the same card: the second is told what changed, and keeps her words', async ({ as, sql }) => {
  const neighbour = await makeNeighbour(sql)
  const [amira, oskar] = [await as('Amira Haddad'), await as('Oskar Nyberg')]
  for (const page of [amira, oskar]) {
    await page.goto(`/personer/${neighbour.personId}`)
    await page.locator('summary', { hasText: 'Rätta uppgifter' }).click()
  }
  await amira.getByRole('textbox', { name: 'Tolk, språk' }).fill('arabiska')
  await amira.locator('details[open]').getByRole('button', { name: 'Spara' }).click()
  await expect(amira.getByText('Tolk: arabiska')).toBeVisible()
  await oskar.getByRole('textbox', { name: 'Förnamn' }).fill('Annat')
  await oskar.locator('details[open]').getByRole('button', { name: 'Spara' }).click()
  await expect(oskar.getByRole('main')).toContainText('tolkspråk')
  await expect(oskar.getByRole('textbox', { name: 'Förnamn' })).toHaveValue('Annat')
  const [row] = await sql`select given_name, interpreter from members.person where id = ${neighbour.personId}`
  expect(row).toEqual({ given_name: neighbour.givenName, interpreter: 'arabiska' })
})
