import type { Page } from '@playwright/test'

/** How many pages are asked for at once: what two processors answer without queueing. */
const AT_ONCE = 4

/** Asks for a page as it is: packing thousands and unpacking them here would only be work. */
export const UNPACKED = { 'accept-encoding': 'identity' }

export type Visited = { path: string; status: number; body: string }

/**
 * Visits every page that can be reached by links from the given ones, each once, as whoever the page belongs to, and
 * the JSON answer that stands behind each case. Returns the paths.
 */
export async function crawl(
  page: Page,
  from: readonly string[],
  look: (visited: Visited) => void,
): Promise<ReadonlySet<string>> {
  const known = new Set(from)
  const waiting = [...from]
  async function visit(path: string): Promise<void> {
    const answer = await page.request.get(path, { maxRedirects: 0, headers: UNPACKED })
    const body = await answer.text()
    look({ path, status: answer.status(), body })
    for (const next of linksIn(body)) {
      if (known.has(next)) continue
      known.add(next)
      waiting.push(next)
    }
  }
  while (waiting.length) await Promise.all(waiting.splice(0, AT_ONCE).map(visit))
  return known
}

/** The rooms where members and cases stand; the other wings know neither. */
const ROOMS = /^\/(arenden|personer|start)?($|[/?])/

function linksIn(body: string): string[] {
  const found = [...body.matchAll(/href="(\/[^"#]*)"/g)].map(([, path = '']) => path.replaceAll('&amp;', '&'))
  const pages = found.filter((path) => ROOMS.test(path) && !path.startsWith('//'))
  const answers = pages.flatMap((path) => {
    // The answer holds what the page shows: every fifth case is enough to know it.
    const kase = /^\/arenden\/(\d{4}-\d{5,}[05])$/.exec(path)?.[1]
    const queue = /^\/arenden\?(.*)$/.exec(path)?.[1]
    return [...(kase ? [`/api/cases/${kase}`] : []), ...(queue ? [`/api/cases/queue?${queue}`] : [])]
  })
  return [...pages, ...answers]
}
