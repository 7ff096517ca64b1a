import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { eq, or, sql } from 'drizzle-orm'
import { CHOICE_DAYS } from '#consent/choosing/choice.ts'
import { CHOICE_COOKIE, refusal } from '#consent/choosing/cookie.ts'
import { endedCookies } from '#consent/choosing/ended.ts'
import { setCookie } from '#consent/choosing/set-cookie.ts'
import { cookiesIn, standingIn } from '#consent/choosing/visitor.ts'
import { lastChoice } from '#consent/proof/read-record.ts'
import type { Content } from '#consent/serving/content.ts'
import { db } from '#db/client.ts'
import { visit } from '#db/schema/choices.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'

/**
 * As declared in `consent/inventory/shipped.ts`: a visit ends after half an hour without a page, a visitor 90 days after
 * she was first seen, however often she comes back.
 */
const VISIT_SECONDS = 30 * 60
const VISITOR_SECONDS = 90 * 86_400

const hash = (value: string) => createHash('sha256').update(value).digest('hex')
const isOurs = (value: string | undefined): value is string => /^[A-Za-z0-9_-]{22}$/.test(value ?? '')
const fresh = () => randomBytes(16).toString('base64url')

/**
 * Counts a page of somebody who said yes to statistics, and returns the cookies that know her again. For everybody else
 * nothing is read and nothing is set: an empty list. A yes whose record says something else by now, because she erased it
 * or took it back from another browser or an older copy of the cookie, is no consent that anybody can show: it is ended.
 */
export async function countVisit(sent: Headers, content: Content): Promise<string[]> {
  const standing = standingIn(sent, content)
  if (standing.variant !== 'ja' || !standing.purposes.includes('statistik')) return []
  const proof = await lastChoice(standing.consentId)
  if (!proof?.choices.statistik) {
    const no = setCookie(CHOICE_COOKIE, refusal(content.fingerprint), CHOICE_DAYS * 86_400)
    return [no, ...endedCookies(sent, content.inventory, [])]
  }
  const brought = cookiesIn(sent)
  const known = [brought.get('besok'), brought.get('besokare')]
  const [visitId = fresh(), visitorId = fresh()] = known.map((value) => (isOurs(value) ? value : undefined))
  await db
    .insert(visit)
    .values({ visitHash: hash(visitId), visitorHash: hash(visitorId), day: stockholmDate(now()), pages: 1 })
    .onConflictDoUpdate({ target: visit.visitHash, set: { pages: sql`${visit.pages} + 1` } })
  const visitor = known[1] === visitorId ? [] : [setCookie('besokare', visitorId, VISITOR_SECONDS)]
  return [setCookie('besok', visitId, VISIT_SECONDS), ...visitor]
}

/** Removes what was counted about a browser: with the consent goes the ground for keeping it. */
export async function forgetVisitor(visitorId: string | undefined, visitId: string | undefined): Promise<void> {
  const hers = [
    ...(isOurs(visitorId) ? [eq(visit.visitorHash, hash(visitorId))] : []),
    ...(isOurs(visitId) ? [eq(visit.visitHash, hash(visitId))] : []),
  ]
  if (hers.length) await db.delete(visit).where(or(...hers))
}
