import { createHash } from 'node:crypto'
import { ACCEPT, button, kept, PATHS, question, REFUSE, textOf, WITHDRAW } from '#e2e/consent.ts'
import { expect, test } from '#e2e/journey.ts'
import { ownAddress } from '#e2e/sign-in.ts'

// The rows of the law that a browser can try, each by its number in docs/consent-law.md. Rules that need none stand
// in consent/**/*.test.ts under the same numbers.

test('3.1 and 3.2: before an answer nothing is kept and nobody else is asked, however the page is read', async ({
  guest,
}) => {
  const page = await guest()
  const hosts = new Set<string>()
  page.on('request', (request) => hosts.add(new URL(request.url()).host))
  for (const path of PATHS) {
    await page.goto(path)
    await page.mouse.wheel(0, 4_000)
    await page.keyboard.press('Escape')
    expect(await kept(page), path).toEqual([])
  }
  expect([...hosts]).toEqual([new URL(page.url()).host])
  await expect(button(page, 'Refuse all but necessary'), 'reading on is no answer').toBeVisible()
})

test('3.3, 3.4 and 3.5: refusing is a button in the same view as accepting, and looks the same', async ({ guest }) => {
  const page = await guest()
  for (const [width, scheme] of [
    [1280, 'light'],
    [1280, 'dark'],
    [320, 'light'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme: scheme })
    await page.goto('/')
    const looks = await Promise.all(
      [REFUSE.sv, ACCEPT.sv].map((name) =>
        button(page, name).evaluate((node) => {
          const { color, backgroundColor, border, fontSize, fontWeight, boxShadow } = getComputedStyle(node)
          const { width, height } = node.getBoundingClientRect()
          return { color, backgroundColor, border, fontSize, fontWeight, boxShadow, width, height, tag: node.tagName }
        }),
      ),
    )
    expect(looks[0], `at ${width} px, ${scheme}`).toEqual(looks[1])
    await expect(button(page, REFUSE.sv)).toBeInViewport()
    await expect(button(page, ACCEPT.sv)).toBeInViewport()
  }
})

test('3.6, 3.7, 3.10 and 3.14: the question names purposes, how long, who answers for it and how to take it back', async ({
  guest,
}) => {
  const page = await guest()
  await page.goto('/om-koms')
  const ask = question(page)
  for (const said of [
    'Statistik',
    '90 dagar',
    'Ingen annan får uppgifterna',
    'HSB Stockholm',
    'ändra dig när som helst',
    '180 dagar',
  ])
    await expect(ask).toContainText(said)
})

test('3.8: every page leads straight to the settings, and a yes is taken back with one press from any of them', async ({
  guest,
}) => {
  const page = await guest({ extraHTTPHeaders: ownAddress() })
  await page.goto('/')
  await button(page, ACCEPT.sv).click()
  for (const path of PATHS) {
    const html = await (await page.request.get(path)).text()
    const prefix = path.startsWith('/en') ? '/en' : ''
    expect(html, path).toContain(`href="${prefix}/kakor#dina-val"`)
    expect(html, path).toContain(WITHDRAW[prefix ? 'en' : 'sv'])
  }
  await page.goto('/kontakt')
  await button(page, WITHDRAW.sv).click()
  await expect(page.getByRole('status')).toContainText('Ditt samtycke är tillbakataget')
  await expect(page).toHaveURL('/kontakt?svar=tillbaka')
})

test('3.9 and 3.15: the page about cookies tells of each what it holds, for what, how long, whose it is and who gets it', async ({
  guest,
}) => {
  const page = await guest()
  await page.goto('/kakor')
  for (const [name, cells] of Object.entries({
    kakval: ['180 dagar', 'förstapart', 'HSB Stockholm', 'Ingen annan', 'ett nej skulle inte gå att minnas'],
    besok: ['30 minuter', 'förstapart', 'HSB Stockholm', 'Ingen annan', 'slumpat nummer'],
    besokare: ['90 dagar', 'förstapart', 'HSB Stockholm', 'Ingen annan', 'slumpat nummer'],
  })) {
    const row = page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${name} kaka$`) }) })
    for (const cell of cells) await expect(row, name).toContainText(cell)
  }
  const tables = page.getByRole('table', { name: /KOMS webbplats/ })
  await expect(tables).toHaveCount(2)
  await expect(tables.first().getByRole('columnheader')).toHaveText([
    'Namn',
    'Vad den sparar',
    'Hur länge',
    'Sätts av',
    'Ansvarig',
    'Mottagare',
  ])
})

test('3.11 and 3.12: each purpose has a yes and a no of its own, and neither is filled in, before an answer or after', async ({
  guest,
}) => {
  const page = await guest({ extraHTTPHeaders: ownAddress() })
  for (const answer of [undefined, ACCEPT.sv]) {
    await page.goto('/kakor')
    if (answer) await button(page, answer).click()
    const group = page.getByRole('group', { name: 'Statistik' })
    await expect(group.getByRole('radio')).toHaveCount(2)
    expect(await page.locator('input:checked').count()).toBe(0)
    expect(await page.locator('input[type=checkbox]').count()).toBe(0)
  }
})

test('3.17 and 3.35: the question lies in the flow of the page, covers nothing, and the page is the same without an answer', async ({
  guest,
}) => {
  const page = await guest({ extraHTTPHeaders: ownAddress() })
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/personuppgifter')
  const placed = await question(page).evaluate((node) => {
    const above = [...document.querySelectorAll('*')].filter(
      (one) => !['static', 'absolute', 'relative'].includes(getComputedStyle(one).position),
    )
    return {
      position: getComputedStyle(node).position,
      stuck: above.length,
      dialogs: document.querySelectorAll('dialog, [role=dialog], [aria-modal]').length,
    }
  })
  expect(placed).toEqual({ position: 'static', stuck: 0, dialogs: 0 })
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(0)
  const small = await page
    .locator('button, nav a, input')
    .evaluateAll((nodes) =>
      nodes
        .filter(
          (node) =>
            node.getBoundingClientRect().height < 24 &&
            node.getAttribute('type') !== 'hidden' &&
            node.getAttribute('type') !== 'radio',
        )
        .map((node) => node.outerHTML),
    )
  expect(small).toEqual([])
  const before = await textOf(page.getByRole('main'))
  await button(page, REFUSE.sv).click()
  await page.goto('/personuppgifter')
  expect(await textOf(page.getByRole('main'))).toBe(before)
})

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
