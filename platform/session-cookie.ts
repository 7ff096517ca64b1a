import { env } from '#platform/env.ts'

/** The session cookie's name, as next-auth gives it. */
export function sessionCookieName(): string {
  return env().NEXTAUTH_URL.startsWith('https:') ? '__Secure-next-auth.session-token' : 'next-auth.session-token'
}
