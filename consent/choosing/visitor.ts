import 'server-only'
import { CHOICE_COOKIE, remembered } from '#consent/choosing/cookie.ts'
import { isGpc, type Standing, standingOf } from '#consent/choosing/standing.ts'
import { now } from '#platform/clock.ts'
import { env } from '#platform/env.ts'

/** The cookies of a request, by name, as they were sent. */
export function cookiesIn(sent: Headers): ReadonlyMap<string, string> {
  const pairs = (sent.get('cookie') ?? '').split(/;\s*/).map((pair) => pair.split('='))
  return new Map(pairs.flatMap(([name, ...value]) => (name ? [[name, value.join('=')] as const] : [])))
}

/** How a visitor stands to today's question, from her cookie and her browser's own signal. Reads nothing else of hers. */
export function standingIn(sent: Headers, today: { fingerprint: string; asked: readonly string[] }): Standing {
  const value = cookiesIn(sent).get(CHOICE_COOKIE)
  const cookie = remembered(value, { fingerprint: today.fingerprint, at: now(), secret: env().NEXTAUTH_SECRET })
  return standingOf(cookie, today.asked, isGpc(sent))
}

/** The number of the record that a browser brings, also when its yes no longer holds; undefined for none of ours. */
export function broughtIn(sent: Headers): string | undefined {
  const value = cookiesIn(sent).get(CHOICE_COOKIE)
  const cookie = remembered(value, { fingerprint: '', at: now(), secret: env().NEXTAUTH_SECRET })
  return cookie.answer === 'no' ? undefined : cookie.consentId
}
