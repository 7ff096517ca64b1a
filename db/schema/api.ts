import { sql } from 'drizzle-orm'
import { index, integer, jsonb, primaryKey, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { id, instant, ref } from '#db/schema/columns.ts'
import { platform } from '#db/schema/platform.ts'
import type { Scope } from '#platform/api/scopes.ts'

/** The door for other systems: their tokens, what they were answered, and what they read. */

export const apiToken = platform.table(
  'api_token',
  {
    id: id(),
    /** The system's name, as the timeline shows it. Never changed; free again once the token is withdrawn. */
    name: text().notNull(),
    /** SHA-256 of the token: a stolen table opens no door. */
    tokenHash: text().notNull().unique(),
    scopes: text().array().$type<Scope[]>().notNull(),
    /** Requests a minute. */
    perMinute: integer().notNull(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
    lastUsedAt: instant(),
  },
  (t) => [uniqueIndex('api_token_name').on(sql`lower(${t.name})`).where(sql`revoked_at is null`)],
)

/** Who created and withdrew a token; nobody for the command line. Append-only. */
export const apiTokenEvent = platform.table(
  'api_token_event',
  {
    id: id(),
    at: instant().notNull(),
    /** An employee. */
    actorId: ref(),
    tokenId: ref()
      .notNull()
      .references(() => apiToken.id),
    kind: text({ enum: ['created', 'withdrawn'] }).notNull(),
    data: jsonb().notNull(),
  },
  (t) => [index().on(t.tokenId, t.id)],
)

/** What a token read of cases and people. Append-only. */
export const apiUse = platform.table(
  'api_use',
  {
    id: id(),
    at: instant().notNull(),
    tokenId: ref()
      .notNull()
      .references(() => apiToken.id),
    /** "GET /cases/{number}": the operation, never the address with what was asked for. */
    operation: text().notNull(),
    /** The ids of the cases in the answer. */
    cases: ref().array().notNull(),
  },
  (t) => [index().on(t.tokenId, t.at), index().using('gin', t.cases)],
)

/** What was answered to an `Idempotency-Key`: kept for a day, so that the same request again does nothing more. */
export const apiAnswer = platform.table(
  'api_answer',
  {
    tokenId: ref()
      .notNull()
      .references(() => apiToken.id),
    key: text().notNull(),
    /** SHA-256 of the operation, its address and its body. */
    requestHash: text().notNull(),
    /** The key that the command gets in place of a form's own. */
    submission: uuid().notNull(),
    at: instant().notNull(),
    /** Null while the request is being answered. */
    status: smallint(),
    headers: jsonb().$type<Record<string, string>>(),
    body: jsonb(),
  },
  (t) => [primaryKey({ columns: [t.tokenId, t.key] }), index().on(t.at)],
)
