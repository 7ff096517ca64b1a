import type { Locator, Page } from '@playwright/test'
import { PAGES, pathOf } from '#consent/pages/site.ts'

/** The address of every public page. */
export const PATHS = PAGES.map(pathOf)

export const REFUSE = { sv: 'Neka alla utom nödvändiga', en: 'Refuse all but necessary' } as const
export const ACCEPT = { sv: 'Godkänn alla', en: 'Accept all' } as const
export const WITHDRAW = { sv: 'Ta tillbaka samtycket', en: 'Withdraw consent' } as const

export const question = (page: Page) =>
  page.getByRole('region', { name: 'Får vi använda kakor som inte är nödvändiga?' })
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Everything that a browser keeps for the page it is on, cookies included, by name. */
export async function kept(page: Page): Promise<string[]> {
  const cookies = (await page.context().cookies()).map(({ name }) => name)
  const others = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...((await indexedDB.databases?.()) ?? []).map(({ name }) => String(name)),
    ...('caches' in window ? await window.caches.keys() : []),
  ])
  return [...cookies, ...others].sort()
}

/** The hidden fields of one of the page's forms, as a browser would send them. */
export async function hiddenFields(page: Page, form: 'fraga' | 'val' | 'aterkalla'): Promise<Record<string, string>> {
  return page
    .locator(`form#${form} input[type=hidden]`)
    .evaluateAll((fields) =>
      Object.fromEntries(fields.map((field) => [(field as HTMLInputElement).name, (field as HTMLInputElement).value])),
    )
}

export const textOf = async (found: Locator): Promise<string> => (await found.textContent()) ?? ''
