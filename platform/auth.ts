import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import type { NextApiRequest, NextApiResponse } from 'next'
import NextAuth, { type AuthOptions } from 'next-auth'
import { env } from '#platform/env.ts'
import { localPath } from '#platform/local-path.ts'
import { log } from '#platform/log.ts'
import { sessionAdapter } from '#platform/session-adapter.ts'
import { sessionCookieName } from '#platform/session-cookie.ts'
import { ABSOLUTE_SECONDS } from '#platform/session-rules.ts'
import { entryOf } from '#platform/staff-register.ts'

/**
 * Sign-in over OpenID Connect against the configured issuer (PKCE, state, nonce). The provider says who somebody is;
 * the staff register says whether the door opens: no active role, no session.
 */
function options(): AuthOptions {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, NEXTAUTH_SECRET, NEXTAUTH_URL } = env()
  return {
    secret: NEXTAUTH_SECRET,
    useSecureCookies: NEXTAUTH_URL.startsWith('https:'),
    adapter: sessionAdapter,
    session: {
      strategy: 'database',
      maxAge: ABSOLUTE_SECONDS,
      updateAge: ABSOLUTE_SECONDS,
      generateSessionToken: () => randomBytes(32).toString('base64url'),
    },
    pages: { signIn: '/logga-in', error: '/logga-in', signOut: '/logga-in' },
    providers: [
      {
        id: 'oidc',
        name: 'HSB-konto',
        type: 'oauth',
        wellKnown: `${OIDC_ISSUER.replace(/\/$/, '')}/.well-known/openid-configuration`,
        authorization: { params: { scope: 'openid email profile' } },
        clientId: OIDC_CLIENT_ID,
        clientSecret: OIDC_CLIENT_SECRET,
        checks: ['pkce', 'state', 'nonce'],
        idToken: true,
        allowDangerousEmailAccountLinking: true, // The issuer is the employer's own; the register decides by verified mail address.
        profile: (claims) => ({ id: claims.sub, email: claims.email, name: claims.name }),
      },
    ],
    callbacks: {
      async signIn({ profile }) {
        const claims = profile as { sub?: string; email?: string; email_verified?: boolean } | undefined
        const entry = claims?.sub
          ? await entryOf({ subject: claims.sub, email: claims.email_verified === false ? undefined : claims.email })
          : null
        if (entry?.admitted) return true
        log().info({ event: 'sign-in.refused', reason: entry ? 'no active role' : 'not in the register' })
        return '/logga-in?dorr=stangd'
      },
      redirect: ({ url, baseUrl }) =>
        new URL(localPath(url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url, baseUrl) ?? '/', baseUrl)
          .href,
    },
    logger: {
      error: (code, details) =>
        log().warn({
          event: 'sign-in.fault',
          code,
          err: details instanceof Error ? details : (details as { error?: Error }).error,
        }),
      warn: () => {},
      debug: () => {},
    },
  }
}

/**
 * Runs next-auth for one request. Its own double-submit token needs a script or a cookie set before the form is shown;
 * our doors check the Origin of every write instead, so a write that got here carries a token made for it on the spot.
 */
export async function authenticate(request: Request, path: string[]): Promise<Response> {
  const cookies = cookiesOf(request)
  // next-auth would join a sign-in to the session the browser still carries, and hand one person another's: a sign-in
  // starts from nothing, and when it succeeds, what the browser carried is over.
  const carried = cookies[sessionCookieName()]
  if (path[0] !== 'signout') delete cookies[sessionCookieName()]
  const body: Record<string, unknown> = request.method === 'POST' ? await fieldsOf(request) : {}
  if (request.method === 'POST') {
    const token = randomBytes(32).toString('hex')
    const hash = createHash('sha256').update(`${token}${env().NEXTAUTH_SECRET}`).digest('hex')
    cookies[env().NEXTAUTH_URL.startsWith('https:') ? '__Host-next-auth.csrf-token' : 'next-auth.csrf-token'] =
      `${token}|${hash}`
    body.csrfToken = token
  }
  const headers = new Headers()
  let status = 200
  let payload = ''
  const response = {
    status(code: number) {
      status = code
      return response
    },
    getHeader: (name: string) => (name.toLowerCase() === 'set-cookie' ? headers.getSetCookie() : headers.get(name)),
    setHeader(name: string, value: string | string[]) {
      headers.delete(name)
      for (const one of [value].flat()) headers.append(name, one)
      return response
    },
    send: (text: unknown) => {
      payload = typeof text === 'string' ? text : JSON.stringify(text)
    },
    json: (value: unknown) => {
      payload = JSON.stringify(value)
    },
    end: () => {},
  }
  const query = { ...Object.fromEntries(new URL(request.url).searchParams), nextauth: path }
  // next-auth types only Node's own request and response here; it uses no more of them than these.
  const asked = { body, query, cookies, headers: Object.fromEntries(request.headers), method: request.method }
  await NextAuth(asked as unknown as NextApiRequest, response as unknown as NextApiResponse, options())
  const isSignedIn =
    path[0] === 'callback' && headers.getSetCookie().some((one) => one.startsWith(`${sessionCookieName()}=`))
  if (isSignedIn && carried) await sessionAdapter.deleteSession?.(carried)
  headers.set('Cache-Control', 'no-store')
  return new Response(payload, { status, headers })
}

function cookiesOf(request: Request): Record<string, string> {
  const cookies: Record<string, string> = {}
  for (const pair of (request.headers.get('cookie') ?? '').split(/;\s*/)) {
    const [name, ...rest] = pair.split('=')
    if (!name) continue
    try {
      cookies[name] = decodeURIComponent(rest.join('='))
    } catch {
      // Another program's cookie on the same host; not ours to read.
    }
  }
  return cookies
}

/** The fields of a sign-in or sign-out form; nothing for a body that is no such form. */
async function fieldsOf(request: Request): Promise<Record<string, unknown>> {
  try {
    return Object.fromEntries(await request.formData())
  } catch {
    return {}
  }
}
