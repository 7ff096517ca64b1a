import 'server-only'
import { desc, eq, sql } from 'drizzle-orm'
import type { Words } from '#consent/policies/drafting/faults.ts'
import type { PolicyKind } from '#consent/policies/policy.ts'
import type { Transaction } from '#db/client.ts'
import { policyDraft, policyEvent, policyVersion } from '#db/schema/policies.ts'

type Draft = typeof policyDraft.$inferSelect

/** Whoever writes the same policy meanwhile, editor or job, waits until this one is done. */
export async function oneWriter(tx: Transaction, kind: PolicyKind): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('consent.policy'), hashtext(${kind}))`)
}

/** The words alone. */
export const wordsOf = ({ titleSv, bodySv, titleEn, bodyEn }: Words): Words => ({ titleSv, bodySv, titleEn, bodyEn })

export const isSameWords = (a: Words, b: Words) => JSON.stringify(wordsOf(a)) === JSON.stringify(wordsOf(b))

export async function newestEdition(tx: Transaction, kind: PolicyKind) {
  const [row] = await tx
    .select()
    .from(policyVersion)
    .where(eq(policyVersion.kind, kind))
    .orderBy(desc(policyVersion.edition))
    .limit(1)
  return row
}

/** Makes the draft the policy's next edition, from this instant, and closes it. Returns the edition's number. */
export async function publish(
  tx: Transaction,
  draft: Draft,
  { at, editorId }: { at: Date; editorId: number | null },
): Promise<number> {
  const { kind, reason, revision } = draft
  const edition = ((await newestEdition(tx, kind))?.edition ?? 0) + 1
  await tx
    .insert(policyVersion)
    .values({ kind, edition, ...wordsOf(draft), effectiveAt: at, publishedAt: at, editorId, reason })
  await tx
    .update(policyDraft)
    .set({ open: false, scheduledAt: null, revision: revision + 1 })
    .where(eq(policyDraft.kind, kind))
  await tx
    .insert(policyEvent)
    .values({ at, actorId: editorId, policy: kind, kind: 'published', data: { edition, reason } })
  return edition
}
