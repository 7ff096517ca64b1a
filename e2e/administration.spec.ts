import { expect, test } from '#e2e/journey.ts'
import { word } from '#e2e/words.ts'

test('a new type can be used at once, found by its synonym, and put to rest again', async ({ as, sql }) => {
  const [name, synonym] = [word('Laddstolpe '), word('elbilsplats')]
  const petra = await as('Petra Wallin')
  await petra.goto('/administration/arendetyper')
  await petra.getByText('Ny ärendetyp').click()
  await petra.getByRole('textbox', { name: 'Namn' }).fill(name)
  await petra.getByRole('combobox', { name: 'Grupp' }).fill('Gemensamma utrymmen')
  await petra.getByRole('checkbox').first().check()
  await petra.getByRole('radio', { name: 'Hög' }).check()
  await petra.getByRole('textbox', { name: 'Svar till medlemmen inom' }).fill('4,5')
  await petra.getByRole('textbox', { name: 'Andra ord för samma sak' }).fill(`${synonym}, laddning`)
  await petra.getByRole('button', { name: 'Lägg till ärendetypen' }).click()
  await expect(petra.getByText('Sparat.')).toBeVisible()

  const amira = await as('Amira Haddad')
  await amira.goto('/arenden/nytt')
  await amira.getByRole('combobox', { name: 'Vad gäller det?' }).fill(synonym)
  await amira.getByRole('option', { name }).click()
  await expect(amira.getByText('4,5 timmar öppettid')).toBeVisible()

  await petra.goto('/administration/arendetyper')
  await petra.getByRole('link', { name }).click()
  await petra.getByRole('group', { name: 'Används den?' }).getByText('Nej').click()
  await petra.getByRole('button', { name: 'Spara ärendetypen' }).click()
  await expect(petra.getByText('Sparat.')).toBeVisible()
  await amira.reload()
  await amira.getByRole('combobox', { name: 'Vad gäller det?' }).fill(name)
  await amira.getByRole('textbox', { name: 'Vad berättar personen?' }).fill('Stolpen är död.')
  await amira.getByRole('button', { name: 'Registrera ärendet' }).click()
  await expect(amira.getByRole('alert').filter({ hasText: 'finns inte bland ärendetyperna' })).toBeVisible()
  await expect(amira.getByRole('textbox', { name: 'Vad berättar personen?' })).toHaveValue('Stolpen är död.')
  const events =
    await sql`select from cases.case_type_event e join cases.case_type t on t.key = e.type_key where t.name = ${name}`
  expect(events.length, 'one event a change').toBe(2)
})

test('what is wrong with a type is said beside its field', async ({ as }) => {
  const petra = await as('Petra Wallin')
  await petra.goto('/administration/arendetyper')
  await petra.getByText('Ny ärendetyp').click()
  await petra.getByRole('textbox', { name: 'Svar till medlemmen inom' }).fill('snart')
  await petra.getByRole('button', { name: 'Lägg till ärendetypen' }).click()
  await expect(petra.getByText('Ärendetypen är inte sparad')).toBeVisible()
  await expect(petra.getByRole('textbox', { name: 'Svar till medlemmen inom' })).toHaveAttribute('aria-invalid', 'true')
  await expect(petra.getByRole('textbox', { name: 'Namn' })).toHaveAttribute('aria-invalid', 'true')
  await expect(petra.getByRole('textbox', { name: 'Svar till medlemmen inom' })).toHaveValue('snart')
})

test('access that is given opens the door at once, and closes it when it is withdrawn', async ({
  as,
  asNewcomer,
  sql,
}) => {
  const { page, id, name } = await asNewcomer({ access: ['hr'] })
  expect((await page.request.get('/arenden')).status()).toBe(403)
  const petra = await as('Petra Wallin')
  await petra.goto('/administration/atkomst')
  await petra.getByRole('combobox', { name: 'Vem?' }).selectOption({ label: name })
  await petra.getByRole('combobox', { name: 'Vad?' }).selectOption({ label: 'Handläggare' })
  await petra.getByRole('button', { name: 'Ge åtkomst' }).click()
  await expect(petra.getByText('Åtkomsten gäller så fort dagen är inne')).toBeVisible()
  expect((await page.request.get('/arenden')).status()).toBe(200)
  await petra.getByRole('button', { name: `Återkalla handläggare för ${name}` }).click()
  await expect.poll(async () => (await page.request.get('/arenden')).status()).toBe(403)
  await expect(petra.getByRole('button', { name: `Återkalla handläggare för ${name}` })).toHaveCount(0)
  const events = await sql`select kind from staff.access_event where employee_id = ${id} order by id`
  expect(events.map(({ kind }) => kind)).toEqual(['granted', 'withdrawn'])
})

test('a key lets another system register a case, which names it, and shuts it out once it is withdrawn', async ({
  as,
  guest,
}) => {
  const petra = await as('Petra Wallin')
  const [system, once] = [word('Växeln '), word('en-gang-')]
  await petra.goto('/administration/nycklar')
  await petra.getByRole('textbox', { name: 'Vilket system?' }).fill(system)
  await petra.getByRole('checkbox', { name: 'Registrera och ändra ärenden' }).check()
  await petra.getByRole('button', { name: 'Skapa nyckel' }).click()
  const token = (await petra.locator('code', { hasText: 'koms_' }).textContent()) ?? ''
  const { request } = await guest()
  const register = () =>
    request.post('/api/v1/cases', {
      headers: { Authorization: `Bearer ${token}`, 'Idempotency-Key': once },
      data: { type: 'other', description: 'Ringde och undrade över hyran.' },
    })
  const made = await register()
  expect(made.status()).toBe(201)
  const amira = await as('Amira Haddad')
  await amira.goto(`/arenden/${(await made.json()).number}`)
  await expect(amira.getByRole('list', { name: 'Tidslinje' })).toContainText(`${system} registrerade ärendet`)
  await petra.getByRole('button', { name: `Återkalla nyckeln för ${system}` }).click()
  await expect.poll(async () => (await register()).status()).toBe(401)
  await petra.reload()
  await expect(petra.getByText('koms_')).toHaveCount(0)
})
