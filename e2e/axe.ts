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
  expect(await findings(page, within), what).toEqual([])
  expect(await page.evaluate(sideways), `${what}: no sideways scrolling`).toBeLessThanOrEqual(0)
}

type Results = Pick<Awaited<ReturnType<AxeBuilder['analyze']>>, 'violations'>
type Options = Parameters<AxeBuilder['options']>[0]
type Colour = { r: number; g: number; b: number; alpha: number }
type Axe = {
  run(context: string, options: Options): Promise<Results>
  commons: { color: { Color: { prototype: { parseString(this: Colour, text: string): Colour } } } }
}

/** What axe finds, as sentences. It is brought into a document once; the looks after the first find it there. */
async function findings(page: Page, within = 'html'): Promise<string[]> {
  const options: Options = { runOnly: { type: 'tag', values: RULES }, resultTypes: ['violations'] }
  const { violations } = (await page.evaluate(readColoursOnce))
    ? await page.evaluate(
        async ([context, wishes]) => {
          const { violations } = await (window as unknown as { axe: Axe }).axe.run(context, wishes)
          return { violations }
        },
        [within, options] as const,
      )
    : // Our pages hold no frames: one run in the page itself, without a second page to gather their answers in.
      await new AxeBuilder({ page }).options(options).include(within).setLegacyMode().analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary?.split('\n')[1]?.trim()}`),
  )
}

/**
 * Lets axe, where it is in the page already, read each colour once: a quarter of its time went to parsing the page's
 * thirty colours for each of its thousand elements. What a colour is written as decides what it is. Returns whether axe
 * is there.
 */
function readColoursOnce(): boolean {
  const { axe } = window as unknown as { axe?: Axe & { readsColoursOnce?: true } }
  if (!axe || axe.readsColoursOnce) return Boolean(axe)
  axe.readsColoursOnce = true
  const { prototype } = axe.commons.color.Color
  const read = prototype.parseString
  const known = new Map<string, Colour>()
  prototype.parseString = function (text) {
    const had = known.get(text)
    if (had) return Object.assign(this, had)
    read.call(this, text)
    known.set(text, { r: this.r, g: this.g, b: this.b, alpha: this.alpha })
    return this
  }
  return true
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
