import type { Browser, BrowserContext } from '@playwright/test'
import type { InventoryItem } from '#consent/inventory/inventory.ts'
import { type Finding, findingsOf, type State } from '#consent/scanning/finding.ts'
import type { Scan } from '#consent/scanning/report.ts'
import { pagesFrom, walk } from '#e2e/scanning/walk.ts'

/** What the buttons are called, on our pages and on most others. */
const BUTTONS = {
  no: /^(neka|avvisa|avböj|endast nödvändiga|bara nödvändiga|refuse|reject|decline)/i,
  yes: /^(godkänn|acceptera|tillåt|accept|allow|agree)/i,
  withdrawn: /^(ta tillbaka|återkalla|withdraw)/i,
} as const

interface Wishes {
  readonly start: string
  readonly declared: readonly InventoryItem[]
  /** No more pages than this. */
  readonly most?: number
  /** For a test: something done to every browser before it looks. */
  readonly prepare?: (context: BrowserContext) => Promise<void>
}

/** Walks a site as four visitors: before an answer, after a no, after a yes, and after a yes that was taken back. */
export async function scan(browser: Browser, { start, declared, most = 25, prepare }: Wishes): Promise<Scan> {
  const { hostname } = new URL(start)
  const reached: State[] = []
  const seen: Partial<Record<State, number>> = {}
  const findings: Finding[] = []
  const scout = await browser.newContext()
  const pages = await pagesFrom(await scout.newPage(), start, most)
  await scout.close()

  const look = async (context: BrowserContext, state: State) => {
    const found = await walk(context, pages)
    reached.push(state)
    seen[state] = found.length
    findings.push(...findingsOf(found, state, declared, hostname))
  }
  for (const first of ['fresh', 'no', 'yes'] as const) {
    const context = await browser.newContext()
    await prepare?.(context)
    if (first === 'fresh' || (await press(context, start, BUTTONS[first]))) await look(context, first)
    if (first === 'yes' && reached.includes('yes') && (await press(context, start, BUTTONS.withdrawn)))
      await look(context, 'withdrawn')
    await context.close()
  }
  return { url: start, pages: pages.map((page) => new URL(page).pathname), reached, seen, findings }
}

/** Presses the button on the page; false when there is none. */
async function press(context: BrowserContext, url: string, name: RegExp): Promise<boolean> {
  const page = await context.newPage()
  await page.goto(url)
  const button = page.getByRole('button', { name }).first()
  const isThere = (await button.count()) > 0
  if (isThere) {
    await button.click()
    await page.waitForLoadState('load')
  }
  await page.close()
  return isThere
}
