import { createHash } from 'node:crypto'
import { ACCEPT, button, kept, PATHS, question, REFUSE, textOf, WITHDRAW } from '#e2e/consent.ts'
import { expect, test } from '#e2e/journey.ts'
import { ownAddress } from '#e2e/sign-in.ts'

// The rows of the law from 3.18 on; those before stand in `consent-law.spec.ts`.

test('3.18: nothing is kept on anybody’s legitimate interest', async ({ guest }) => {
  const page = await guest()
  await page.goto('/kakor')
  await expect(page.getByRole('main')).not.toContainText(/intresseavvägning|berättigat intresse|berättigade intresse/i)
  await expect(page.getByRole('main')).toContainText('9 kap. 28 §')
})

test('3.19: the record names the very bytes that stood on the page, and they can be read again', async ({
  guest,
  sql,
}) => {
  const page = await guest({ extraHTTPHeaders: ownAddress() })
  const html = await (await page.request.get('/kakor')).body()
  await page.goto('/kakor')
  await button(page, ACCEPT.sv).click()
  const reference = await textOf(page.locator('.record code'))
  const [event] = await sql`select * from consent.choice_event where consent_id = ${reference}`
  const cut = (start: string, end: string) =>
    html.subarray(html.indexOf(start), html.indexOf(end, html.indexOf(start)) + end.length)
  const bytes = {
    shown_sha256: cut('<section class="ask"', '</section>'),
    policy_sha256: cut('<article class="policy"', '</article>'),
  }
  for (const [column, shown] of Object.entries(bytes)) {
    expect(createHash('sha256').update(shown).digest('hex'), column).toBe(event?.[column])
    const again = await page.request.get(`/kakor/underlag/${event?.[column]}`)
    expect(Buffer.compare(await again.body(), shown), column).toBe(0)
    expect(again.headers()['content-security-policy'], 'kept pieces do nothing').toContain('sandbox')
  }
  expect((await page.request.get(`/kakor/underlag/${'0'.repeat(64)}`)).status()).toBe(404)
})

test('3.23, 3.24 and 3.25: both answers are remembered for 180 days, and two who refuse hold the same cookie', async ({
  guest,
}) => {
  const held = []
  for (const name of [REFUSE.sv, REFUSE.sv, ACCEPT.sv]) {
    const page = await guest({ extraHTTPHeaders: ownAddress() })
    await page.goto('/kontakt')
    await button(page, name).click()
    await page.goto('/kakor')
    await expect(question(page)).toHaveCount(0)
    const cookie = (await page.context().cookies()).find((one) => one.name === 'kakval')
    expect(((cookie?.expires ?? 0) * 1000 - Date.now()) / 86_400_000).toBeCloseTo(180, 1)
    expect([cookie?.httpOnly, cookie?.sameSite]).toEqual([true, 'Lax'])
    held.push(cookie?.value)
  }
  expect(held[0]).toBe(held[1])
  expect(held[2]).not.toBe(held[0])
})

test('3.26: taking back ends every cookie that the yes allowed, in the same answer', async ({ guest }) => {
  const page = await guest({ extraHTTPHeaders: ownAddress() })
  await page.goto('/')
  await button(page, ACCEPT.sv).click()
  await page.goto('/kontakt')
  await expect.poll(() => kept(page)).toEqual(['besok', 'besokare', 'kakval'])
  const answered = page.waitForResponse((response) => response.url().endsWith('/kakor/val'))
  await button(page, WITHDRAW.sv).click()
  const ended = (await (await answered).headersArray())
    .filter(({ name }) => name.toLowerCase() === 'set-cookie')
    .flatMap(({ value }) => value.split('\n'))
  for (const name of ['besok', 'besokare'])
    expect(
      ended.some((one) => one.startsWith(`${name}=;`) && one.includes('Max-Age=0')),
      name,
    ).toBe(true)
  expect(await kept(page)).toEqual(['kakval'])
})

test('3.27 and 3.28: the privacy page holds all of article 13, and a contact that can be reached', async ({
  guest,
}) => {
  const page = await guest()
  await page.goto('/personuppgifter')
  const main = page.getByRole('main')
  for (const said of [
    /personuppgiftsansvarig/i,
    /dataskyddsombud/i,
    /grunden är/i,
    /berättigade? intresse/i,
    /mottagare|får del av|lämnar/i,
    /utanför EU/i,
    /hur länge/i,
    /rättas?|rättelse/i,
    /rader/i,
    /begräns/i,
    /invända/i,
    /flytta|portabilitet/i,
    /ta tillbaka/i,
    /Integritetsskyddsmyndigheten/,
    /måste (du )?lämna|skyldig att lämna|frivilligt/i,
    /automatis/i,
  ])
    await expect(main).toContainText(said)
  await expect(main.locator('a[href^="mailto:"]').first()).toBeVisible()
  await page.goto('/kakor')
  await expect(page.getByRole('main').locator('a[href^="mailto:"]').first()).toBeVisible()
})

test('3.30: the question is asked in the language of the page', async ({ guest }) => {
  const page = await guest()
  for (const path of PATHS) {
    const html = await (await page.request.get(path)).text()
    const language = path.startsWith('/en') ? 'en' : 'sv'
    expect(html, path).toContain(`<html lang="${language}">`)
    expect(html, path).toContain(`>${REFUSE[language]}</button>`)
  }
})

test('3.31: a browser that sends Global Privacy Control is not asked, keeps nothing, and is told so', async ({
  guest,
}) => {
  const page = await guest({ extraHTTPHeaders: { 'sec-gpc': '1', ...ownAddress() } })
  await page.goto('/kakor')
  await expect(question(page)).toHaveCount(0)
  await expect(page.getByText('Din webbläsare säger nej för din räkning')).toBeVisible()
  expect(await page.getByRole('radio').count()).toBe(0)
  expect(await kept(page)).toEqual([])
})

test('3.32: the accessibility page tells by which law and standard it is held, and how to complain', async ({
  guest,
}) => {
  const page = await guest()
  await page.goto('/tillganglighet')
  for (const said of [/2023:254/, /WCAG/, /EN 301 549/]) await expect(page.getByRole('main')).toContainText(said)
})
