import postgres from 'postgres'
import { choose, type Outcome } from '#consent/choosing/choose.ts'
import { broughtIn } from '#consent/choosing/visitor.ts'
import { fingerprintOf } from '#consent/inventory/fingerprint.ts'
import { type Inventory, PUBLIC_PART } from '#consent/inventory/inventory.ts'
import { inventoryAt } from '#consent/inventory/read-inventory.ts'
import { keep } from '#consent/proof/archive.ts'
import type { ArchivedKind } from '#consent/proof/archived.ts'
import { openDatabase } from '#db/client.ts'
import { seedDeclared } from '#db/seed/consent.ts'
import { testDatabase } from '#db/testing.ts'
import { now } from '#platform/clock.ts'

const ENVIRONMENT = {
  NEXTAUTH_URL: 'https://koms.example.se',
  NEXTAUTH_SECRET: 'en hemlighet som bara det här provet har',
  OIDC_ISSUER: 'https://id.example.se',
  OIDC_CLIENT_ID: 'koms',
  OIDC_CLIENT_SECRET: 'hemlig',
}

/** A public wing for one test file: what the application declares, and browsers that keep cookies. */
export interface ConsentWorld {
  readonly sql: postgres.Sql
  inventory(): Promise<Inventory>
  /** What is shown now, kept as a page would keep it: the names that a form carries. */
  shown(kind: ArchivedKind, language?: 'sv' | 'en'): Promise<{ visat: string; policy: string }>
  close(): Promise<void>
}

export async function consentWorld(): Promise<ConsentWorld> {
  const database = await testDatabase()
  Object.assign(process.env, ENVIRONMENT, { DATABASE_URL: database.appUrl })
  const sql = postgres(database.ownerUrl, { max: 2, onnotice: () => {} })
  await sql.begin(seedDeclared)
  const closeClient = openDatabase(database.appUrl)
  const inventory = () => inventoryAt(PUBLIC_PART, now())
  return {
    sql,
    inventory,
    shown: async (kind, language = 'sv') => {
      const about = { inventory: await inventory(), language }
      const words = `${language} ${fingerprintOf(about.inventory)}`
      const piece = await keep(`<section>${kind} ${words}</section>`, { kind, ...about })
      const policy = await keep(`<article>${words}</article>`, { kind: 'policy', ...about })
      return { visat: piece.sha256, policy: policy.sha256 }
    },
    close: async () => {
      await closeClient()
      await sql.end()
      await database.drop()
    },
  }
}

/** Somebody's browser: keeps the cookies that answers set, and ends those that they end. */
export function browser(headers: Record<string, string> = {}) {
  const jar = new Map<string, string>()
  const sent = () => new Headers({ ...headers, cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') })
  return {
    jar,
    sent,
    record: () => broughtIn(sent()),
    take(cookies: readonly string[]): void {
      for (const cookie of cookies) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
        if (/; Max-Age=0(;|$)/.test(cookie)) jar.delete(name)
        else jar.set(name, value)
      }
    },
    async answer(world: ConsentWorld, fields: Record<string, string>): Promise<Outcome> {
      const form = new FormData()
      for (const [name, value] of Object.entries({ tillbaka: '/kakor', ...fields })) form.append(name, value)
      const outcome = await choose(sent(), form, await world.inventory())
      if (outcome.ok) this.take(outcome.cookies)
      return outcome
    },
  }
}
