import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { choicesPart } from '#consent/pages/stylesheet.ts'
import { expectAccessibleInEveryLook } from '#e2e/axe.ts'
import { ACCEPT, button, PATHS, question, REFUSE } from '#e2e/consent.ts'
import { expect, test } from '#e2e/journey.ts'
import { ownAddress } from '#e2e/sign-in.ts'

const NOWHERE = '/finns-inte/alls'

/** The page as three visitors meet it: before an answer, after a no, after a yes. */
async function visitors(guest: (options: object) => Promise<Page>): Promise<Record<'fraga' | 'nej' | 'ja', Page>> {
  const made = await Promise.all([0, 1, 2].map(() => guest({ extraHTTPHeaders: ownAddress() })))
  const [fraga, nej, ja] = made as [Page, Page, Page]
  for (const [page, name] of [
    [nej, REFUSE.sv],
    [ja, ACCEPT.sv],
  ] as const) {
    await page.goto('/')
    await button(page, name).click()
    await expect(page.getByRole('status')).toBeVisible()
  }
  return { fraga, nej, ja }
}

test('every public page in every variant is valid HTML, without a script', async ({ guest }) => {
  const rules = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
    rules: {
      'long-title': 'off',
      'attribute-boolean-style': ['error', { style: 'empty' }],
      'no-trailing-whitespace': 'off',
      // Everything comes from ourselves; the policy lets nothing else in.
      'require-sri': ['error', { target: 'crossorigin' }],
      // The question stands before the page's own heading, right after the skip link.
      'heading-level': ['error', { minInitialRank: 'h2' }],
    },
  })
  const folder = await mkdtemp(join(tmpdir(), 'koms-html-'))
  try {
    for (const [variant, page] of Object.entries(await visitors(guest))) {
      for (const path of [...PATHS, '/kakor/versioner/1', '/kakor/jamfor/1/1', NOWHERE]) {
        const html = await (await page.request.get(path)).text()
        const report = await rules.validateString(html, `${variant}${path}`)
        const found = report.results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
        )
        expect(found, `${variant} ${path}`).toEqual([])
        expect(html, path).not.toMatch(/<script|javascript:|\son\w+=|\sstyle=/i)
        await writeFile(join(folder, `${variant}${path.replaceAll('/', '_')}.html`), html)
      }
    }
    await checkWithNu(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
})

/** The W3C's own checker, where VNU_JAR says that it and Java are; html-validate has looked already. */
async function checkWithNu(folder: string): Promise<void> {
  if (!process.env.VNU_JAR) return
  const outcome = await promisify(execFile)('java', ['-jar', process.env.VNU_JAR, '--skip-non-html', folder]).catch(
    (failure: { stderr: string }) => failure,
  )
  expect(outcome.stderr).toBe('')
}

test('3.34: axe finds nothing on any public page, nor with the question, after a no or after a yes', async ({
  guest,
  expectComplaint,
}) => {
  test.setTimeout(300_000)
  expectComplaint(/status of 404/)
  const { fraga, nej, ja } = await visitors(guest)
  for (const path of [...PATHS.filter((path) => !path.startsWith('/en')), '/en/kakor', '/kakor/jamfor/1/1', NOWHERE]) {
    await fraga.goto(path)
    await expectAccessibleInEveryLook(fraga, path)
  }
  for (const page of [nej, ja]) {
    await page.goto('/kakor?svar=nej')
    await expectAccessibleInEveryLook(page, '/kakor after an answer')
  }
})

test('no page weighs a byte of script, and nothing on it moves while it loads', async ({ guest }) => {
  const { fraga, ja } = await visitors(guest)
  for (const page of [fraga, ja]) {
    const kinds: string[] = []
    page.on('request', (request) => kinds.push(request.resourceType()))
    for (const path of PATHS) {
      await page.goto(path)
      const moved = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value
            }).observe({ type: 'layout-shift', buffered: true })
            requestAnimationFrame(() => setTimeout(() => resolve(sum)))
          }),
      )
      expect(moved, path).toBe(0)
    }
    expect(kinds.filter((kind) => !['document', 'stylesheet', 'font', 'image', 'other'].includes(kind))).toEqual([])
  }
})

