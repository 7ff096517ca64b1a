import { createHash } from 'node:crypto'
import postgres from 'postgres'

/** The two roles of KOMS: the owner migrates, the application role can only do its work. */
const ROLES = { koms_owner: 'LOGIN CREATEDB', koms_app: 'LOGIN' } as const

/** Addresses of one database for the owner and for the application. */
export type Urls = { ownerUrl: string; appUrl: string }

/** The addresses of a database for both roles. Their passwords follow from the superuser's and cannot be turned back. */
export function roleUrls(adminUrl: string, database: string): Urls {
  return { ownerUrl: urlFor(adminUrl, 'koms_owner', database), appUrl: urlFor(adminUrl, 'koms_app', database) }
}

/** Creates the two roles, or gives them the passwords that belong to this superuser. */
export async function ensureRoles(adminUrl: string): Promise<void> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} })
  try {
    await sql.begin(async (tx) => {
      await tx`SELECT pg_advisory_xact_lock(hashtext('koms roles'))`
      for (const [role, rights] of Object.entries(ROLES)) {
        const [known] = await tx`SELECT 1 FROM pg_roles WHERE rolname = ${role}`
        const verb = known ? 'ALTER' : 'CREATE'
        await tx.unsafe(`${verb} ROLE ${role} ${rights} PASSWORD '${passwordFor(adminUrl, role)}'`)
      }
      // What a screen asks for is answered within this or given up; migrations, the owner's, may take their time.
      await tx`ALTER ROLE koms_app SET statement_timeout = '15s'`
    })
  } finally {
    await sql.end()
  }
}

/** Creates a database with Swedish ICU collation, owned by the owner role, unless it exists. */
export async function ensureDatabase(adminUrl: string, name: string): Promise<void> {
  const sql = postgres(adminUrl, { max: 1 })
  try {
    const [known] = await sql`SELECT 1 FROM pg_database WHERE datname = ${name}`
    if (!known) await sql.unsafe(createStatement(name))
  } catch (error) {
    // Two commands at their first start: the other one was faster.
    if ((error as { code?: string }).code !== '42P04' && (error as { code?: string }).code !== '23505') throw error
  } finally {
    await sql.end()
  }
}

/** The statement that makes an empty KOMS database. The name is ours, never a visitor's. */
export function createStatement(name: string): string {
  return `CREATE DATABASE ${name} OWNER koms_owner TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C' LOCALE_PROVIDER icu ICU_LOCALE 'sv-SE'`
}

function passwordFor(adminUrl: string, role: string): string {
  return createHash('sha256')
    .update(`${new URL(adminUrl).password}:${role}`)
    .digest('hex')
    .slice(0, 40)
}

function urlFor(adminUrl: string, role: string, database: string): string {
  const url = new URL(adminUrl)
  url.username = role
  url.password = passwordFor(adminUrl, role)
  url.pathname = `/${database}`
  return url.href
}
