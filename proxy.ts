import { randomBytes, randomUUID } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'

// react-aria-components sets this one <style> while a press is held; named by its hash, so that no other style gets in.
const REACT_ARIA_STYLE = "'sha256-cOF9RbtTpHTElHWHNQO7vEsGQYM4bHgLOEjNXGSAzlw='"

/** Every page: a nonce for its scripts, a request id for the log, and its own address for the sign-in page. Decides nothing. */
export function proxy(request: NextRequest) {
  const nonce = randomBytes(16).toString('base64')
  const requestId = randomUUID()
  const policy = contentSecurityPolicy(nonce)

  const headers = new Headers(request.headers)
  headers.set('x-request-id', requestId)
  headers.set('x-path', request.nextUrl.pathname + request.nextUrl.search)
  headers.set('content-security-policy', policy)

  const { pathname } = request.nextUrl
  // An address that is no text at all is the page that does not exist; the router would fail on it.
  const response = isText(pathname)
    ? NextResponse.next({ request: { headers } })
    : NextResponse.rewrite(new URL('/finns-inte', request.url), { request: { headers } })
  response.headers.set('content-security-policy', policy)
  response.headers.set('x-request-id', requestId)
  return response
}

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
  // Pages and their data; not the static files, and not the API, which serves no documents.
  matcher: ['/((?!_next/static|_next/image|api/|favicon|icons\\.svg|robots\\.txt).*)'],
}
