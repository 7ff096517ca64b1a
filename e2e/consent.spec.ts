import { ACCEPT, button, hiddenFields, kept, question, REFUSE, textOf, WITHDRAW } from '#e2e/consent.ts'
import { answered, expect, test } from '#e2e/journey.ts'
import { ownAddress } from '#e2e/sign-in.ts'

for (const javaScriptEnabled of [true, false]) {
  test(`a visitor refuses, chooses, changes her mind, takes it back, and reads and erases what is kept, ${javaScriptEnabled ? 'with' : 'without'} a script, at 320 px`, async ({
    guest,
    sql,
  }) => {
    const page = await guest({
      javaScriptEnabled,
      viewport: { width: 320, height: 640 },
      extraHTTPHeaders: ownAddress(),
    })
    await page.goto('/om-koms')
    await button(page, REFUSE.sv).click()
    await expect(page.getByRole('status')).toContainText('Ditt nej är sparat')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Om KOMS')

    await page.getByRole('link', { name: 'Dina kakval' }).click()
    await expect(page.getByText('Just nu har du sagt nej')).toBeVisible()
    const statistics = page.getByRole('group', { name: 'Statistik' })
    await statistics.getByRole('radio', { name: 'Ja' }).check()
    await button(page, 'Spara mina val').click()
    await expect(page.getByText('Just nu har du sagt ja till: Statistik.')).toBeVisible()
    const reference = await textOf(page.locator('.record code'))

    await page.getByRole('group', { name: 'Statistik' }).getByRole('radio', { name: 'Ja' }).check()
    await button(page, 'Spara mina val').click()
    await expect(page.getByRole('region', { name: 'Det vi har sparat om ditt val' }).getByRole('row')).toHaveCount(3)

    await button(page, WITHDRAW.sv).click()
    await expect(page.getByRole('status')).toContainText('Ditt samtycke är tillbakataget')
    await expect(button(page, WITHDRAW.sv)).toHaveCount(0)

    await page.getByRole('textbox', { name: 'Har du ett nummer på en post?' }).fill(reference)
    await button(page, 'Visa posten').click()
    const record = page.getByRole('region', { name: 'Det vi har sparat om ditt val' })
    await expect(record.getByRole('row')).toHaveText([/När/, /Du sa ja/, /Du ändrade dig/, /Du tog tillbaka/])
    expect(page.url(), 'the number stands in no address').not.toContain(reference)
    const file = page.waitForEvent('download')
    await button(page, 'Hämta som fil').click()
    const stream = await (await file).createReadStream()
    const text = Buffer.concat(await stream.toArray()).toString('utf8')
    expect(JSON.parse(text).events).toHaveLength(3)
    await button(page, 'Radera posten').click()
    await expect(page.getByRole('status')).toContainText('Din post är raderad')
    expect(await sql`select from consent.choice_event where consent_id = ${reference}`).toHaveLength(0)
  })
}

