import 'server-only'
import { eq } from 'drizzle-orm'
import { mayEditPolicies } from '#consent/permissions.ts'
import type { DraftEdit } from '#consent/policies/drafting/draft-edit.ts'
import { publishingFaults } from '#consent/policies/drafting/faults.ts'
import { missingWords } from '#consent/policies/drafting/missing-words.ts'
import { isSameWords, newestEdition, oneWriter, publish, wordsOf } from '#consent/policies/drafting/publish.ts'
import { db, type Transaction } from '#db/client.ts'
import { policyDraft, policyEvent } from '#db/schema/policies.ts'
import { employee } from '#db/schema/staff.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmInstant, swedishInstant } from '#platform/dates.ts'
import { done, type Refused, type Result, refusal, refused } from '#platform/result.ts'

export interface PolicySaved {
  readonly act: DraftEdit['act']
  /** Set when an edition was published. */
  readonly edition: number | null
  /** Set when the draft waits for its time. */
  readonly scheduledAt: Date | null
}

/**
 * Saves a policy's draft, publishes it now, lets it be published at a coming time, takes that back, or throws it away.
 * A save on words that somebody else has changed meanwhile is refused, and the form keeps what was typed.
 */
export async function editPolicy(actor: Actor, edit: DraftEdit): Promise<Result<PolicySaved>> {
  if (!mayEditPolicies(actor)) return refused({ message: 'Bara redaktörer skriver policyer.' })
  return db.transaction(async (tx) => {
    await oneWriter(tx, edit.kind)
    const [before] = await tx.select().from(policyDraft).where(eq(policyDraft.kind, edit.kind))
    if ((before?.revision ?? 0) !== edit.seen) return stale(tx, edit, before)
    switch (edit.act) {
      case 'publicera':
        return publishNow(tx, actor, edit)
      case 'planera':
        return schedule(tx, actor, edit)
      case 'slang':
        return discard(tx, actor, edit, before)
      default:
        return save(tx, actor, edit, before)
    }
  })
}

type Draft = typeof policyDraft.$inferSelect
const nothing = { edition: null, scheduledAt: null }

/** Keeps the words. What was scheduled is not any more: those words were not these. */
async function save(tx: Transaction, actor: Actor, edit: DraftEdit, before?: Draft): Promise<Result<PolicySaved>> {
  const kept = await keep(tx, actor, edit)
  await tell(tx, actor, edit, before?.scheduledAt ? 'unscheduled' : 'saved', { revision: kept.revision })
  return done({ act: edit.act, ...nothing })
}

async function publishNow(tx: Transaction, actor: Actor, edit: DraftEdit): Promise<Result<PolicySaved>> {
  const faults = await faultsOf(tx, edit)
  if (faults) return faults
  const edition = await publish(tx, await keep(tx, actor, edit), { at: now(), editorId: actor.employeeId })
  return done({ act: edit.act, edition, scheduledAt: null })
}

async function schedule(tx: Transaction, actor: Actor, edit: DraftEdit): Promise<Result<PolicySaved>> {
  const faults = await faultsOf(tx, edit)
  if (faults) return faults
  if (!edit.day) return refused(refusal('day', 'Välj vilken dag texten ska publiceras.'))
  const scheduledAt = stockholmInstant(edit.day, edit.time || '08:00')
  if (scheduledAt <= now())
    return refused(refusal('day', 'Den tiden har redan varit. Välj en kommande, eller publicera nu.'))
  await keep(tx, actor, edit, scheduledAt)
  await tell(tx, actor, edit, 'scheduled', { scheduledAt: scheduledAt.toISOString() })
  return done({ act: edit.act, edition: null, scheduledAt })
}

async function discard(tx: Transaction, actor: Actor, edit: DraftEdit, before?: Draft): Promise<Result<PolicySaved>> {
  if (!before?.open) return refused({ message: 'Det finns inget utkast att slänga.' })
  await tx
    .update(policyDraft)
    .set({ open: false, scheduledAt: null, revision: before.revision + 1 })
    .where(eq(policyDraft.kind, edit.kind))
  await tell(tx, actor, edit, 'discarded', { revision: before.revision })
  return done({ act: edit.act, ...nothing })
}

async function faultsOf(tx: Transaction, edit: DraftEdit): Promise<Refused | undefined> {
  const faults = publishingFaults(edit.kind, edit, edit.reason)
  if (faults.length) return refused(...faults)
  const newest = await newestEdition(tx, edit.kind)
  if (newest && isSameWords(newest, edit))
    return refused({ message: `Inget är ändrat sedan utgåva ${newest.edition}.` })
}

async function keep(tx: Transaction, actor: Actor, edit: DraftEdit, scheduledAt: Date | null = null): Promise<Draft> {
  const saved = {
    ...wordsOf(edit),
    reason: edit.reason,
    revision: edit.seen + 1,
    open: true,
    savedAt: now(),
    savedById: actor.employeeId,
    scheduledAt,
  }
  const [row] = await tx
    .insert(policyDraft)
    .values({ kind: edit.kind, ...saved })
    .onConflictDoUpdate({ target: policyDraft.kind, set: saved })
    .returning()
  if (!row) throw new Error('A draft that was kept is there.')
  return row
}

async function tell(
  tx: Transaction,
  actor: Actor,
  { kind: policy }: DraftEdit,
  kind: 'saved' | 'scheduled' | 'unscheduled' | 'discarded',
  data: object,
): Promise<void> {
  await tx.insert(policyEvent).values({ at: now(), actorId: actor.employeeId, policy, kind, data })
}

async function stale(tx: Transaction, edit: DraftEdit, draft?: Draft): Promise<Refused> {
  const [who] = draft?.savedById
    ? await tx.select({ name: employee.name }).from(employee).where(eq(employee.id, draft.savedById))
    : []
  const what = draft?.open ? 'sparade utkastet' : 'publicerade eller slängde utkastet'
  const theirs = draft?.open ? missingWords(edit, draft) : []
  return {
    ok: false,
    refusals: [
      {
        message:
          'Någon annan har ändrat texten medan du skrev. Det du skrev finns kvar här. Sparar du nu ersätter det den andras text: för först över det du vill behålla av den.',
      },
    ],
    conflict: {
      version: draft?.revision ?? 0,
      changes: draft
        ? [
            `${who?.name ?? 'Systemet'} ${what} ${swedishInstant(draft.savedAt)}.`,
            ...(theirs.length ? ['Det här står i den texten men inte i din:', ...theirs] : []),
          ]
        : [],
    },
  }
}
