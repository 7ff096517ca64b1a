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
