import 'server-only'
import { and, isNotNull, lte, sql } from 'drizzle-orm'
import { fingerprintOf } from '#consent/inventory/fingerprint.ts'
import { PUBLIC_PART } from '#consent/inventory/inventory.ts'
import { inventoryAt } from '#consent/inventory/read-inventory.ts'
import type { PolicyKind } from '#consent/policies/policy.ts'
import { editionsOf } from '#consent/policies/reading/published.ts'
import { type Version, versionsOf } from '#consent/versions/moments.ts'
import { db } from '#db/client.ts'
import { controller, inventoryEvent, inventoryItem, purpose } from '#db/schema/consent.ts'

/** Every version of a policy that has been in force until an instant, the first first. */
export async function readVersions(policy: PolicyKind, at: Date): Promise<Version[]> {
  const editions = (await editionsOf(db, policy))
    .filter(({ effectiveAt }) => effectiveAt <= at)
    .map(({ edition, effectiveAt, reason }) => ({ edition, at: effectiveAt, reason }))
  if (editions.length === 0) return []
  // The policy on personal data names the controllers, the cookie policy everything; the third tells of neither.
  if (policy === 'accessibility') return versionsOf(editions, []).map((version) => ({ ...version, material: false }))
  const moments = versionsOf(editions, await declaredChanges(at))
  const told = await Promise.all(moments.map((one) => inventoryAt(PUBLIC_PART, one.at)))
  const words = told.map(({ items, ...rest }) =>
    JSON.stringify(policy === 'privacy' ? rest.controllers : [rest, items.map(({ id: _, ...item }) => item)]),
  )
  // What changed for other parts of the site only is no version of this page.
  const seen = moments.flatMap((version, i) => {
    const same = i > 0 && words[i] === words[i - 1] && version.edition === moments[i - 1]?.edition
    const [before, now] = [told[i - 1], told[i]]
    const material =
      policy === 'cookies' && before !== undefined && now !== undefined && fingerprintOf(before) !== fingerprintOf(now)
    return same ? [] : [{ ...version, material }]
  })
  return seen.map((version, i) => ({ ...version, number: i + 1 }))
}

/** The instants at which what is declared began to be otherwise, with the reason that was given. */
async function declaredChanges(at: Date) {
  const queries = [inventoryItem, purpose, controller].flatMap((table) => [
    db.selectDistinct({ at: table.validFrom }).from(table).where(lte(table.validFrom, at)),
    db
      .selectDistinct({ at: table.validTo })
      .from(table)
      .where(and(isNotNull(table.validTo), lte(table.validTo, at))),
  ])
  const moments = (await Promise.all(queries)).flat().flatMap((row) => (row.at ? [row.at] : []))
  const told = await db
    .select({ from: sql<string | null>`${inventoryEvent.after} ->> 'validFrom'`, reason: inventoryEvent.reason })
    .from(inventoryEvent)
    .where(lte(inventoryEvent.at, at))
  return moments.map((moment) => ({
    at: moment,
    reason: told.findLast(({ from }) => from === moment.toISOString())?.reason ?? '',
  }))
}
