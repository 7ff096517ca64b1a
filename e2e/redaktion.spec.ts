import type { Page } from '@playwright/test'
import { seedDeclared } from '#db/seed/consent.ts'
import { seedPolicies } from '#db/seed/policies.ts'
import { expect, test as journey } from '#e2e/journey.ts'
import { type OwnService, ownService } from '#e2e/own-service.ts'
import { newcomer } from '#e2e/staff.ts'

// What is declared is the same for every visitor: these journeys have a site of their own.
const test = journey.extend<{ own: OwnService }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies of a fixture from the pattern.
  own: async ({}, use) => {
    const own = await ownService()
    try {
      await own.sql.begin(async (tx) => {
        await seedDeclared(tx)
        await seedPolicies(tx)
      })
      await own.start()
      await use(own)
    } finally {
      await own.close()
    }
  },
})

const question = (page: Page) => page.getByRole('button', { name: 'Neka alla utom nödvändiga' })

test('a changed storage time asks every visitor again and is told in the comparison; a mended spelling error asks nobody', async ({
  own,
  guest,
}) => {
  const visitor = await guest({ baseURL: own.baseUrl, javaScriptEnabled: false })
  await visitor.goto('/kakor')
  await question(visitor).click()
  await expect(question(visitor)).toHaveCount(0)

  const { door } = await newcomer(own.sql, own.baseUrl, { access: ['editor'] })
  const editor = await guest({ baseURL: own.baseUrl, storageState: door })
  await editor.goto('/redaktion')
  await editor.getByRole('link', { name: 'Listan över kakor' }).click()
  await editor.getByRole('link', { name: 'besok', exact: true }).click()
  await editor.getByRole('textbox', { name: 'Lagringstid' }).fill('45')
  await editor.getByRole('textbox', { name: 'Varför?' }).fill('Långa besök räknades som två')
  await editor.getByRole('button', { name: 'Spara ändringen' }).click()
  await expect(editor.getByRole('alert').filter({ hasText: 'alla besökare frågas igen' })).toBeVisible()
  await expect(editor.getByRole('textbox', { name: 'Lagringstid' })).toHaveValue('45')
  await visitor.goto('/kakor')
  await expect(question(visitor)).toHaveCount(0)
  await editor.getByRole('checkbox', { name: /Fråga alla besökare igen/ }).check()
  await editor.getByRole('button', { name: 'Spara ändringen' }).click()
  await expect(editor.getByRole('status').filter({ hasText: 'alla besökare frågas igen' })).toBeVisible()

  await visitor.goto('/kakor')
  await expect(question(visitor)).toBeVisible()
  await expect(visitor.getByRole('row', { name: /^besok / })).toContainText('45 minuter')
  await visitor.goto('/kakor/jamfor/1/2')
  await expect(visitor.getByRole('deletion')).toHaveText(/Borttaget\s+30/)
  await expect(visitor.getByRole('insertion')).toHaveText(/Tillagt\s+45/)
  await visitor.goto('/kakor/versioner/1')
  await expect(visitor.getByRole('row', { name: /^besok / })).toContainText('30 minuter')
  await question(visitor).click()

  await editor.goto('/redaktion/policyer/cookies', { waitUntil: 'networkidle' })
  const text = editor.getByRole('textbox', { name: 'Text på svenska' })
  await text.fill((await text.inputValue()).replace('vilka kakor som', 'vilka kakor'))
  await editor.getByRole('textbox', { name: 'Varför ändras texten?' }).fill('Ett ord för mycket')
  await editor.getByRole('button', { name: 'Publicera nu' }).click()
  await expect(editor.getByRole('status').filter({ hasText: 'Utgåva 2 är publicerad' })).toBeVisible()
  await visitor.goto('/kakor')
  await expect(question(visitor)).toHaveCount(0)
  await visitor.goto('/kakor/jamfor/2/3')
  await expect(visitor.getByRole('deletion')).toHaveText(/Borttaget\s+som/)
})

test('two editors write the same policy: the second is told, keeps her words, sees her draft as visitors will, and no case', async ({
  own,
  guest,
  expectComplaint,
}) => {
  expectComplaint(/status of 403/)
  const [lina, sofia] = [
    await newcomer(own.sql, own.baseUrl, { access: ['editor'] }),
    await newcomer(own.sql, own.baseUrl, { access: ['editor'] }),
  ]
  const [first, second] = [
    await guest({ baseURL: own.baseUrl, storageState: lina.door }),
    await guest({ baseURL: own.baseUrl, storageState: sofia.door }),
  ]
  for (const page of [first, second]) await page.goto('/redaktion/policyer/accessibility', { waitUntil: 'networkidle' })
  const title = (page: Page) => page.getByRole('textbox', { name: 'Rubrik på svenska' })
  await title(first).fill('Så är sidan tillgänglig')
  await first.getByRole('button', { name: 'Spara utkastet' }).click()
  await expect(first.getByRole('status').filter({ hasText: 'Utkastet är sparat' })).toBeVisible()
  await title(second).fill('Tillgänglig för alla')
  await second.getByRole('button', { name: 'Spara utkastet' }).click()
  await expect(second.getByText(`${lina.name} sparade utkastet`)).toBeVisible()
  await expect(title(second)).toHaveValue('Tillgänglig för alla')
  await second.getByRole('button', { name: 'Spara utkastet' }).click()
  await expect(second.getByRole('region', { name: /Utkastet mot utgåva 1/ })).toContainText('Tillgänglig för alla')

  await second.getByRole('link', { name: 'Förhandsvisa' }).click()
  await expect(second.getByText('Tillgänglig för alla', { exact: true })).toBeVisible()
  await second.getByRole('link', { name: 'Engelska' }).click()
  await expect(second.getByText('Which rules apply')).toBeVisible()
  expect((await second.goto('/arenden'))?.status()).toBe(403)
})
