import { createHmac, timingSafeEqual } from 'node:crypto'
import { CHOICE_DAYS } from '#consent/choosing/choice.ts'

/** The cookie that remembers the answer. */
export const CHOICE_COOKIE = 'kakval'

/** What is read from it. */
export type Remembered =
  | { readonly answer: 'none'; readonly consentId?: string }
  | { readonly answer: 'no' }
  | { readonly answer: 'yes'; readonly purposes: readonly string[]; readonly consentId: string }

interface Yes {
  readonly fingerprint: string
  readonly purposes: readonly string[]
  readonly consentId: string
  /** The day it was given, in days since 1970. */
  readonly day: number
}

export const dayOf = (at: Date) => Math.floor(at.getTime() / 86_400_000)

/** The same for everybody who says no to the same question: nothing in it tells one from another. */
export const refusal = (fingerprint: string) => `1.nej.${short(fingerprint)}`

/** A yes, sealed so that nobody can make one up or lengthen it. */
export function consentValue({ fingerprint, purposes, consentId, day }: Yes, secret: string): string {
  const open = ['1', 'ja', short(fingerprint), [...purposes].sort().join('~'), day, consentId].join('.')
  return `${open}.${seal(open, secret)}`
}

/**
 * What the cookie says under today's question. Anything that is not exactly what we set, or is older than an answer
 * holds, is no answer. A yes to another question than today's is none either, but still names its record.
 */
export function remembered(
  value: string | undefined,
  now: { fingerprint: string; at: Date; secret: string },
): Remembered {
  const [version, word, fingerprint, purposes, day, consentId, mac, ...more] = value?.split('.') ?? []
  if (version !== '1' || more.length) return { answer: 'none' }
  if (word === 'nej') return value === refusal(now.fingerprint) ? { answer: 'no' } : { answer: 'none' }
  if (word !== 'ja' || !purposes || !consentId || !mac || !day) return { answer: 'none' }
  const open = value?.slice(0, -(mac.length + 1)) ?? ''
  if (!same(mac, seal(open, now.secret))) return { answer: 'none' }
  const age = dayOf(now.at) - Number(day)
  // A day ahead is a clock that was set, more is none of ours.
  if (!(age >= -1 && age < CHOICE_DAYS)) return { answer: 'none', consentId }
  if (fingerprint !== short(now.fingerprint)) return { answer: 'none', consentId }
  return { answer: 'yes', purposes: purposes.split('~'), consentId }
}

const short = (fingerprint: string) => fingerprint.slice(0, 16)
const seal = (open: string, secret: string) =>
  createHmac('sha256', secret).update(`kakval:${open}`).digest('base64url').slice(0, 22)

function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
