import type { BrowserContext, Page } from '@playwright/test'
import type { Storage } from '#consent/inventory/inventory.ts'
import type { Seen } from '#consent/scanning/finding.ts'

/** How long a page may take to load, in milliseconds. */
const PATIENCE = 30_000

/** Opens each page in turn and notes what the browser keeps and asks for on the way. Each thing once, at its first page. */
export async function walk(context: BrowserContext, urls: readonly string[]): Promise<Seen[]> {
  const found = new Map<string, Seen>()
  const note = (storage: Storage, name: string, host: string, page: string, more: Pick<Seen, 'seconds'> = {}) => {
    const key = `${storage} ${host} ${name}`
    if (!found.has(key)) found.set(key, { storage, name, host, page, ...more })
  }
  const page = await context.newPage()
  let at = ''
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url())
    if (protocol.startsWith('http')) note('request', hostname, hostname, at)
  })
  for (const url of urls) {
    at = new URL(url).pathname
    await page.goto(url, { waitUntil: 'load', timeout: PATIENCE })
    const { hostname } = new URL(url)
    for (const { name, domain, expires } of await context.cookies()) {
      const seconds = expires < 0 ? null : Math.round(expires - Date.now() / 1000)
      note('cookie', name, domain.replace(/^\./, ''), at, { seconds })
    }
    for (const [storage, name] of await page.evaluate(keptInPage)) note(storage, name, hostname, at)
  }
  await page.close()
  return [...found.values()]
}

/** What a page keeps in the browser besides cookies. Runs in the page. */
async function keptInPage(): Promise<[Storage, string][]> {
  const databases = (await indexedDB.databases?.()) ?? []
  const caches = 'caches' in window ? await window.caches.keys() : []
  return [
    ...Object.keys(localStorage).map((name): [Storage, string] => ['local_storage', name]),
    ...Object.keys(sessionStorage).map((name): [Storage, string] => ['session_storage', name]),
    ...databases.map(({ name = '' }): [Storage, string] => ['indexed_db', name]),
    ...caches.map((name): [Storage, string] => ['cache_storage', name]),
  ]
}

/** The pages of the same site that links lead to, no more than `most`; what robots.txt closes is left alone. */
export async function pagesFrom(page: Page, start: string, most: number): Promise<string[]> {
  const { origin } = new URL(start)
  const robots = await page.request.get(`${origin}/robots.txt`).catch(() => undefined)
  const closed = [...((await robots?.text().catch(() => '')) ?? '').matchAll(/^Disallow: (\S+)/gm)].map(
    ([, path]) => path ?? '',
  )
  const found = [start]
  for (let i = 0; i < found.length && found.length < most; i++) {
    await page.goto(found[i] ?? start, { timeout: PATIENCE })
    for (const href of await page
      .locator('a[href]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))) {
      const url = URL.parse(href)
      if (url?.origin !== origin || closed.some((path) => url.pathname.startsWith(path))) continue
      const plain = origin + url.pathname
      if (!found.includes(plain) && found.length < most) found.push(plain)
    }
  }
  return found
}
