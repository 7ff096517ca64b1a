import { makeCase } from '#e2e/cases.ts'
import { expect, test } from '#e2e/journey.ts'

test('the palette reaches what can be done here, and the keys stand behind the question mark', async ({ as, sql }) => {
  const number = await makeCase(sql, { title: 'Allt från tangentbordet' })
  const page = await as('Oskar Nyberg')
  await page.goto(`/arenden/${number}`)
  await expect(page.getByText('Direkt', { exact: true })).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('parkera')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Väck ärendet den')).toBeFocused()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('gå till personer')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/personer')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('sökfältet')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('searchbox', { name: 'Sök ärenden' })).toBeFocused()
})

test('single letters can be switched off, for those who speak their text', async ({ as }) => {
  const page = await as('Jonas Lindqvist')
  await page.goto('/arenden')
  await expect(page.getByText('Direkt', { exact: true })).toBeVisible()
  await page.keyboard.press('?')
  await page.getByRole('checkbox', { name: /Använd tangenter med en bokstav/ }).uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('n')
  await expect(page).toHaveURL('/arenden')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Vad vill du göra?' })).toBeFocused()
})

test('nothing jumps while a page settles', async ({ as, sql }) => {
  const number = await makeCase(sql, { title: 'Står stilla' })
  const page = await as('Amira Haddad')
  await page.addInitScript(() => {
    const seen = window as typeof window & { moved: number }
    seen.moved = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) seen.moved += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  for (const path of ['/arenden?vy=alla', `/arenden/${number}`, '/arenden/nytt', '/personer', '/personer/1']) {
    await page.goto(path)
    await expect(page.getByText('Direkt', { exact: true })).toBeVisible()
    expect(await page.evaluate('window.moved'), path).toBeLessThan(0.1)
  }
})

test('the choice of colours stays, also for whoever has no script', async ({ as }) => {
  const page = await as('Helena Sandström', { javaScriptEnabled: false })
  await page.goto('/arenden')
  await page.locator('summary', { hasText: 'Konto:' }).click()
  await page.getByText('Mörkt', { exact: true }).click()
  await page.getByText('Kompakt', { exact: true }).click()
  await page.getByRole('button', { name: 'Använd' }).click()
  await expect(page).toHaveURL('/arenden')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'morkt')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'morkt')
})
