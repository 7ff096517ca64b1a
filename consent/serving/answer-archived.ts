import 'server-only'
import { readArchived } from '#consent/proof/read-record.ts'
import { answerPlain } from '#consent/serving/plain-page.tsx'

/** The exact bytes that somebody was shown. A part of a page, sent as it was: bare, and by its policy (`proxy.ts`) unable to do anything. */
export async function answerArchived(request: Request, sha256: string): Promise<Response> {
  const row = await readArchived(sha256)
  if (!row) return answerPlain(request, 'nowhere', 404)
  return new Response(new Uint8Array(row.bytes), {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'private, max-age=31536000, immutable',
      'Content-Language': row.language,
      'X-Robots-Tag': 'noindex',
    },
  })
}
