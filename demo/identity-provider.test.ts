import assert from 'node:assert/strict'
import { createHash, createPublicKey, randomBytes, verify } from 'node:crypto'
import { after, before, test } from 'node:test'
import { ACCOUNTS } from '#demo/accounts.ts'
import { CLIENT_ID, type IdentityProvider, startIdentityProvider } from '#demo/identity-provider.ts'
import { freePort } from '#demo/ports.ts'
import { freshSecrets } from '#demo/secrets.ts'

const APP = 'http://localhost:3999'
const CALLBACK = `${APP}/api/auth/callback/oidc`
const secrets = freshSecrets()
let provider: IdentityProvider

before(async () => {
  provider = await startIdentityProvider({ port: await freePort(), applications: [APP], secrets })
})
after(() => provider.stop())

/** A browser that keeps cookies and shows redirects instead of following them. */
function browser() {
  const jar = new Map<string, string>()
  return async (url: string, form?: Record<string, string>) => {
    const response = await fetch(new URL(url, provider.issuer), {
      redirect: 'manual',
      method: form ? 'POST' : 'GET',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form ? { body: new URLSearchParams(form) } : {}),
    })
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    return response
  }
}

function authorization(verifier: string, extra: Record<string, string> = {}) {
  const challenge = createHash('sha256').update(verifier).digest('base64url')
  return `/auth?${new URLSearchParams({
    client_id: CLIENT_ID,
    redirect_uri: CALLBACK,
    response_type: 'code',
    scope: 'openid email profile',
    state: 's1',
    nonce: 'n1',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...extra,
  })}`
}

/** From the authorization request through the chosen account back to the application. */
async function signIn(visit: ReturnType<typeof browser>, subject: string, verifier: string): Promise<URL> {
  let response = await visit(authorization(verifier))
  const choice = response.headers.get('location') ?? ''
  assert.match(choice, /\/interaction\//)
  assert.match(await (await visit(choice)).text(), /Välj konto/)
  response = await visit(choice, { subject })
  while (!response.headers.get('location')?.startsWith(APP)) {
    assert.ok(response.status === 302 || response.status === 303, `status ${response.status}`)
    response = await visit(response.headers.get('location') ?? '')
  }
  return new URL(response.headers.get('location') ?? '')
}

function exchange(code: string, verifier: string) {
  return fetch(`${provider.issuer}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${CLIENT_ID}:${secrets.client}`)}` },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      redirect_uri: CALLBACK,
      code_verifier: verifier,
    }),
  })
}

test('the provider tells what next-auth needs to find it', async () => {
  const found = await (await fetch(`${provider.issuer}/.well-known/openid-configuration`)).json()
  assert.equal(found.issuer, provider.issuer)
  assert.deepEqual(found.code_challenge_methods_supported, ['S256'])
  assert.ok(found.token_endpoint_auth_methods_supported.includes('client_secret_basic'))
})

test('choosing an account gives a signed id token with name and address', async () => {
  const verifier = randomBytes(32).toString('base64url')
  const back = await signIn(browser(), 'demo-karin', verifier)
  assert.equal(back.searchParams.get('state'), 's1')
  const tokens = await (await exchange(back.searchParams.get('code') ?? '', verifier)).json()

  const [head = '', body = '', signature = ''] = tokens.id_token.split('.')
  const { keys } = await (await fetch(`${provider.issuer}/jwks`)).json()
  const key = createPublicKey({ key: keys[0], format: 'jwk' })
  assert.ok(verify('RSA-SHA256', Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url')))
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString())
  assert.equal(claims.sub, 'demo-karin')
  assert.equal(claims.name, 'Karin Ekström')
  assert.equal(claims.email, 'karin.ekstrom@koms.example')
  assert.equal(claims.nonce, 'n1')
})

test('the same browser can sign in as somebody else', async () => {
  const visit = browser()
  const verifier = randomBytes(32).toString('base64url')
  await signIn(visit, 'demo-amira', verifier)
  const back = await signIn(visit, 'demo-jonas', verifier)
  const tokens = await (await exchange(back.searchParams.get('code') ?? '', verifier)).json()
  assert.match(Buffer.from(tokens.id_token.split('.')[1], 'base64url').toString(), /demo-jonas/)
})

test('a stolen code is worthless without its verifier', async () => {
  const back = await signIn(browser(), 'demo-amira', randomBytes(32).toString('base64url'))
  const answer = await exchange(back.searchParams.get('code') ?? '', randomBytes(32).toString('base64url'))
  assert.equal(answer.status, 400)
})

test('a request without PKCE is sent back with an error', async () => {
  const answer = await browser()(authorization('x', { code_challenge: '', code_challenge_method: '' }))
  assert.match(answer.headers.get('location') ?? '', /error=invalid_request/)
})

test('every account can be chosen, with its role beside its name, and no script may run', async () => {
  const visit = browser()
  const choice = (await visit(authorization('x'.repeat(43)))).headers.get('location') ?? ''
  const shown = await visit(choice)
  const html = await shown.text()
  for (const { name, label } of ACCOUNTS) assert.ok(html.includes(name) && html.includes(label), name)
  assert.doesNotMatch(html, /<script|style=/)
  assert.match(shown.headers.get('content-security-policy') ?? '', /default-src 'none'/)
})

test('a choice without a sign-in under way says what to do', async () => {
  const answer = await browser()('/interaction/unknown')
  assert.equal(answer.status, 400)
  assert.match(await answer.text(), /Gå tillbaka till KOMS/)
})
