import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { mayEditPolicies } from '#consent/permissions.ts'
import { type Difference, differences } from '#consent/policies/comparing/differences.ts'
import { type Line, linesOf } from '#consent/policies/comparing/lines.ts'
import type { Words } from '#consent/policies/drafting/faults.ts'
import { wordsOf } from '#consent/policies/drafting/publish.ts'
import { parsePolicy } from '#consent/policies/markdown/parse.ts'
import { POLICY_KINDS, type PolicyKind, type PolicyLanguage } from '#consent/policies/policy.ts'
import { textIn } from '#consent/policies/reading/published.ts'
import { db } from '#db/client.ts'
import { policyDraft, policyEvent, policyVersion } from '#db/schema/policies.ts'
import { employee } from '#db/schema/staff.ts'
import type { Actor } from '#platform/actor.ts'

interface PolicyEdition {
  readonly edition: number
  readonly effectiveAt: Date
  readonly reason: string
  readonly editor: string
}

export interface PolicyStanding {
  readonly kind: PolicyKind
  /** What the public reads now; undefined while nothing is published. */
  readonly newest: PolicyEdition | undefined
  /** Undefined while nobody writes. */
  readonly draft: { readonly savedAt: Date; readonly savedBy: string; readonly scheduledAt: Date | null } | undefined
}

export interface PolicyPage extends PolicyStanding {
  /** The draft's words, or the newest edition's. */
  readonly words: Words
  readonly reason: string
  /** What a form built on this page has seen. */
  readonly revision: number
  /** Newest first. */
  readonly history: readonly PolicyEdition[]
  /** What the draft changes, per language; empty without a draft. */
  readonly changes: Readonly<Record<PolicyLanguage, readonly Difference[]>>
  /** What has been done with drafts, newest first. */
  readonly events: readonly { readonly id: number; readonly at: Date; readonly who: string; readonly kind: string }[]
}

const BY_THE_APPLICATION = 'Följde med systemet'

/** Every policy as it stands. */
export async function policiesOverview(actor: Actor): Promise<PolicyStanding[]> {
  if (!mayEditPolicies(actor)) return []
  return Promise.all(POLICY_KINDS.map(standing))
}

async function standing(kind: PolicyKind): Promise<PolicyStanding> {
  const [history, draft] = [await historyOf(kind), await draftOf(kind)]
  return { kind, newest: history[0], draft: draft?.row.open ? shownDraft(draft) : undefined }
}

/** One policy's page; undefined for whoever may not see it. */
export async function policyPage(actor: Actor, kind: PolicyKind): Promise<PolicyPage | undefined> {
  if (!mayEditPolicies(actor)) return undefined
  const [history, draft, [published], events] = [
    await historyOf(kind),
    await draftOf(kind),
    await db
      .select()
      .from(policyVersion)
      .where(eq(policyVersion.kind, kind))
      .orderBy(desc(policyVersion.edition))
      .limit(1),
    await eventsOf(kind),
  ]
  const open = draft?.row.open ? draft : undefined
  const words = open?.row ?? published ?? EMPTY
  const changed = (language: PolicyLanguage) =>
    open && published ? differences(linesIn(published, language), linesIn(open.row, language)) : []
  return {
    kind,
    newest: history[0],
    draft: open && shownDraft(open),
    words: wordsOf(words),
    reason: open?.row.reason ?? '',
    revision: draft?.row.revision ?? 0,
    history,
    changes: { sv: changed('sv'), en: changed('en') },
    events,
  }
}

const EMPTY: Words = { titleSv: '', bodySv: '', titleEn: '', bodyEn: '' }

function linesIn(words: Words, language: PolicyLanguage): Line[] {
  const { title, body } = textIn(words, language)
  return [{ as: 'heading', text: title }, ...linesOf(parsePolicy(body))]
}

async function historyOf(kind: PolicyKind): Promise<PolicyEdition[]> {
  const rows = await db
    .select({
      edition: policyVersion.edition,
      effectiveAt: policyVersion.effectiveAt,
      reason: policyVersion.reason,
      editor: employee.name,
    })
    .from(policyVersion)
    .leftJoin(employee, eq(employee.id, policyVersion.editorId))
    .where(eq(policyVersion.kind, kind))
    .orderBy(desc(policyVersion.edition))
  return rows.map((row) => ({ ...row, editor: row.editor ?? BY_THE_APPLICATION }))
}

async function draftOf(kind: PolicyKind) {
  const [found] = await db
    .select({ row: policyDraft, who: employee.name })
    .from(policyDraft)
    .leftJoin(employee, eq(employee.id, policyDraft.savedById))
    .where(eq(policyDraft.kind, kind))
  return found
}

const shownDraft = ({ row, who }: NonNullable<Awaited<ReturnType<typeof draftOf>>>) => ({
  savedAt: row.savedAt,
  savedBy: who ?? 'Systemet',
  scheduledAt: row.scheduledAt,
})

async function eventsOf(kind: PolicyKind) {
  const rows = await db
    .select({ id: policyEvent.id, at: policyEvent.at, kind: policyEvent.kind, who: employee.name })
    .from(policyEvent)
    .leftJoin(employee, eq(employee.id, policyEvent.actorId))
    .where(eq(policyEvent.policy, kind))
    .orderBy(desc(policyEvent.id))
    .limit(20)
  return rows.map((row) => ({ ...row, who: row.who ?? 'Systemet' }))
}
