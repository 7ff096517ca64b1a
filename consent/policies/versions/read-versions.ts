import 'server-only'
import { and, gt, lte, sql } from 'drizzle-orm'
import { fingerprintOf } from '#consent/inventory/fingerprint.ts'
import { type Inventory, PUBLIC_PART } from '#consent/inventory/inventory.ts'
import { inventoryAt } from '#consent/inventory/read-inventory.ts'
import { declaredLines } from '#consent/policies/comparing/declared-lines.ts'
import { type Line, linesOf } from '#consent/policies/comparing/lines.ts'
import { parsePolicy } from '#consent/policies/markdown/parse.ts'
import type { PolicyKind } from '#consent/policies/policy.ts'
import { editionsOf } from '#consent/policies/reading/published.ts'
import type { PageVersion } from '#consent/policies/versions/page-version.ts'
import { db } from '#db/client.ts'
import { controller, inventoryEvent, inventoryItem, purpose } from '#db/schema/consent.ts'
import type { policyVersion } from '#db/schema/policies.ts'
import { now } from '#platform/clock.ts'

export type Edition = typeof policyVersion.$inferSelect

/** A version with what its page is made of. */
export interface FullVersion extends PageVersion {
  readonly row: Edition
  /** What was declared then. */
  readonly inventory: Inventory
}

/**
 * Every look that a policy's page has had until now, the first first. A change of what is declared is a version of its
 * own on every page whose text shows it, because the reader saw something else.
 */
export async function versionsOf(kind: PolicyKind, until: Date = now()): Promise<FullVersion[]> {
  const editions = (await editionsOf(db, kind)).filter(({ effectiveAt }) => effectiveAt <= until)
  const [first] = editions
  if (!first) return []
  const showsDeclared = kind !== 'accessibility'
  const changes = showsDeclared ? await momentsOfChange(first.effectiveAt, until) : []
  const moments = [...new Set([...editions.map(({ effectiveAt }) => effectiveAt.getTime()), ...changes])].sort(
    (a, b) => a - b,
  )
  const versions: FullVersion[] = []
  for (const moment of moments) {
    const at = new Date(moment)
    const row = editions.findLast(({ effectiveAt }) => effectiveAt <= at) ?? first
    const inventory = await inventoryAt(PUBLIC_PART, at)
    const previous = versions.at(-1)
    const fingerprint = kind === 'cookies' ? fingerprintOf(inventory) : null
    const isReworded = previous?.edition !== row.edition
    const isRedeclared = previous !== undefined && shownOf(row, inventory) !== shownOf(row, previous.inventory)
    if (previous && !isReworded && !isRedeclared) continue
    versions.push({
      kind,
      number: versions.length + 1,
      at,
      edition: row.edition,
      fingerprint,
      news: isReworded ? (isRedeclared ? 'both' : 'wording') : 'declared',
      asksAgain: previous !== undefined && previous.fingerprint !== fingerprint,
      reasons: [
        ...(isReworded ? [row.reason] : []),
        ...(isRedeclared && previous ? await reasonsIn(previous.at, at) : []),
      ],
      row,
      inventory,
    })
  }
  return versions
}

/** The page's lines in Swedish: what two looks are compared by. */
export function linesOfVersion(
  { row, inventory }: Pick<FullVersion, 'row' | 'inventory'>,
  language: 'sv' | 'en',
): Line[] {
  const [title, body] = language === 'sv' ? [row.titleSv, row.bodySv] : [row.titleEn, row.bodyEn]
  return [{ as: 'heading', text: title }, ...linesOf(parsePolicy(body), declaredLines(inventory, language))]
}

function shownOf(row: Edition, inventory: Inventory): string {
  return JSON.stringify([linesOfVersion({ row, inventory }, 'sv'), linesOfVersion({ row, inventory }, 'en')])
}

/** When something that is declared began or ended, as milliseconds. */
async function momentsOfChange(after: Date, until: Date): Promise<number[]> {
  const found = await Promise.all(
    [inventoryItem, purpose, controller].flatMap((table) =>
      [table.validFrom, table.validTo].map((column) =>
        db
          .selectDistinct({ moment: sql<Date>`${column}`.mapWith(column) })
          .from(table)
          .where(and(gt(column, after), lte(column, until))),
      ),
    ),
  )
  return found.flat().map(({ moment }) => moment.getTime())
}

/** Why something was changed in a stretch of time: what was written when it was decided, for what then took effect. */
async function reasonsIn(after: Date, until: Date): Promise<string[]> {
  const effective = sql`coalesce((${inventoryEvent.after} ->> 'validFrom')::timestamptz, ${inventoryEvent.at})`
  const rows = await db
    .select({ reason: inventoryEvent.reason })
    .from(inventoryEvent)
    .where(sql`${effective} > ${after} and ${effective} <= ${until}`)
    .orderBy(inventoryEvent.id)
  return [...new Set(rows.map(({ reason }) => reason))]
}