test('3.35: with the keyboard alone: past the question to the page, to each answer, and back again', async ({
  guest,
}) => {
  const page = await guest({ extraHTTPHeaders: ownAddress() })
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
  await page.goto('/')
  const met = []
  for (let i = 0; i < 6; i++) {
    await page.keyboard.press('Tab')
    met.push(await focused())
    const box = await page.locator(':focus').boundingBox()
    expect((box?.y ?? -1) >= 0 && (box?.height ?? 0) > 0, `${met.at(-1)} is seen`).toBe(true)
  }
  expect(met).toEqual(['Hoppa till innehållet', REFUSE.sv, ACCEPT.sv, 'Välj själv', 'KOMS', 'Om KOMS'])
  await page.goto('/')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('innehall')
  await page.goto('/')
  for (let i = 0; i < 3; i++) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toContainText('Ditt val är sparat')
  await page.goto('/kakor')
  await page.getByRole('radio', { name: 'Nej' }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toContainText('Ditt nej är sparat')
})

test('in English, the question, the settings and the policies are in English, and so is the record', async ({
  guest,
  sql,
}) => {
  const page = await guest({ extraHTTPHeaders: ownAddress() })
  await page.goto('/en')
  await button(page, ACCEPT.en).click()
  await page.getByRole('link', { name: 'Your cookie choices' }).click()
  await expect(page.getByText('Right now you have said yes to: Statistics.')).toBeVisible()
  const reference = await textOf(page.locator('.record code'))
  const [event] = await sql`select language from consent.choice_event where consent_id = ${reference}`
  expect(event?.language).toBe('en')
  await button(page, WITHDRAW.en).click()
  await expect(page.getByRole('status')).toContainText('Your consent is withdrawn')
})

test('two tabs with different answers: the last one holds, and the other tab follows', async ({ guest }) => {
  const left = await guest({ extraHTTPHeaders: ownAddress() })
  const right = await left.context().newPage()
  for (const tab of [left, right]) await tab.goto('/kakor')
  await button(left, ACCEPT.sv).click()
  await button(right, REFUSE.sv).click()
  await expect(right.getByRole('status')).toContainText('Ditt nej är sparat')
  await left.goto('/kakor')
  await expect(left.getByText('Just nu har du sagt nej')).toBeVisible()
  expect(await kept(left)).toEqual(['kakval'])
})

test('a browser that takes no cookies is told what that means, and the page can still be read', async ({
  guest,
  baseURL: site,
}) => {
  const baseURL = site ?? ''
  const page = await guest({ extraHTTPHeaders: ownAddress() })
  await page.goto('/kontakt')
  const body = new URLSearchParams({ ...(await hiddenFields(page, 'fraga')), val: 'nej' })
  const answer = await fetch(`${baseURL}/kakor/val`, {
    method: 'POST',
    body,
    headers: { origin: baseURL },
    redirect: 'manual',
  })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/kontakt?svar=nej'])
  await page.goto('/kontakt?svar=nej')
  await expect(page.getByRole('status')).toContainText('Webbläsaren tog inte emot kakan')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kontakt')
})

test('a forged answer, an altered one and a hundred at once are met by a page that says why, and choose nothing', async ({
  guest,
  sql,
  baseURL: site,
  expectComplaint,
}) => {
  const baseURL = site ?? ''
  expectComplaint(answered(400, 403, 429))
  const page = await guest({ extraHTTPHeaders: ownAddress() })
  await page.goto('/kakor')
  const fields = await hiddenFields(page, 'fraga')
  const address = ownAddress()
  const send = (form: Record<string, string>, headers: Record<string, string> = { origin: baseURL }) =>
    fetch(`${baseURL}/kakor/val`, {
      method: 'POST',
      body: new URLSearchParams(form),
      headers: { ...ownAddress(), ...headers },
      redirect: 'manual',
    })
  for (const headers of [{ origin: 'https://elak.example' }, {}, { origin: baseURL, 'sec-fetch-site': 'cross-site' }]) {
    const answer = await send({ ...fields, val: 'ja' }, headers as Record<string, string>)
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([403, []])
    expect(await answer.text()).toContain('Inget är sparat')
  }
  for (const form of [
    { ...fields, val: 'ja', tillbaka: '//elak.example' },
    { ...fields, val: 'ja', 'andamal.marknad': 'ja' },
    { val: 'ja' },
    {},
  ]) {
    const answer = await send(form as Record<string, string>)
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([400, []])
    expect(await answer.text()).toContain('<h1>Svaret gick inte att läsa</h1>')
  }
  const flood = await Promise.all(
    Array.from({ length: 100 }, () => send({ ...fields, val: 'nej' }, { origin: baseURL, ...address })),
  )
  const statuses = flood.map(({ status }) => status)
  expect(statuses.filter((status) => status === 303)).toHaveLength(30)
  const refused = flood.find(({ status }) => status === 429)
  expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await refused?.text()).toContain('<h1>Det gick väldigt fort</h1>')
  const keys = await sql`select key from platform.rate_limit where key like ${`%${address['x-forwarded-for']}%`}`
  expect(keys, 'the address is kept nowhere').toHaveLength(0)
})

test('whoever answers a question that is altered in the browser keeps the old answer', async ({
  guest,
  expectComplaint,
}) => {
  expectComplaint(answered(400))
  const page = await guest({ extraHTTPHeaders: ownAddress() })
  await page.goto('/')
  await page
    .locator('form#fraga input[name=visat]')
    .evaluate((field) => ((field as HTMLInputElement).value = 'f'.repeat(64)))
  await button(page, ACCEPT.sv).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Svaret gick inte att läsa')
  await page.getByRole('link', { name: 'Till startsidan' }).click()
  await expect(question(page)).toBeVisible()
  for (const value of [
    '1.ja.aaaaaaaaaaaaaaaa.statistik.20000.x.y',
    '1.nej.0000000000000000',
    'true',
    '%00',
    '"'.repeat(3000),
  ]) {
    const answer = await page.request.get('/', { headers: { cookie: `kakval=${value}` } })
    expect(answer.status()).toBe(200)
    expect(await answer.text(), value.slice(0, 20)).toContain(REFUSE.sv)
  }
})
