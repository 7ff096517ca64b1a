import type { Page } from '@playwright/test'
import { countEvents, makeCase } from '#e2e/cases.ts'
import { makeNeighbour } from '#e2e/households.ts'
import { expect, test } from '#e2e/journey.ts'
import { actIsOpen, type Keyboard, keyboardOf } from '#e2e/keyboard.ts'
import { word } from '#e2e/words.ts'

const region = (page: Page, name: string) => page.getByRole('region', { name })

/** Opens an act by its key, fills it in from its first field, and sends it. */
async function act(page: Page, keys: Keyboard, key: string, fill: () => Promise<void>): Promise<void> {
  await keys.screenKey(key)
  await actIsOpen(page)
  await fill()
  await keys.tabTo(page.locator('details.act[open] button[type=submit]'))
  await keys.press('Enter')
  await expect(page.locator('details.act[open]')).toHaveCount(0)
}

test('a question is registered with how the caller was identified, in under a minute of typing, and answered in the call', async ({
  asNewcomer,
  sql,
}) => {
  const caller = await makeNeighbour(sql)
  const { page } = await asNewcomer()
  const keys = keyboardOf(page)
  await page.goto('/arenden')
  await expect(page.getByText('Direkt', { exact: true })).toBeVisible()
  await keys.screenKey('n')
  await expect(page.getByRole('combobox', { name: 'Vem gäller det?' })).toBeFocused()
  await keys.type(caller.phoneShown)
  await expect(page.getByRole('option', { name: caller.name })).toBeVisible()
  await keys.press('Enter')
  await keys.tabTo(page.getByRole('combobox', { name: 'Vad gäller det?' }))
  await keys.type('avi saknas')
  await expect(page.getByRole('option').first()).toBeVisible()
  await keys.press('Enter')
  const panel = region(page, 'Det här betyder det')
  await expect(panel).toContainText('Inte identifierad än')
  await keys.tabTo(page.getByRole('textbox', { name: 'Vad berättar personen?' }))
  await keys.type(`${word('Avin')} har inte kommit.`)
  const how = page.getByRole('combobox', { name: 'Hur har personen visat vem det är?' })
  await keys.tabTo(how)
  await keys.type('BankID')
  await expect(how).toHaveValue('bankid')
  await expect(panel).toContainText('Tillräckligt identifierad')
  await expect(page.getByText('Ringer du upp? Be aldrig någon logga in')).toBeVisible()

  await keys.tabTo(page.locator('input[name=outcome]'))
  await keys.press('ArrowLeft')
  await expect(page.getByRole('combobox', { name: 'Hur löstes det?' })).toHaveValue('informed')
  await keys.tabTo(page.getByRole('textbox', { name: 'Det här får medlemmen veta' }))
  await keys.type('Avin ligger i Mitt HSB.')
  await keys.tabTo(page.locator('button[type=submit]:not([aria-label])'))
  await keys.press('Enter')
  await expect(page).toHaveURL(/\/arenden\/\d{4}-\d{6}$/)
  expect(keys.pressed, 'well under a minute of typing').toBeLessThan(170)
  const number = page.url().split('/').at(-1) ?? ''
  await expect(region(page, 'Identifiering')).toContainText('BankID')
  await expect(region(page, 'Löst vid första kontakten?')).toContainText('Handläggarenja')
  const [kase] = await sql`select identified_by, first_contact, status from cases."case" where number = ${number}`
  expect(kase).toEqual({ identified_by: 'bankid', first_contact: true, status: 'closed' })
})

test('an emergency goes on without identity, stays visible as such, and is made up for with one key', async ({
  asNewcomer,
  sql,
}) => {
  const { page, id } = await asNewcomer()
  const keys = keyboardOf(page)
  const number = await makeCase(sql, { title: word('Strömlöst '), assigneeId: id, typeKey: 'rent_deferral' })
  await sql`update cases."case" set identified_by = 'emergency' where number = ${number}`
  await page.goto(`/arenden/${number}`)
  const panel = region(page, 'Identifiering')
  await expect(panel).toContainText('Inte identifierad än, nödläge')
  await expect(page.getByText('Direkt', { exact: true })).toBeVisible()
  await keys.screenKey('e')
  await expect(page.locator('details.act[open]').getByText('Lämna inte ut uppgifter om pengar')).toBeVisible()
  await actIsOpen(page)
  await act(page, keys, 'i', async () => keys.type('BankID'))
  await expect(panel).toContainText('Tillräckligt identifierad')
  await expect(page.getByRole('list', { name: 'Tidslinje' })).toContainText('visat vem det är: BankID')
  await keys.screenKey('e')
  await expect(page.getByText('Lämna inte ut uppgifter om pengar')).toHaveCount(0)
  expect(await countEvents(sql, number, 'identified')).toBe(1)
})

