import 'server-only'
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { PUBLIC_POLICY } from '#consent/pages/security.ts'
import { formFor, isKnown } from '#consent/serving/negotiation.ts'
import { answerPacked } from '#platform/page-status.ts'

/** A page in every form that it is sent in. */
export interface Encoded {
  readonly etag: string
  readonly plain: Buffer
  readonly gzip: Buffer
  readonly br: Buffer
}

const [gzipped, brotlied] = [promisify(gzip), promisify(brotliCompress)]

/** Packs a page once, as small as it gets: it is sent many times. */
export async function encoded(html: string): Promise<Encoded> {
  const plain = Buffer.from(html, 'utf8')
  const [small, smallest] = await Promise.all([
    gzipped(plain, { level: 9 }),
    brotlied(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  ])
  return { etag: createHash('sha256').update(plain).digest('base64url').slice(0, 22), plain, gzip: small, br: smallest }
}

/**
 * The answer to a reader: what she has already is not sent again. `private, no-cache`: a browser may keep it but asks
 * each time, and no cache between us may hand one visitor's page to another.
 */
export function reply(
  request: Request,
  page: Encoded,
  { status = 200, type = 'text/html; charset=utf-8' } = {},
): Response {
  const form = formFor(request.headers.get('accept-encoding') ?? '')
  const etag = `"${page.etag}${form === 'plain' ? '' : `-${form}`}"`
  const headers = new Headers({
    'Content-Type': type,
    'Cache-Control': 'private, no-cache',
    Vary: 'Cookie, Accept-Encoding, Sec-GPC',
    ETag: etag,
    'Content-Security-Policy': PUBLIC_POLICY,
  })
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  if (status === 200 && isRead && isKnown(request.headers.get('if-none-match') ?? '', etag))
    return new Response(null, { status: 304, headers })
  const isPacked = form !== 'plain' && answerPacked(form)
  return new Response(new Uint8Array(isPacked ? page[form] : page.plain), { status, headers })
}
