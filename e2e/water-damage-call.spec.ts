import type { Page } from '@playwright/test'
import { countEvents } from '#e2e/cases.ts'
import { makeNeighbour } from '#e2e/households.ts'
import { expect, test } from '#e2e/journey.ts'
import { actIsOpen, type Keyboard, keyboardOf } from '#e2e/keyboard.ts'
import { word } from '#e2e/words.ts'

/** A date field takes its parts in the order of the machine's own language; what is meant is the same. */
const typeDate = (page: Page, date: string) => page.locator('input[type=date]:focus').fill(date)
const days = (n: number) => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10)

test('a water-damage call is registered with the keyboard only and worked to its closing', async ({
  asNewcomer,
  sql,
}) => {
  const caller = await makeNeighbour(sql)
  const what = word('Fuktfläck')
  const { page, name } = await asNewcomer()
  const keys = keyboardOf(page)
  await page.goto('/arenden')
  await expect(page.getByText('Direkt', { exact: true })).toBeVisible()

  await keys.press('n')
  await expect(page.getByRole('heading', { name: 'Nytt ärende', level: 1 })).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Vem gäller det?' })).toBeFocused()
  await keys.type(caller.phoneShown)
  await expect(page.getByRole('option', { name: caller.name })).toBeVisible()
  await keys.press('Enter')
  await expect(page.locator('.caller-card')).toContainText(caller.street)

  await keys.tabTo(page.getByRole('combobox', { name: 'Vad gäller det?' }))
  await keys.type('rinner från taket')
  await expect(page.getByRole('option', { name: 'Vattenskada' })).toBeVisible()
  await keys.press('Enter')
  await keys.tabTo(page.getByRole('textbox', { name: 'Vad berättar personen?' }))
  await keys.type(`${what}: vattnet forsar genom taket i köket.`)
  await expect(page.getByText('Det får aldrig vänta på identifiering')).toBeVisible()
  await keys.tabTo(page.locator('button[type=submit]:not([aria-label])'))
  await keys.press('Enter')
  await expect(page).toHaveURL(/\/arenden\/\d{4}-\d{6}$/)
  const number = page.url().split('/').at(-1) ?? ''
  await expect(page.getByRole('heading', { level: 1 })).toContainText(what)
  await expect(page.getByRole('main')).toContainText('Akut')

  const timeline = page.getByRole('list', { name: 'Tidslinje' })
  await expect(timeline).toContainText(`${name} registrerade ärendet som Vattenskada via telefon`)

  await keys.press('c')
  await keys.type('Jouren är larmad och på väg.')
  await keys.tabTo(page.locator('button[type=submit]'))
  await keys.press('Enter')
  await expect(timeline).toContainText('Jouren är larmad och på väg.')
  await expect(page.getByRole('textbox', { name: 'Anteckning' })).toHaveValue('')

  await keys.tabTo(page.locator('#logga-samtal'))
  await keys.press('Enter')
  await keys.tabTo(page.locator('input[name=outcome]'))
  await keys.press('ArrowDown')
  await keys.tabTo(page.getByRole('textbox', { name: 'Vad sades?' }))
  await keys.type('Grannen ovanför har stängt av vattnet.')
  await keys.tabTo(page.locator('button[type=submit]'))
  await keys.press('Enter')
  await expect(timeline).toContainText('ringde upp och fick svar')

  await act(page, keys, 'b', async () => {
    await keys.type('Bilder på taket')
    await keys.press('Tab')
    await typeDate(page, days(3))
  })
  await expect(page.getByRole('main')).toContainText('Väntar på medlem')
  await act(page, keys, 'u')
  await expect(timeline).toContainText('återupptog ärendet efter svar')
  await act(page, keys, 'p', async () => typeDate(page, days(7)))
  await expect(page.getByRole('main')).toContainText('Parkerat')

  const close = () =>
    act(page, keys, 'e', async () => {
      await keys.type('Beställt')
      await keys.tabTo(page.getByRole('textbox', { name: 'Det här får medlemmen veta' }))
      await keys.type('Taket är torrt. Målaren kommer på måndag.')
    })
  await close()
  await expect(timeline).toContainText('avslutade ärendet: beställt av entreprenör och utfört')
  await act(page, keys, 'o', async () => keys.type('Det droppar igen'))
  await expect(timeline).toContainText('återöppnade ärendet')
  await close()
  await expect(page.getByRole('main')).toContainText('Avslutat')
  await expect(page.getByText('Taket är torrt.').first()).toBeVisible()

  const kinds = ['registered', 'noted', 'called', 'completion_requested', 'resumed', 'parked', 'reopened']
  for (const kind of kinds) expect(await countEvents(sql, number, kind), kind).toBe(1)
  expect(await countEvents(sql, number, 'closed')).toBe(2)
  expect(await countEvents(sql, number)).toBe(9)
})

/** Opens an act by its key, fills it in from its first field, and sends it. */
async function act(page: Page, keys: Keyboard, key: string, fill: () => Promise<void> = async () => {}): Promise<void> {
  await keys.screenKey('Escape')
  await keys.screenKey(key)
  await actIsOpen(page)
  await fill()
  await keys.tabTo(page.locator('details[open] button[type=submit]'))
  await keys.press('Enter')
  await expect(page.locator('details.act[open]')).toHaveCount(0)
}
