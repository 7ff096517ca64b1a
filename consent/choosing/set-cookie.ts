import 'server-only'
import { env } from '#platform/env.ts'

/** A cookie of ours as a header: read by no script, sent to no other site. 0 seconds ends it. */
export function setCookie(name: string, value: string, seconds: number): string {
  const secure = env().NEXTAUTH_URL.startsWith('https:') ? '; Secure' : ''
  return `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`
}
