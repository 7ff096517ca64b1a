import type { Page } from '@playwright/test'
import { expect, test } from '#e2e/journey.ts'
import { type Keyboard, keyboardOf } from '#e2e/keyboard.ts'
import { word } from '#e2e/words.ts'

test('an administrator creates a type with its questions from the keyboard, and an agent uses it at once', async ({
  as,
  asNewcomer,
}) => {
  const name = word('Laddstolpe ')
  const petra = await as('Petra Wallin')
  const keys = keyboardOf(petra)
  await petra.goto('/administration/arendetyper/ny')
  await keys.tabTo(petra.getByRole('textbox', { name: 'Namn' }))
  await keys.type(name)
  await keys.tabTo(petra.getByRole('combobox', { name: 'Grupp' }))
  await keys.type('I och omkring huset')
  await keys.tabTo(petra.getByRole('checkbox').first())
  await keys.press('Space')
  await keys.tabTo(petra.getByRole('button', { name: 'Lägg till ärendetypen' }))
  await keys.press('Enter')
  await expect(petra).toHaveURL(/\/flode\?ny=1$/)
  await expect(petra.getByText('Skriv här vad de ska fråga och göra.')).toBeVisible()

  await add(petra, keys, 'Lägg till en fråga', 'Frågan, som den ställs högt', 'Lyser stolpen?')
  await add(petra, keys, 'Lägg till en fråga', 'Frågan, som den ställs högt', 'Vad står i rutan?')
  await choose(petra, keys, 'Svaret är', 'Kort text')
  await choose(petra, keys, 'När ställs frågan?', 'om svaret på ”Lyser stolpen?” är …')
  await keys.tabTo(petra.locator('details[open] input[type=checkbox]'))
  await keys.press('Space')
  await add(petra, keys, 'Lägg till ett steg', 'Vad ska göras?', 'Beställ elektriker')
  await choose(petra, keys, 'När ska det göras?', 'om svaret på ”Lyser stolpen?” är …')
  await keys.tabTo(petra.getByRole('group', { name: '… något av' }).getByRole('checkbox', { name: 'Nej' }))
  await keys.press('Space')
  await add(petra, keys, 'Lägg till en text', 'Texten', 'Rör inte kabeln.')

  // What the agent will meet stands beside, and follows the answers.
  const preview = petra.getByRole('region', { name: 'Så möter handläggaren det' })
  await expect(preview).toContainText('Rör inte kabeln.')
  await expect(preview).not.toContainText('Beställ elektriker')
  await keys.tabTo(preview.getByRole('radio', { name: 'Ja' }))
  await keys.press('ArrowRight')
  await expect(preview).toContainText('Beställ elektriker')
  await expect(preview.getByText('Vad står i rutan?')).toHaveCount(0)
  await back(petra, keys, petra.getByRole('button', { name: 'Publicera version 1' }))
  await keys.press('Enter')
  await expect(petra.getByText('Version 1 är publicerad')).toBeVisible()
  await expect(petra.getByRole('region', { name: 'Versioner' })).toContainText('nya ärenden börjar med den')

  const { page: agent } = await asNewcomer()
  const hands = keyboardOf(agent)
  await agent.goto('/arenden/nytt')
  await hands.tabTo(agent.getByRole('combobox', { name: 'Vad gäller det?' }))
  await hands.type(name.slice(0, -2))
  await expect(agent.getByRole('option', { name })).toBeVisible()
  await hands.press('Enter')
  await hands.tabTo(agent.getByRole('group', { name: 'Lyser stolpen?' }).getByRole('radio', { name: 'Ja' }))
  await hands.press('ArrowRight')
  await expect(agent.getByText('Rör inte kabeln.')).toBeVisible()
  await expect(agent.getByText('Beställ elektriker')).toBeVisible()
  await hands.tabTo(agent.getByRole('textbox', { name: 'Vad berättar personen?' }))
  await hands.type('Stolpen vid gaveln är död.')
  await hands.tabTo(agent.getByRole('button', { name: 'Registrera ärendet' }))
  await hands.press('Enter')
  await expect(agent).toHaveURL(/\/arenden\/\d{4}-\d{6}$/)
  await expect(agent.getByRole('region', { name: 'Nästa steg' })).toContainText('Beställ elektriker')
  await expect(agent.getByRole('region', { name: 'Frågor och svar' })).toContainText('Nej')
})

test('a flow is written without a script: things are added, moved, half saved, and refused where they lack words', async ({
  as,
}) => {
  const petra = await as('Petra Wallin', { javaScriptEnabled: false })
  await petra.goto('/administration/arendetyper/name_plate_and_intercom/flode')
  const questions = petra.getByRole('region', { name: 'Frågor', exact: true })
  const first = await questions.locator('.flow-name').first().textContent()
  await questions.getByRole('button', { name: 'Lägg till en fråga' }).click()
  await expect(petra.getByText('Utkastet är sparat.')).toBeVisible()
  await petra.getByRole('button', { name: /^Publicera/ }).click()
  await expect(petra.getByText('Skriv frågan som den ställs.').first()).toBeVisible()
  await expect(petra.getByText('Flödet är inte sparat')).toBeVisible()
  await petra.getByLabel('Frågan, som den ställs högt').last().fill('Vilken färg har skylten?')
  await petra.getByRole('button', { name: 'Flytta upp: Ny fråga' }).click()
  await petra.getByRole('button', { name: `Flytta ner: ${first}` }).click()
  await expect(questions.locator('.flow-name').nth(1)).toHaveText(first ?? '')
  await petra.getByRole('button', { name: 'Börja om från version 1' }).click()
  await expect(questions.locator('.flow-name').first()).toHaveText(first ?? '')
  await expect(questions).not.toContainText('Vilken färg')
})

/** Adds something by its button, wherever the focus is, and writes its first field, where the focus then stands. */
async function add(page: Page, keys: Keyboard, button: string, field: string, words: string) {
  await back(page, keys, page.getByRole('button', { name: button }))
  await keys.press('Enter')
  await expect(page.getByRole('textbox', { name: field }).last()).toBeFocused()
  await keys.type(words)
}

/** Goes to a list of the thing that is being written and chooses by its words. */
async function choose(page: Page, keys: Keyboard, list: string, words: string) {
  await keys.tabTo(page.getByRole('combobox', { name: list }).last())
  // Typing in a closed list chooses the option that begins so. Playwright's keyboard has no key for å, ä and ö there.
  await keys.type(words.split(/[^ -~]/)[0] ?? '')
  await keys.press('Tab')
  await keys.press('Shift+Tab')
  await expect(page.getByRole('combobox', { name: list }).last().locator('option:checked')).toHaveText(words)
}

/** Walks on from the top of the page until the wanted has the focus. */
async function back(page: Page, keys: Keyboard, wanted: ReturnType<Page['locator']>) {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await keys.tabTo(wanted)
}
