import type { Page } from '@playwright/test'
import { expectAccessible } from '#e2e/axe.ts'
import { makeCase } from '#e2e/cases.ts'
import { makeNeighbour } from '#e2e/households.ts'
import { answered, expect, test } from '#e2e/journey.ts'

const LOOKS = {
  light: { colorScheme: 'light', viewport: { width: 1280, height: 800 } },
  dark: { colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
  'at 360 px': { colorScheme: 'light', viewport: { width: 360, height: 740 } },
  'at 320 px': { colorScheme: 'dark', viewport: { width: 320, height: 640 } },
} as const

const AGENTS_PAGES = [
  '/arenden?vy=alla',
  '/arenden?vy=avslutade&sort=andrat&status=closed',
  '/arenden?q=vatten&prioritet=1',
  '/arenden?q=xqzxqzxqz',
  '/arenden/nytt?telefon=0701740605',
  '/personer',
  '/personer/ny',
]
const ADMINISTRATORS_PAGES = [
  '/administration',
  '/administration/arendetyper',
  '/administration/arendetyper/water_damage',
  '/administration/atkomst',
]

for (const [look, options] of Object.entries(LOOKS)) {
  test(`axe finds nothing on the agents’ pages, ${look}`, async ({ as, sql, expectComplaint }) => {
    test.setTimeout(120_000)
    expectComplaint(answered(403, 404))
    const [plain, guarded] = [await makeNeighbour(sql), await makeNeighbour(sql, true)]
    const words = 'Ett långt ord: Bostadsrättsföreningsstyrelseledamotsersättningsfråga'
    const number = await makeCase(sql, { title: words, personId: plain.personId, homeId: plain.homeId })
    const secret = await makeCase(sql, { title: 'Skyddat', personId: guarded.personId, homeId: guarded.homeId })
    const karin = await as('Karin Ekström', options)
    const pages = [...AGENTS_PAGES, `/arenden/${number}`, `/personer/${plain.personId}`]
    for (const path of [...pages, `/arenden/${secret}`, `/personer/${guarded.personId}`, '/personer/forening/1']) {
      await karin.goto(path)
      await expectAccessible(karin, path)
    }
    const amira = await as('Amira Haddad', options)
    for (const path of [`/arenden/${secret}`, `/personer/${guarded.personId}`, '/administration', '/finns/inte']) {
      await amira.goto(path)
      await expectAccessible(amira, path)
    }
  })

  test(`axe finds nothing on the other roles’ pages and at the door, ${look}`, async ({
    as,
    guest,
    expectComplaint,
  }) => {
    expectComplaint(answered(401, 404))
    const petra = await as('Petra Wallin', options)
    for (const path of ADMINISTRATORS_PAGES) {
      await petra.goto(path)
      await expectAccessible(petra, path)
    }
    const lina = await as('Lina Forsgren', options)
    await lina.goto('/start')
    await expectAccessible(lina, '/start')
    const stranger = await guest(options)
    for (const path of [
      '/logga-in',
      '/logga-in?dorr=stangd',
      '/logga-in?error=x',
      '/logga-in?utloggad=ja',
      '/arenden',
      '/finns-inte',
    ]) {
      await stranger.goto(path)
      await expectAccessible(stranger, path)
    }
  })

  test(`axe finds nothing with acts, lists, refusals and dialogs open, ${look}`, async ({ as, sql }) => {
    test.setTimeout(120_000)
    const neighbour = await makeNeighbour(sql)
    const number = await makeCase(sql, { title: 'Öppnas på alla sätt', personId: neighbour.personId })
    const page = await as('Oskar Nyberg', options)
    await page.goto(`/arenden/${number}`)
    await expect(page.locator('.live')).toContainText('Direkt')
    const acts = page.locator('details.act > summary')
    for (let n = 0; n < (await acts.count()); n++) {
      await acts.nth(n).click()
      await expectAccessible(page, `act ${await acts.nth(n).textContent()}`)
    }
    for (const summary of await page.locator('main details:not(.act) > summary').all()) await summary.click()
    await expectAccessible(page, 'everything unfolded')
    await page.getByRole('button', { name: 'Spara anteckningen' }).click()
    await expect(page.getByText('Anteckningen är inte sparad')).toBeVisible()
    await expectAccessible(page, 'a refused note')
    await dialogs(page)

    await page.goto('/arenden/nytt')
    await page.getByRole('combobox', { name: 'Vem gäller det?' }).fill(neighbour.phoneShown)
    await expect(page.getByRole('option', { name: neighbour.name })).toBeVisible()
    await expectAccessible(page, 'callers to choose from')
    await page.getByRole('option', { name: neighbour.name }).click()
    await expect(page.locator('.caller-card')).toBeVisible()
    await page.getByRole('combobox', { name: 'Vad gäller det?' }).fill('vatten')
    await expectAccessible(page, 'types to choose from')
    await page.getByRole('radio', { name: 'Löst nu' }).check()
    await page.getByRole('button', { name: 'Registrera ärendet' }).click()
    await expect(page.getByText('Ärendet är inte registrerat än')).toBeVisible()
    await expectAccessible(page, 'a refused registration')

    await page.goto('/arenden?vy=alla')
    await page
      .getByRole('checkbox', { name: /^Markera/ })
      .first()
      .check()
    await page.getByText('Filtrera och sortera').click()
    await page.getByText('Spara den här vyn').click()
    await page.locator('summary', { hasText: 'Konto:' }).click()
    await expectAccessible(page, 'the queue with everything open')

    await page.goto('/personer')
    await page.getByRole('searchbox', { name: 'Vem söker du?' }).fill('berg')
    await expect(page.locator('[data-row]').first()).toBeVisible()
    await expectAccessible(page, 'people found')
    await page.goto(`/personer/${neighbour.personId}`)
    for (const summary of await page.locator('main details > summary').all()) await summary.click()
    await expectAccessible(page, 'the card with every form open')
  })
}

async function dialogs(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).click()
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Tangenter' })).toBeVisible()
  await expectAccessible(page, 'the keys')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Vad vill du göra?' })).toBeFocused()
  await expectAccessible(page, 'the palette')
  await page.keyboard.type('xqz')
  await expectAccessible(page, 'the palette without a hit')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}
