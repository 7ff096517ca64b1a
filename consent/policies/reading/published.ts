import 'server-only'
import { and, desc, eq, lte } from 'drizzle-orm'
import { isAnnounced } from '#consent/policies/announced.ts'
import type { PolicyKind, PolicyLanguage, PolicyText } from '#consent/policies/policy.ts'
import { db, type Reader } from '#db/client.ts'
import { policyVersion } from '#db/schema/policies.ts'
import { now } from '#platform/clock.ts'

/** One policy in one language as the public reads it. */
export interface PublishedPolicy extends PolicyText {
  readonly kind: PolicyKind
  readonly language: PolicyLanguage
  readonly edition: number
  readonly effectiveAt: Date
  /** Why this edition was made, in Swedish; the editor's words. */
  readonly reason: string
  /** True for 60 days from a new wording: the page says what is new, and asks nobody. */
  readonly announced: boolean
}

type Row = typeof policyVersion.$inferSelect

/** The edition in force at an instant, undefined when none was. */
export async function publishedPolicy(
  kind: PolicyKind,
  language: PolicyLanguage,
  at: Date = now(),
): Promise<PublishedPolicy | undefined> {
  const row = await editionAt(db, kind, at)
  return row && { ...about(row), kind, language, ...textIn(row, language), announced: isAnnounced(row, at) }
}

/** The row in force at an instant. */
async function editionAt(reader: Reader, kind: PolicyKind, at: Date): Promise<Row | undefined> {
  const [row] = await reader
    .select()
    .from(policyVersion)
    .where(and(eq(policyVersion.kind, kind), lte(policyVersion.effectiveAt, at)))
    .orderBy(desc(policyVersion.edition))
    .limit(1)
  return row
}

/** Every edition of a policy, the first first. */
export function editionsOf(reader: Reader, kind: PolicyKind): Promise<Row[]> {
  return reader.select().from(policyVersion).where(eq(policyVersion.kind, kind)).orderBy(policyVersion.edition)
}

const about = ({ edition, effectiveAt, reason }: Row) => ({ edition, effectiveAt, reason })

type Texts = Pick<Row, 'titleSv' | 'bodySv' | 'titleEn' | 'bodyEn'>

export function textIn(row: Texts, language: PolicyLanguage): PolicyText {
  return language === 'sv' ? { title: row.titleSv, body: row.bodySv } : { title: row.titleEn, body: row.bodyEn }
}
