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

/**
 * The same by the HTML alone, for lists of many pages: its status, and that its heading and a way on stand where no
 * script has to fetch them from. Returns all that was sent.
 */
export async function meetInHtml(page: Page, path: string, status: number, title: string): Promise<string> {
  const answer = await page.request.get(path, { maxRedirects: 0 })
  expect(answer.status(), path).toBe(status)
  const html = await answer.text()
  // What React streams for a script to put in its place comes in hidden elements after the page.
  const [readable = ''] = html.replaceAll(/<script.*?<\/script>/gs, '').split('<div hidden id="S:')
  expect(readable.match(/<main[\s>]/g), path).toHaveLength(1)
  const main = readable.split(/<main[\s>]/)[1] ?? ''
  expect(/<h1[^>]*>([^<]*)</.exec(main)?.[1], path).toBe(title)
  expect(main, `${path} has a way on`).toMatch(/<a [^>]*href="/)
  return html
}

/** The first page of each room: what the browser makes of the answers is the same for all of them. */
export function oneOfEachRoom(paths: readonly string[]): string[] {
  return [...new Map(paths.toReversed().map((path) => [path.split(/[/?]/)[1], path])).values()]
}
