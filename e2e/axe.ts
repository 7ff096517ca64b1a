import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from '#e2e/journey.ts'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** In this order only one thing changes at a time, and the page ends as it began. */
const LOOKS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'dark', width: 360 },
  { colorScheme: 'light', width: 360 },
] as const

/** Asserts that axe finds nothing on the screen as it stands, and that it does not scroll sideways. */
async function expectAccessible(page: Page, what: string, within?: string): Promise<void> {
  // Colours are measured at rest, not on their way.
  await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => {}))))
  // Our pages hold no frames: one run in the page itself, without a second page to gather the answers of frames in.
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(RULES)
    .setLegacyMode()
  const { violations } = await (within ? axe.include(within) : axe).analyze()
  const findings = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary?.split('\n')[1]?.trim()}`),
  )
  expect(findings, what).toEqual([])
  expect(await page.evaluate(sideways), `${what}: no sideways scrolling`).toBeLessThanOrEqual(0)
}

/**
 * The same by all rules in every look: light and dark, on a desk and on a telephone. The page is not loaded anew: a
 * style sheet asks the browser, and no script of ours does. What was open has to be open in each of them.
 */
export async function expectAccessibleInEveryLook(page: Page, what: string, within?: string): Promise<void> {
  const before = await page.evaluate(open)
  for (const { colorScheme, width } of LOOKS) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 800 })
    await expectAccessible(page, `${what}, ${colorScheme} at ${width} px`, within)
    expect(await page.evaluate(open), `${what}: still open at ${width} px`).toBe(before)
  }
  await page.setViewportSize({ width: 320, height: 640 })
  const beyond = await page.evaluate(sideways)
  expect(beyond, `${what}, at 320 px: no sideways scrolling`).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 1280, height: 800 })
}

/** How much is unfolded, offered or refused on the page. */
const open = () =>
  document.querySelectorAll('details[open], [aria-expanded=true], [role=dialog], [role=option], [role=alert]').length

/** How many pixels the page reaches beyond its window. */
const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
