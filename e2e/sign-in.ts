import { randomBytes } from 'node:crypto'
import type { Browser, BrowserContext, Page } from '@playwright/test'

/** The cookies that open the intranet for somebody. */
export type Door = Awaited<ReturnType<BrowserContext['storageState']>>

/** Sign-in is limited per caller; each journey that signs in calls from an address of its own. */
export function ownAddress(): Record<string, string> {
  const [a = 1, b = 1, c = 1] = randomBytes(3)
  return { 'x-forwarded-for': `10.${a}.${b}.${c}` }
}

/** Signs in the way people do: our page, the provider's page, and back. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.goto('/logga-in')
  await page.getByRole('button', { name: 'Logga in med ditt HSB-konto' }).click()
  await page.getByRole('button', { name }).click()
}

/** Signs in once and keeps the cookies, so that the other journeys of a worker need not. */
export async function openDoor(browser: Browser, name: string): Promise<Door> {
  const context = await browser.newContext({ extraHTTPHeaders: ownAddress() })
  const page = await context.newPage()
  await signIn(page, name)
  await page.getByRole('main').waitFor()
  const door = await context.storageState()
  await context.close()
  return door
}

/** A door for a session that stands in the database under this token. */
export function doorOf(baseUrl: string, token: string): Door {
  const { hostname } = new URL(baseUrl)
  const cookie = { domain: hostname, path: '/', expires: -1, httpOnly: true, secure: false, sameSite: 'Lax' as const }
  return { cookies: [{ ...cookie, name: 'next-auth.session-token', value: token }], origins: [] }
}
