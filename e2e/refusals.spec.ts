import { countEvents, makeCase } from '#e2e/cases.ts'
import { expect, test } from '#e2e/journey.ts'

/** What a form does when it is not saved: where the eyes and the keyboard land, and that nothing typed is lost. */

test('the network goes while a form is sent: the text stays, and sent again it is saved once', async ({
  asNewcomer,
  sql,
  expectComplaint,
}) => {
  expectComplaint(/ERR_INTERNET_DISCONNECTED/)
  const { page, id } = await asNewcomer()
  const number = await makeCase(sql, { title: 'I källaren', assigneeId: id })
  await page.goto(`/arenden/${number}`)
  await expect(page.getByText('Direkt', { exact: true })).toBeVisible()
  await page.locator('#gor-parkera').click()
  await page.getByLabel('Väck ärendet den').fill('2027-01-11')
  await page.getByRole('textbox', { name: 'Varför?' }).fill('Täckning saknas i källaren')
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Parkera ärendet' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Vi får ingen kontakt med servern' })).toBeFocused()
  await expect(page.getByLabel('Väck ärendet den')).toHaveValue('2027-01-11')
  await expect(page.getByRole('textbox', { name: 'Varför?' })).toHaveValue('Täckning saknas i källaren')

  const note = page.getByRole('textbox', { name: 'Anteckning' })
  await note.fill('Skriven utan nät')
  await page.getByRole('button', { name: 'Spara anteckningen' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Vi får ingen kontakt med servern' })).toHaveCount(2)
  await expect(note).toHaveValue('Skriven utan nät')

  await page.context().setOffline(false)
  await page.getByRole('button', { name: 'Spara anteckningen' }).click()
  const timeline = page.getByRole('list', { name: 'Tidslinje' })
  await expect(timeline).toContainText('Skriven utan nät')
  await page.getByRole('button', { name: 'Parkera ärendet' }).click()
  await expect(timeline).toContainText('Täckning saknas i källaren')
  expect([await countEvents(sql, number, 'noted'), await countEvents(sql, number, 'parked')]).toEqual([1, 1])
})

test('a refusal takes the focus, leads to its field, and lets one go on writing in peace', async ({ as }) => {
  const page = await as('Amira Haddad')
  await page.goto('/arenden/nytt')
  const send = page.getByRole('button', { name: 'Registrera ärendet' })
  await page.getByRole('radio', { name: 'Löst nu' }).check()
  await send.focus()
  await page.keyboard.press('Enter')
  const refusal = page.getByRole('alert').filter({ hasText: 'Ärendet är inte registrerat än' })
  await expect(refusal).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const field = page.locator('[aria-invalid=true]').first()
  await expect(field, 'the first link leads to the first field that was refused').toBeFocused()
  const said = await page.locator(`#${(await field.getAttribute('aria-describedby'))?.split(' ')[0]}`).textContent()
  expect(said).not.toBe('')

  const story = page.getByRole('textbox', { name: 'Vad berättar personen?' })
  await story.focus()
  await page.keyboard.type('Det droppar från taket')
  await expect(story, 'no letter sends the focus back to the refusal').toBeFocused()
  await expect(story).toHaveValue('Det droppar från taket')
  await send.click()
  await expect(refusal, 'a second refusal takes it again').toBeFocused()
})

test('after a saved note the next one can be written at once, and after an act the focus is on its button', async ({
  asNewcomer,
  sql,
}) => {
  const { page, id } = await asNewcomer()
  const number = await makeCase(sql, { title: 'Efteråt', assigneeId: id })
  await page.goto(`/arenden/${number}`)
  await expect(page.getByText('Direkt', { exact: true })).toBeVisible()
  const note = page.getByRole('textbox', { name: 'Anteckning' })
  await note.fill('Den första')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('list', { name: 'Tidslinje' })).toContainText('Den första')
  await expect(note).toBeFocused()
  await expect(note).toHaveValue('')

  await page.locator('#gor-prioritet').click()
  const act = page.locator('details.act[open]')
  await act.getByRole('radio', { name: 'Låg' }).check()
  await act.getByRole('button', { name: 'Byt prioritet' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#gor-prioritet')).toBeFocused()
  await expect(act).toHaveCount(0)
})