test('a personal number in a text is pointed out quietly: nothing moves, nothing is sent, nothing is stopped', async ({
  asNewcomer,
  sql,
}) => {
  const { page, id } = await asNewcomer()
  const caller = await makeNeighbour(sql)
  const number = await makeCase(sql, { title: word('Fel i fri text '), assigneeId: id })
  await page.goto(`/arenden/${number}`)
  const note = page.getByRole('textbox', { name: 'Anteckning' })
  const send = page.getByRole('button', { name: 'Spara anteckningen' })
  const below = async () => ((await send.boundingBox())?.y ?? 0) - ((await note.boundingBox())?.y ?? 0)
  const before = await below()
  const asked: string[] = []
  page.on('request', (request) => void asked.push(request.postData() ?? ''))
  const written = `${caller.personalNumber.slice(2, 8)}\u2013${caller.personalNumber.slice(8)}`
  await note.fill(`Ringde, ${written}.`)
  await expect(page.getByRole('status').filter({ hasText: 'Det ser ut som ett personnummer' })).toBeVisible()
  expect(await below()).toBe(before)
  expect(asked.filter((body) => body.includes(written))).toEqual([])
  await note.fill('Sonen har astma.')
  await expect(
    page.getByRole('status').filter({ hasText: '”astma” kan vara en känslig uppgift om hälsa' }),
  ).toBeVisible()
  await note.fill('Fukt i sovrummet.')
  await expect(page.getByRole('status').filter({ hasText: 'känslig uppgift' })).toHaveCount(0)
  await note.fill(`Ändå: ${written}`)
  await send.click()
  await expect(page.getByRole('list', { name: 'Tidslinje' })).toContainText(`Ändå: ${written}`)
})

test('closing proposes its code and asks one question; the member’s no then stands beside the agent’s yes', async ({
  asNewcomer,
  sql,
}) => {
  const { page, id } = await asNewcomer()
  const keys = keyboardOf(page)
  const neighbour = await makeNeighbour(sql)
  const number = await makeCase(sql, { title: word('Kranen '), assigneeId: id, personId: neighbour.personId })
  await page.goto(`/arenden/${number}`)
  await expect(page.getByText('Direkt', { exact: true })).toBeVisible()
  await keys.screenKey('e')
  const code = page.getByRole('combobox', { name: 'Hur löstes det?' })
  await expect(code).toBeFocused()
  await expect(code).toHaveValue('informed')
  await expect(page.getByText('Förslag: besvarat med information. Det har bara varit samtal')).toBeVisible()
  await keys.tabTo(page.getByRole('textbox', { name: 'Det här får medlemmen veta' }))
  await keys.type('Kranen byts i morgon.')
  await keys.tabTo(page.locator('details.act[open] button[type=submit]'))
  await keys.press('Enter')
  await expect(
    page.getByRole('alert').filter({ hasText: 'Svara om ärendet löstes vid första kontakten' }),
  ).toBeFocused()
  await keys.tabTo(page.locator('details.act[open] input[name=firstContact]'))
  await keys.press(' ')
  await keys.tabTo(page.locator('details.act[open] button[type=submit]'))
  await keys.press('Enter')
  await expect(page.getByRole('main')).toContainText('Avslutat')

  const signals = region(page, 'Löst vid första kontakten?')
  await expect(signals).toContainText('Bara en signal än')
  await expect(signals).toContainText('inget svar')
  await act(page, keys, 'd', async () => {
    await expect(page.locator('details.act[open] input[value=yes]')).toBeFocused()
    await keys.press('ArrowRight')
    await expect(page.locator('details.act[open] input[value=no]')).toBeChecked()
  })
  await expect(signals).toContainText('Signalerna går isär')
  await expect(page.getByRole('list', { name: 'Tidslinje' })).toContainText('medlemmen inte fick hjälp')

  // She comes back about the same thing: the third witness, with the way to the new case.
  const again = await makeCase(sql, { title: word('Kranen igen '), personId: neighbour.personId })
  await sql`update cases.case_event set at = at - interval '3 days' where kind = 'closed'
    and case_id = (select id from cases."case" where number = ${number})`
  await page.reload()
  await expect(signals).toContainText('nytt ärende om samma sak')
  await expect(signals.getByRole('link', { name: again })).toBeVisible()
})
