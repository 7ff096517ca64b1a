import type { Page } from '@playwright/test'
import { expectAccessibleInEveryLook } from '#e2e/axe.ts'
import { makeCase } from '#e2e/cases.ts'
import { makeNeighbour } from '#e2e/households.ts'
import { answered, expect, test } from '#e2e/journey.ts'

// Sixteen times axe on a page of fifty rows is more work than any other journey has.
test.describe.configure({ timeout: 300_000 })

const LONG_WORD = 'Bostadsrättsföreningsstyrelseledamotsersättningsfråga'

async function visit(page: Page, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(path)
    await expectAccessibleInEveryLook(page, path)
  }
}

test('axe finds nothing in the queue, in any look', async ({ as }) => {
  const page = await as('Oskar Nyberg')
  await visit(page, ['/arenden?vy=alla', '/arenden?vy=avslutade&sort=andrat&status=closed', '/arenden?q=xqzxqzxqz'])
  await visit(page, ['/arenden?q=vatten&prioritet=1'])
})

test('axe finds nothing on a case or a card, plain or protected, in any look', async ({ as, sql, expectComplaint }) => {
  expectComplaint(answered(403, 404))
  const [plain, guarded] = [await makeNeighbour(sql), await makeNeighbour(sql, true)]
  const number = await makeCase(sql, { title: `Fråga: ${LONG_WORD}`, personId: plain.personId, homeId: plain.homeId })
  const secret = await makeCase(sql, { title: 'Skyddat', personId: guarded.personId, homeId: guarded.homeId })
  const karin = await as('Karin Ekström')
  await visit(karin, [`/arenden/${number}`, `/arenden/${secret}`])
  await visit(karin, [`/personer/${plain.personId}`, `/personer/${guarded.personId}`, '/personer/forening/1'])
  const amira = await as('Amira Haddad')
  await visit(amira, [`/arenden/${secret}`, `/personer/${guarded.personId}`, '/finns/inte'])
})

test('axe finds nothing on the empty forms, in any look', async ({ as }) => {
  await visit(await as('Amira Haddad'), ['/arenden/nytt?telefon=0701740605', '/personer', '/personer/ny'])
})

test('axe finds nothing on the administrator’s pages, in any look', async ({ as }) => {
  const petra = await as('Petra Wallin')
  await visit(petra, [
    '/administration',
    '/administration/arendetyper/water_damage',
    '/administration/arendetyper/ny',
    '/administration/arendetyper',
    '/administration/arendetyper/pests/flode',
    '/administration/regler/rent_deferral.fees',
    '/administration/regler',
    '/administration/regler/cases.first_contact_days',
    '/administration/atkomst',
    '/administration/nycklar',
  ])
})

test('axe finds nothing on the manager’s statistics and the rows behind them, in any look', async ({ as }) => {
  const rows = '/medarbetare/rader?ar=2019&enhet=2&matt=M1&del=namnare'
  await visit(await as('Helena Sandström'), ['/medarbetare?ar=2019', rows])
})

test('axe finds nothing in the editors’ rooms, in any look', async ({ as }) => {
  const lina = await as('Lina Forsgren')
  await visit(lina, ['/redaktion', '/redaktion/policyer', '/redaktion/policyer/cookies'])
  await visit(lina, ['/redaktion/policyer/cookies/forhandsvisning?lage=ja', '/redaktion/kakor', '/redaktion/kakor/2'])
  await visit(lina, ['/redaktion/andamal', '/redaktion/ansvariga', '/redaktion/samtycken'])
})

test('axe finds nothing where people grow, in any look', async ({ as }) => {
  await visit(await as('Mikael Öberg'), [
    '/medarbetare/kompetens',
    '/medarbetare/kompetens/omraden',
    '/medarbetare/utbildningar/3',
    '/medarbetare/tjanster',
    '/medarbetare/utvecklingsregler',
    '/medarbetare/kostnad',
  ])
  await visit(await as('Amira Haddad'), ['/min-utveckling', '/medarbetare/utbildningar', '/medarbetare/kompetens'])
})

test('axe finds nothing in the staff register, in any look', async ({ as }) => {
  await visit(await as('Helena Sandström'), [
    '/medarbetare/flyttar',
    '/medarbetare/flyttar/ny',
    '/medarbetare/vakanser',
  ])
  await visit(await as('Mikael Öberg'), [
    '/medarbetare/register',
    '/medarbetare/register/1',
    '/medarbetare/register/enheter',
    '/medarbetare/register/tjanster',
    '/medarbetare/register/installningar',
    '/medarbetare/register/ar',
    '/medarbetare/import',
  ])
})