test('the question with its forms and its part of the style sheet weighs at most 3 kB packed', async ({ guest }) => {
  const page = await guest()
  await page.goto('/')
  const html =
    (await question(page).evaluate((node) => node.outerHTML)) +
    (await page.locator('form#fraga').evaluate((node) => node.outerHTML))
  expect(gzipSync(html + choicesPart(), { level: 9 }).length).toBeLessThanOrEqual(3_000)
})

test('a page is sent packed, once, to nobody else, and under a policy without any script source', async ({
  baseURL: site,
}) => {
  const baseURL = site ?? ''
  for (const [accepted, encoding] of [
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ] as const) {
    const ask = (more: Record<string, string> = {}) =>
      fetch(`${baseURL}/kakor`, { headers: { 'accept-encoding': accepted, ...more } })
    const { status, headers } = await ask()
    expect([status, headers.get('content-encoding')]).toEqual([200, encoding])
    expect(headers.get('cache-control')).toBe('private, no-cache')
    expect(headers.get('vary')?.toLowerCase()).toContain('cookie')
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';(?!.*script-src)/)
    const again = await ask({ 'if-none-match': headers.get('etag') ?? '' })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const refuser = await ask({ 'if-none-match': headers.get('etag') ?? '', 'sec-gpc': '1' })
    expect(refuser.status, 'another variant is another page').toBe(200)
  }
  const assets = await Promise.all(['/publik.css', '/publik.woff2'].map((path) => fetch(baseURL + path)))
  for (const { headers } of assets) expect(headers.get('cache-control')).toMatch(/^public, max-age=[1-9]/)
  const answers = await Promise.all(
    ['/finns-inte', '/en/finns-inte', '/kakor/versioner/99'].map((path) => fetch(baseURL + path)),
  )
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
  for (const { headers } of answers) expect(headers.get('content-security-policy')).toContain("default-src 'none'")
})

test('the site map, the robots’ file and every page name the addresses and the other language', async ({
  baseURL: site,
}) => {
  const baseURL = site ?? ''
  const text = async (path: string) => (await fetch(baseURL + path)).text()
  const map = await text('/sitemap.xml')
  for (const path of PATHS) expect(map).toContain(`<loc>${baseURL}${path}</loc>`)
  expect(await text('/robots.txt')).toContain(`Sitemap: ${baseURL}/sitemap.xml`)
  const page = await text('/kakor?svar=nej')
  for (const link of [
    `rel="canonical" href="${baseURL}/kakor"`,
    `hreflang="en" href="${baseURL}/en/kakor"`,
    `hreflang="sv" href="${baseURL}/kakor"`,
  ])
    expect(page).toContain(link)
})

test('a year’s figure stands on the public page within a second of its release, and is gone when it is withdrawn', async ({
  baseURL: site,
  sql,
}) => {
  const baseURL = site ?? ''
  const sentence = `Nio av fjorton gick vidare, prov ${Date.now()}.`
  const about = async () => (await fetch(`${baseURL}/om-koms`)).text()
  await about()
  const [row] =
    await sql`insert into platform.published_figure (year, numerator, denominator, sentence, published_at, published_by)
    values (1990, 9, 14, ${sentence}, now() - interval '1 minute', 1) returning id`
  await expect.poll(about, { timeout: 1_000, intervals: [100] }).toContain(sentence)
  await sql`update platform.published_figure set withdrawn_at = now() where id = ${row?.id}`
  await expect.poll(about, { timeout: 1_000, intervals: [100] }).not.toContain(sentence)
})

test('page views are counted for everybody, visits only for whoever said yes', async ({ guest, sql }) => {
  const { nej, ja } = await visitors(guest)
  const counted = async () =>
    (
      await sql`select coalesce(sum(views), 0)::int as views from consent.page_view where page = '/en/tillganglighet'`
    )[0]?.views
  const visits = async () => (await sql`select count(*)::int as visits from consent.visit`)[0]?.visits
  const before = await counted()
  const visited = await visits()
  await nej.goto('/en/tillganglighet')
  await ja.goto('/en/tillganglighet')
  await expect.poll(counted).toBeGreaterThanOrEqual(before + 2)
  expect(await visits()).toBeGreaterThanOrEqual(visited)
  expect((await nej.context().cookies()).map(({ name }) => name)).toEqual(['kakval'])
})
