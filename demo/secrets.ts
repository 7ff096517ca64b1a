import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { DATA, readJson, writePrivateJson } from '#demo/data-folder.ts'

/** What must stay the same between starts: change a key and everybody is signed out. */
export type Secrets = {
  /** Signs the application's sessions (NEXTAUTH_SECRET). */
  session: string
  /** OIDC_CLIENT_SECRET of the demo. */
  client: string
  /** Signs the identity provider's cookies. */
  cookies: string
  /** The identity provider's RS256 key pair, as a private JWK. */
  key: Record<string, unknown>
  /** The identity provider's port: its address is the issuer, which the application remembers. */
  port?: number
}

const FILE = join(DATA, 'secrets.json')

/** New keys, kept nowhere. */
export function freshSecrets(): Secrets {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const secret = () => randomBytes(32).toString('hex')
  const key = { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: randomBytes(8).toString('hex') }
  return { session: secret(), client: secret(), cookies: secret(), key }
}

/** The checkout's keys, made at first use. */
export function keptSecrets(): Secrets {
  const kept = readJson<Secrets>(FILE)
  if (kept) return kept
  const fresh = freshSecrets()
  keepSecrets(fresh)
  return fresh
}

export function keepSecrets(secrets: Secrets): void {
  writePrivateJson(FILE, secrets)
}
