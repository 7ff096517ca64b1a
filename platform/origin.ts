import { env } from '#platform/env.ts'

/** Whether a write comes from our own pages. A request that names no origin is not believed. */
export function originMatches(sent: Headers): boolean {
  const origin = sent.get('origin')
  return origin !== null && origin === new URL(env().NEXTAUTH_URL).origin
}
