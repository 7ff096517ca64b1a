import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from '#e2e/journey.ts'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What a darker look or a narrower page can change; all else of a page is the same in every look. */
const OF_LOOKS = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable']

type Wishes = { /** Only this part of the page. */ within?: string /** Only what the look decides. */; looks?: boolean }

/** Asserts that axe finds nothing on the screen as it stands, and that it does not scroll sideways. */
export async function expectAccessible(page: Page, what: string, { within, looks }: Wishes = {}): Promise<void> {
  // Colours are measured at rest, not on their way.
  await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => {}))))
  const axe = looks ? new AxeBuilder({ page }).withRules(OF_LOOKS) : new AxeBuilder({ page }).withTags(RULES)
  const { violations } = await (within ? axe.include(within) : axe).analyze()
  const findings = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary?.split('\n')[1]?.trim()}`),
  )
  expect(findings, what).toEqual([])
  expect(await page.evaluate(sideways), `${what}: no sideways scrolling`).toBeLessThanOrEqual(0)
}

/** The same in every look: all rules in light, then what looks decide: dark on a telephone, and narrower still. */
export async function expectAccessibleInEveryLook(page: Page, what: string, within?: string): Promise<void> {
  const part = within ? { within } : {}
  await expectAccessible(page, what, part)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 360, height: 740 })
  await expectAccessible(page, `${what}, dark at 360 px`, { ...part, looks: true })
  await page.setViewportSize({ width: 320, height: 640 })
  const beyond = await page.evaluate(sideways)
  expect(beyond, `${what}, at 320 px: no sideways scrolling`).toBeLessThanOrEqual(0)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1280, height: 800 })
}

/** How many pixels the page reaches beyond its window. */
const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
