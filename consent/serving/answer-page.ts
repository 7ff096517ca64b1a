import 'server-only'
import { endWhatIsNotAllowed } from '#consent/choosing/choose.ts'
import { leftOverCookies } from '#consent/choosing/ended.ts'
import type { Standing } from '#consent/choosing/standing.ts'
import { standingIn } from '#consent/choosing/visitor.ts'
import { type Page, pageAt, pathOf } from '#consent/pages/site.ts'
import { type Content, currentContent } from '#consent/serving/content.ts'
import { filled } from '#consent/serving/markup.ts'
import { type Note, noteIn, noteText } from '#consent/serving/note.ts'
import { htmlOf, recordOf } from '#consent/serving/page.tsx'
import { answerPlain } from '#consent/serving/plain-page.tsx'
import { type Encoded, encoded, reply } from '#consent/serving/reply.ts'
import { countView } from '#consent/statistics/page-views.ts'
import { log } from '#platform/log.ts'

/** Finished pages of one edition; comparisons of any two versions would otherwise have no end. */
const MOST_KEPT = 400

interface Kept {
  readonly html: string
  readonly encoded: Encoded
}
const held = globalThis as { komsPages?: { edition: string; pages: Map<string, Promise<Kept | undefined>> } }

/** A public page as this visitor meets it. Answers anything with a page: one that does not exist, and a database that is away. */
export async function answerPage(request: Request): Promise<Response> {
  const url = new URL(request.url)
  const page = pageAt(url.pathname)
  if (!page) return nowhere(request, url.pathname)
  try {
    const content = await currentContent()
    const standing = standingIn(request.headers, content)
    const note = noteIn(url.searchParams.get('svar'))
    const kept = await keptPage(page, content, standing, note)
    if (!kept) return nowhere(request, url.pathname)
    if (request.method === 'GET' && !request.headers.get('sec-purpose')?.includes('prefetch')) countView(pathOf(page))
    const record = page.kind === 'policy' && page.policy === 'cookies' && (await recordOf(page, content, standing))
    const response = reply(request, record ? await encoded(filled(kept.html, { record })) : kept.encoded)
    for (const cookie of await leftOver(request.headers, content, standing))
      response.headers.append('Set-Cookie', cookie)
    return response
  } catch (err) {
    log().error({ event: 'public.fault', path: url.pathname, err })
    return answerPlain(request, 'away', 503, { headers: { 'Retry-After': '30' } })
  }
}

/** Ends what she brings and no yes allows; after a no, also what was counted with it. */
async function leftOver(sent: Headers, { inventory }: Content, standing: Standing): Promise<string[]> {
  const left = leftOverCookies(sent, inventory, standing.variant === 'ja' ? standing.purposes : [])
  if (left.length && standing.variant === 'nej')
    await endWhatIsNotAllowed(sent, inventory, []).catch((err) => log().warn({ event: 'public.unforgotten', err }))
  return left
}

/** The page for everybody who stands the same, made and packed once an edition and process. */
function keptPage(page: Page, content: Content, standing: Standing, note: Note | undefined): Promise<Kept | undefined> {
  if (held.komsPages?.edition !== content.edition) held.komsPages = { edition: content.edition, pages: new Map() }
  const { pages } = held.komsPages
  const how =
    standing.variant === 'ja' ? standing.purposes.join('~') : standing.variant === 'nej' ? standing.because : ''
  const key = [pathOf(page), standing.variant, how, noteText(note, standing, page.language)].join('|')
  const known = pages.get(key)
  if (known) return known
  const kept = htmlOf(page, content, standing, note).then(
    async (html) => html && { html, encoded: await encoded(filled(html, {})) },
  ) as Promise<Kept | undefined>
  pages.set(key, kept)
  const [oldest] = pages.keys()
  if (pages.size > MOST_KEPT && oldest !== undefined) pages.delete(oldest)
  kept.catch(() => pages.delete(key))
  return kept
}

/** In the language of the address. */
const nowhere = (request: Request, path: string) =>
  answerPlain(request, 'nowhere', 404, { language: path === '/en' || path.startsWith('/en/') ? 'en' : 'sv' })
