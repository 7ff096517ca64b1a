import 'server-only'
import { createHash } from 'node:crypto'
import { eq, lt } from 'drizzle-orm'
import type { Adapter, AdapterAccount, AdapterUser } from 'next-auth/adapters'
import { db } from '#db/client.ts'
import { session } from '#db/schema/platform.ts'
import { now } from '#platform/clock.ts'
import { isAlive } from '#platform/session-rules.ts'
import { bindSubject, employeeById, entryOf } from '#platform/staff-register.ts'

/** How a cookie's value stands in the database. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

const user = (employee: { id: number; email: string | null } | null): AdapterUser | null =>
  employee && { id: String(employee.id), email: employee.email ?? '', emailVerified: null }

/** next-auth's storage: its users are our employees, whom it can find but never create. */
export const sessionAdapter: Adapter = {
  createUser: () => Promise.reject(new Error('the staff register creates employees, sign-in does not')),
  getUser: async (id) => user(await employeeById(Number(id))),
  getUserByEmail: async (email) => user(await entryOf({ email })),
  getUserByAccount: async ({ providerAccountId }) => user(await entryOf({ subject: providerAccountId })),
  updateUser: async ({ id }) => user(await employeeById(Number(id))) as AdapterUser,
  linkAccount: async ({ userId, providerAccountId }: AdapterAccount) => bindSubject(Number(userId), providerAccountId),
  createSession: async ({ sessionToken, userId, expires }) => {
    const at = now()
    await db.insert(session).values({
      tokenHash: tokenHash(sessionToken),
      employeeId: Number(userId),
      createdAt: at,
      lastSeenAt: at,
      expiresAt: expires,
    })
    return { sessionToken, userId, expires }
  },
  getSessionAndUser: async (token) => {
    const [row] = await db
      .select()
      .from(session)
      .where(eq(session.tokenHash, tokenHash(token)))
    const owner = row && user(await employeeById(row.employeeId))
    return row && owner && isAlive(row, now())
      ? { session: { sessionToken: token, userId: owner.id, expires: row.expiresAt }, user: owner }
      : null
  },
  // The end of a session never moves; `lastSeenAt` is kept by platform/session.ts.
  updateSession: async () => null,
  deleteSession: async (token) => {
    await db.delete(session).where(eq(session.tokenHash, tokenHash(token)))
  },
}

/** Removes sessions that are past their end. Returns how many. */
export async function removeDeadSessions(): Promise<number> {
  const removed = await db.delete(session).where(lt(session.expiresAt, now())).returning({ hash: session.tokenHash })
  return removed.length
}
