import 'server-only'
import { and, eq, lte } from 'drizzle-orm'
import { oneWriter, publish } from '#consent/policies/drafting/publish.ts'
import { POLICY_KINDS, type PolicyKind } from '#consent/policies/policy.ts'
import { db } from '#db/client.ts'
import { policyDraft } from '#db/schema/policies.ts'
import { now } from '#platform/clock.ts'

/**
 * The job that publishes drafts whose time has come, in the name of whoever scheduled them. What was scheduled was
 * checked then, and saving a draft anew takes its time back. Returns how many.
 */
export async function publishScheduled(): Promise<number> {
  let published = 0
  for (const kind of POLICY_KINDS) published += await publishDue(kind)
  return published
}

/** An editor who saves at that very moment waits, and is told that the text was published. */
function publishDue(kind: PolicyKind): Promise<number> {
  return db.transaction(async (tx) => {
    await oneWriter(tx, kind)
    const at = now()
    const [due] = await tx
      .select()
      .from(policyDraft)
      .where(and(eq(policyDraft.kind, kind), eq(policyDraft.open, true), lte(policyDraft.scheduledAt, at)))
    if (!due) return 0
    await publish(tx, due, { at, editorId: due.savedById })
    return 1
  })
}
