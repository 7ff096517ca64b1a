import 'server-only'
import { and, eq, lte } from 'drizzle-orm'
import { publish } from '#consent/policies/drafting/publish.ts'
import { db } from '#db/client.ts'
import { policyDraft } from '#db/schema/policies.ts'
import { now } from '#platform/clock.ts'

/**
 * The job that publishes drafts whose time has come, in the name of whoever scheduled them. What was scheduled was
 * checked then, and saving a draft anew takes its time back. Returns how many.
 */
export function publishScheduled(): Promise<number> {
  return db.transaction(async (tx) => {
    const at = now()
    const due = await tx
      .select()
      .from(policyDraft)
      .where(and(eq(policyDraft.open, true), lte(policyDraft.scheduledAt, at)))
      .for('update')
    for (const draft of due) await publish(tx, draft, { at, editorId: draft.savedById })
    return due.length
  })
}
