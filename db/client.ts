import 'server-only'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { env } from '#platform/env.ts'

/** PostgreSQL's own number for `timestamp with time zone`. */
const TIMESTAMPTZ = 1184

function connect(url: string) {
  const sql = postgres(url, {
    max: 10,
    connect_timeout: 5,
    idle_timeout: 60,
    onnotice: () => {},
    // No `statement_timeout` here: PgBouncer refuses what it does not know. The role carries it (README, Production).
    connection: { application_name: 'koms' },
  })
  const db = drizzle(sql, { casing: 'snake_case' })
  // drizzle turns the driver's own conversions off and does them itself. Instants go back to being `Date`s in both
  // directions, so that a statement written by hand reads and takes what a drizzle column does; a date stays a string.
  sql.options.parsers[TIMESTAMPTZ] = (text: string) => new Date(text)
  sql.options.serializers[TIMESTAMPTZ] = (at: Date | string) => (at instanceof Date ? at.toISOString() : at)
  return { sql, db }
}

type Connection = ReturnType<typeof connect>

// Next evaluates modules more than once (per bundle layer, and on reload in development): one pool per process all the same.
const held = globalThis as { komsDatabase?: Connection }

function connection(): Connection {
  held.komsDatabase ??= connect(env().DATABASE_URL)
  return held.komsDatabase
}

/** Tests and commands: points every later query of this process at another database. Returns how to close it. */
export function openDatabase(url: string): () => Promise<void> {
  held.komsDatabase = connect(url)
  const { sql } = held.komsDatabase
  return () => sql.end({ timeout: 5 })
}

/** The database as the application role sees it: no right to change or remove an event. */
export const db = new Proxy({} as Connection['db'], {
  get: (_, name) => Reflect.get(connection().db, name),
})

/** The driver itself, for LISTEN and for statements that drizzle has no words for. */
export function driver(): Connection['sql'] {
  return connection().sql
}

type Database = Connection['db']
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]
/** A query runs on either; a change takes a `Transaction`, so that it cannot lack one. */
export type Reader = Database | Transaction
