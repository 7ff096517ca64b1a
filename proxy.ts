import { randomBytes, randomUUID } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { PUBLIC_POLICY, publicPolicy } from '#consent/pages/security.ts'
import { originMatches } from '#platform/origin.ts'

// react-aria-components sets this one <style> while a press is held; named by its hash, so that no other style gets in.
const REACT_ARIA_STYLE = "'sha256-cOF9RbtTpHTElHWHNQO7vEsGQYM4bHgLOEjNXGSAzlw='"

/**
 * Every page: a nonce for its scripts, a request id for the log, and its own address for the sign-in page. What no page
 * of ours sends ends here: an address that is no text, and a write from another site. Decides nothing else. Whatever is
 * no room of the intranet runs no script: it gets the public pages' policy, and so does a room that is forgotten here.
 */
export function proxy(request: NextRequest) {
  const { pathname, search } = request.nextUrl
  if (!isRead(request) && !tellsItself(pathname) && !originMatches(request.headers)) return refusal(403, FOREIGN)
  // The router would fail on such an address. For a person it is a page that does not exist, for a script a sentence.
  const leadsNowhere = !isText(pathname)
  if (pathname.startsWith('/api/')) return leadsNowhere ? refusal(400, UNREADABLE) : NextResponse.next()

  const nonce = randomBytes(16).toString('base64')
  const requestId = randomUUID()
  const policy = ROOMS.test(pathname) ? contentSecurityPolicy(nonce) : publicPolicy(pathname)
  const headers = new Headers(request.headers)
  headers.set('x-request-id', requestId)
  headers.set('x-path', pathname + search)
  headers.set('content-security-policy', policy)
  const response = leadsNowhere
    ? NextResponse.rewrite(new URL('/finns-inte', request.url), { request: { headers } })
    : NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  response.headers.set('x-request-id', requestId)
  return response
}

const ROOMS = /^\/(administration|arenden|logga-in|medarbetare|min-utveckling|personer|redaktion|start|utseende)(\/|$)/

const FOREIGN = 'Begäran kom inte från intranätet. Öppna sidan där och försök igen.'
const UNREADABLE = 'Adressen går inte att läsa. Kontrollera att den är rätt skriven.'

function refusal(status: number, sentence: string): NextResponse {
  return new NextResponse(sentence, {
    status,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': PUBLIC_POLICY,
    },
  })
}

// Other systems have no pages and name no origin: what they send is a token, which no browser sends by itself. The forms
// of the public pages are checked by their own door, which answers with a page.
const tellsItself = (pathname: string) => pathname.startsWith('/api/v1/') || /^\/kakor\/(val|min-post)$/.test(pathname)
const isRead = ({ method }: NextRequest) => method === 'GET' || method === 'HEAD'

function isText(pathname: string): boolean {
  try {
    decodeURIComponent(pathname)
    return true
  } catch {
    return false
  }
}

function contentSecurityPolicy(nonce: string): string {
  const development = process.env.NODE_ENV === 'development'
  // A sign-in form is answered with a redirect to the identity provider, and browsers hold `form-action` against redirects too.
  const issuer = process.env.OIDC_ISSUER ? ` ${new URL(process.env.OIDC_ISSUER).origin}` : ''
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    // The development server's own tools write styles without a nonce.
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}' ${REACT_ARIA_STYLE}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    `form-action 'self'${issuer}`,
    "frame-ancestors 'none'",
  ].join('; ')
}

export const config = {
  matcher: [
    // Pages and their data; not the static files, and not the API, which serves no documents.
    '/((?!_next/static|_next/image|api/|favicon|icons\\.svg|robots\\.txt).*)',
    // Of the API and the static files only what may be no address at all: none of ours has a percent sign in it.
    '/(.*%.*)',
  ],
}
