import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import Provider, { type Configuration, interactionPolicy } from 'oidc-provider'
import { ACCOUNTS } from '#demo/accounts.ts'
import { CSS, chooseAccountPage, expiredPage } from '#demo/choose-account-page.ts'
import { MemoryAdapter } from '#demo/memory-adapter.ts'
import type { Secrets } from '#demo/secrets.ts'

/** The one client the provider knows. */
export const CLIENT_ID = 'koms'

export type IdentityProvider = { issuer: string; stop(): Promise<void> }

type Options = {
  port: number
  /** Addresses the application is reached at, such as `http://localhost:3000`. */
  applications: readonly string[]
  secrets: Secrets
}

/**
 * A real OpenID Connect provider for demo and tests (authorization code, PKCE S256, RS256), so that they sign in the
 * way production does. Instead of passwords it shows the accounts to choose from. Rejects when the port is taken.
 */
export async function startIdentityProvider({ port, applications, secrets }: Options): Promise<IdentityProvider> {
  const issuer = `http://localhost:${port}`
  const provider = new Provider(issuer, configuration(applications, secrets))
  const rest = provider.callback()
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', issuer).pathname
    if (path === '/identity.css') return send(response, 200, 'text/css', CSS)
    if (path.startsWith('/interaction/')) return void chooseAccount(provider, applications, request, response)
    rest(request, response)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, resolve)
  })
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { issuer, stop }
}

function configuration(applications: readonly string[], secrets: Secrets): Configuration {
  const prompts = interactionPolicy.base()
  // Whoever signs in chooses again, also right after signing out: that is what a demo is for.
  prompts
    .get('login')
    ?.checks.add(new interactionPolicy.Check('choose', 'choose an account', ({ oidc }) => !oidc.result?.login))
  return {
    adapter: MemoryAdapter,
    clients: [
      {
        client_id: CLIENT_ID,
        client_secret: secrets.client,
        redirect_uris: applications.map((address) => `${address}/api/auth/callback/oidc`),
        post_logout_redirect_uris: [...applications],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ],
    jwks: { keys: [secrets.key as never] },
    cookies: { keys: [secrets.cookies] },
    scopes: ['openid', 'email', 'profile'],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    // next-auth reads name and email from the id token; the specification's default keeps them out of it.
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { policy: prompts, url: (_, { uid }) => `/interaction/${uid}` },
    ttl: { Interaction: 3600, Session: 8 * 3600, Grant: 8 * 3600, AccessToken: 600, IdToken: 600 },
    findAccount: (_, subject) => accountOf(subject),
    loadExistingGrant: async ({ oidc }) => {
      if (!oidc.client || !oidc.session?.accountId) return undefined
      const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId })
      grant.addOIDCScope('openid email profile')
      await grant.save()
      return grant
    },
    renderError: (ctx) => {
      ctx.type = 'html'
      ctx.body = expiredPage()
    },
  }
}

function accountOf(subject: string) {
  const account = ACCOUNTS.find((candidate) => candidate.subject === subject)
  if (!account) return undefined
  const { name, email } = account
  return { accountId: subject, claims: async () => ({ sub: subject, name, email, email_verified: true }) }
}

async function chooseAccount(
  provider: Provider,
  applications: readonly string[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const { session } = await provider.interactionDetails(request, response)
    const subject = request.method === 'POST' ? await chosenSubject(request) : undefined
    if (!subject) return send(response, 200, 'text/html', chooseAccountPage(ACCOUNTS), applications)

    const result = { login: { accountId: subject, remember: false } }
    const next = await provider.interactionResult(request, response, result)
    // Another account in the same browser would otherwise lead through a page that needs JavaScript.
    const former = session && (await provider.Session.findByUid(session.uid))
    if (former) {
      delete former.accountId
      await former.persist()
    }
    response.writeHead(303, { Location: next, 'Cache-Control': 'no-store' }).end()
  } catch {
    send(response, 400, 'text/html', expiredPage())
  }
}

async function chosenSubject(request: IncomingMessage): Promise<string | undefined> {
  let body = ''
  for await (const chunk of request) {
    body += chunk
    if (body.length > 1000) return undefined
  }
  const subject = new URLSearchParams(body).get('subject')
  return ACCOUNTS.find((account) => account.subject === subject)?.subject
}

/** Browsers apply `form-action` to the redirects after the form too, so the application must be named in it. */
function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string,
  applications: readonly string[] = [],
): void {
  response.writeHead(status, {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Security-Policy': `default-src 'none'; style-src 'self'; img-src data:; form-action 'self' ${applications.join(' ')}; base-uri 'none'; frame-ancestors 'none'`,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  })
  response.end(body)
}
