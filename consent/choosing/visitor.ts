import 'server-only'
import { CHOICE_COOKIE, type Remembered, remembered } from '#consent/choosing/cookie.ts'
import { isGpc, type Standing, standingOf } from '#consent/choosing/standing.ts'
import { now } from '#platform/clock.ts'
import { env } from '#platform/env.ts'

/** The cookies of a request, by name, as they were sent; of several with one name the first. */
export function cookiesIn(sent: Headers): ReadonlyMap<string, string> {
  return new Map(pairsIn(sent).reverse())
}

function pairsIn(sent: Headers): (readonly [string, string])[] {
  const pairs = (sent.get('cookie') ?? '').split(/;\s*/).map((pair) => pair.split('='))
  return pairs.flatMap(([name, ...value]) => (name ? [[name, value.join('=')] as const] : []))
}

/**
 * What a browser remembers of the answer. It may bring several cookies of that name, for instance one that another site
 * under the same domain has set: then a no among them holds, and a yes only when they all say the same.
 */
function rememberedIn(sent: Headers, fingerprint: string): Remembered {
  const values = new Set(pairsIn(sent).flatMap(([name, value]) => (name === CHOICE_COOKIE ? [value] : [])))
  const at = now()
  const secret = env().NEXTAUTH_SECRET
  const all = [...values].slice(0, MOST_COPIES).map((value) => remembered(value, { fingerprint, at, secret }))
  const no = all.find(({ answer }) => answer === 'no')
  return no ?? (values.size === 1 ? all[0] : undefined) ?? { answer: 'none' }
}

/** More are nobody's answer, and each costs a seal to be tried. */
const MOST_COPIES = 5

/** How a visitor stands to today's question, from her cookie and her browser's own signal. Reads nothing else of hers. */
export function standingIn(sent: Headers, today: { fingerprint: string; asked: readonly string[] }): Standing {
  return standingOf(rememberedIn(sent, today.fingerprint), today.asked, isGpc(sent))
}

/** The number of the record that a browser brings, also when its yes no longer holds; undefined for none of ours. */
export function broughtIn(sent: Headers): string | undefined {
  const cookie = rememberedIn(sent, '')
  return cookie.answer === 'no' ? undefined : cookie.consentId
}
