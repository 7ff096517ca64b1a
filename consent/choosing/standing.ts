import type { Remembered } from '#consent/choosing/cookie.ts'

/**
 * How a page meets a visitor: with the question, with a no, or with a yes to some purposes. `bothered` is false where
 * there is nothing to ask about, and where the browser itself says no (GPC).
 */
export type Standing =
  | { readonly variant: 'fraga'; readonly consentId?: string }
  | { readonly variant: 'nej'; readonly because: 'answered' | 'gpc' | 'nothing'; readonly consentId?: string }
  | { readonly variant: 'ja'; readonly purposes: readonly string[]; readonly consentId: string }

/** `asked`: the keys of the purposes that need a yes today. Pure. */
export function standingOf(cookie: Remembered, asked: readonly string[], isGpc: boolean): Standing {
  const record = cookie.answer !== 'no' && cookie.consentId ? { consentId: cookie.consentId } : {}
  if (asked.length === 0) return { variant: 'nej', because: 'nothing', ...record }
  if (isGpc) return { variant: 'nej', because: 'gpc', ...record }
  if (cookie.answer === 'no') return { variant: 'nej', because: 'answered' }
  if (cookie.answer === 'none') return { variant: 'fraga', ...record }
  const purposes = cookie.purposes.filter((key) => asked.includes(key))
  return purposes.length ? { variant: 'ja', purposes, consentId: cookie.consentId } : { variant: 'fraga', ...record }
}

/** `Sec-GPC: 1`: the browser says no for her. */
export const isGpc = (sent: Headers) => sent.get('sec-gpc') === '1'
