import type { Page } from '@playwright/test'
import { expect } from '#e2e/journey.ts'

export const SIGN_IN = 'Du behöver logga in'
export const CLOSED = 'Den här dörren är stängd för dig'
export const NOWHERE = 'Sidan finns inte'

/** Both ways a page can be read: with a script that takes over, and as the HTML stands. */
export const SCRIPTS = [true, false] as const
export const script = (javaScriptEnabled: boolean) => (javaScriptEnabled ? 'with a script' : 'without a script')

/** Opens a page that does not open: its status, and what one reads there instead. Returns all that was sent. */
export async function meet(page: Page, path: string, status: number, title: string): Promise<string> {
  const answer = await page.goto(path)
  expect(answer?.status(), path).toBe(status)
  await expect(page.getByRole('heading', { level: 1 }), path).toHaveText(title)
  await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible()
  await expect(page.getByRole('main').getByRole('link').first(), `${path} has a way on`).toBeVisible()
  expect(await page.getByRole('main').count(), path).toBe(1)
  return (await answer?.text()) ?? ''
}