test('axe finds nothing at the door, in any look', async ({ as, guest, expectComplaint }) => {
  expectComplaint(answered(401, 404))
  await visit(await as('Lina Forsgren'), ['/start'])
  const stranger = await guest()
  const doors = ['?dorr=stangd', '?error=x', '?utloggad=ja'].map((why) => `/logga-in${why}`)
  await visit(stranger, ['/logga-in', ...doors, '/arenden', '/finns-inte'])
})

test('axe finds nothing on a narrow screen with its menu open, in any look', async ({ as }) => {
  const page = await as('Karin Ekström', { viewport: { width: 360, height: 740 } })
  await page.goto('/arenden')
  await page.locator('summary', { hasText: 'Meny' }).click()
  await expectAccessibleInEveryLook(page, 'the menu')
})

test('axe finds nothing with acts and everything else of a case unfolded, in any look', async ({ as, sql }) => {
  const neighbour = await makeNeighbour(sql)
  const number = await makeCase(sql, { title: 'Öppnas på alla sätt', personId: neighbour.personId })
  const page = await as('Oskar Nyberg')
  await page.goto(`/arenden/${number}`)
  await expect(page.locator('.live')).toContainText('Direkt')
  await page.locator('#gor-parkera').click()
  await page.getByRole('button', { name: 'Parkera ärendet' }).click()
  await expect(page.locator('.act[open]').getByRole('alert')).toBeVisible()
  await expectAccessibleInEveryLook(page, 'a refused act')
  await page.getByRole('button', { name: 'Spara anteckningen' }).click()
  await expect(page.getByText('Anteckningen är inte sparad')).toBeVisible()
  for (const summary of await page.locator('main details:not(.act) > summary:visible').all()) await summary.click()
  // By hand one act is open at a time. They stand below each other all the same, and so all are measured at once.
  await page.locator('details.act:not([hidden])').evaluateAll((acts) => {
    for (const act of acts) act.removeAttribute('name')
    for (const act of acts) act.setAttribute('open', '')
  })
  expect(await page.locator('details.act[open]').count()).toBeGreaterThan(5)
  await expectAccessibleInEveryLook(page, 'all acts and everything else unfolded, and a refused note')
})

test('axe finds nothing with suggestions, marks, refusals and forms open, in any look', async ({ as, sql }) => {
  const neighbour = await makeNeighbour(sql)
  const page = await as('Oskar Nyberg')
  await page.goto('/arenden/nytt')
  await page.getByRole('combobox', { name: 'Vem gäller det?' }).fill(neighbour.phoneShown)
  await expect(page.getByRole('option', { name: neighbour.name })).toBeVisible()
  await expectAccessibleInEveryLook(page, 'callers to choose from')
  await page.getByRole('option', { name: neighbour.name }).click()
  await expect(page.locator('.caller-card')).toBeVisible()
  await page.getByRole('radio', { name: 'Löst nu' }).check()
  await page.getByRole('button', { name: 'Registrera ärendet' }).click()
  await expect(page.getByText('Ärendet är inte registrerat än')).toBeVisible()
  await page.getByRole('combobox', { name: 'Vad gäller det?' }).fill('vatten')
  await expectAccessibleInEveryLook(page, 'a refused registration, with types to choose from')

  await page.goto('/arenden?vy=alla&prioritet=2')
  await page
    .getByRole('checkbox', { name: /^Markera/ })
    .first()
    .check()
  await page.getByText('Filtrera och sortera').click()
  await page.getByText('Spara den här vyn').click()
  await expectAccessibleInEveryLook(page, 'the queue with everything open')
  await page.locator('summary', { hasText: 'Konto:' }).click()
  await expectAccessibleInEveryLook(page, 'the account', 'details.account')

  await page.goto('/personer')
  await page.getByRole('searchbox', { name: 'Vem söker du?' }).fill('berg')
  await expect(page.locator('[data-row]').first()).toBeVisible()
  await expectAccessibleInEveryLook(page, 'people found')
  await page.goto(`/personer/${neighbour.personId}`)
  for (const summary of await page.locator('main details > summary').all()) await summary.click()
  await expectAccessibleInEveryLook(page, 'the card with every form open')
})

test('axe finds nothing in the dialogs, in any look', async ({ as }) => {
  const page = await as('Jonas Lindqvist')
  await page.goto('/arenden')
  await expect(page.getByText('Direkt', { exact: true })).toBeVisible()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Tangenter' })).toBeVisible()
  await expectAccessibleInEveryLook(page, 'the keys')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Vad vill du göra?' })).toBeFocused()
  await expectAccessibleInEveryLook(page, 'the palette')
  await page.keyboard.type('xqz')
  await expectAccessibleInEveryLook(page, 'the palette without a hit')
})
