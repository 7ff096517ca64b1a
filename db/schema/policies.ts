import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, jsonb, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { POLICY_KINDS } from '#consent/policies/policy.ts'
import { id, instant, oneOf, ref } from '#db/schema/columns.ts'
import { consent } from '#db/schema/consent.ts'

const texts = {
  titleSv: text().notNull(),
  bodySv: text().notNull(),
  titleEn: text().notNull(),
  bodyEn: text().notNull(),
}

/** A policy as it was published, both languages together. Never changed: a trigger and the grants see to it. */
export const policyVersion = consent.table(
  'policy_version',
  {
    id: id(),
    kind: text({ enum: POLICY_KINDS }).notNull(),
    /** Counts the wordings of this policy from 1. */
    edition: integer().notNull(),
    ...texts,
    effectiveAt: instant().notNull(),
    publishedAt: instant().notNull(),
    /** `staff.employee.id`; null for what came with the application. */
    editorId: ref(),
    /** Why it was changed, as readers see it. */
    reason: text().notNull(),
  },
  (t) => [
    uniqueIndex('policy_version_edition').on(t.kind, t.edition),
    index().on(t.kind, t.effectiveAt),
    check('known_kind', oneOf('kind', POLICY_KINDS)),
    check('counts_from_one', sql`${t.edition} >= 1`),
  ],
)

/** What is being written, one draft per policy. Its revision only grows, so that a save on stale words is known. */
export const policyDraft = consent.table(
  'policy_draft',
  {
    kind: text({ enum: POLICY_KINDS }).primaryKey(),
    revision: integer().notNull(),
    /** False once it was published or thrown away: the next draft begins from the newest version. */
    open: boolean().notNull(),
    ...texts,
    reason: text().notNull(),
    savedAt: instant().notNull(),
    savedById: ref(),
    /** When it will be published by itself; null while nobody has decided. */
    scheduledAt: instant(),
  },
  (t) => [
    check('known_kind', oneOf('kind', POLICY_KINDS)),
    check('only_an_open_draft_is_scheduled', sql`${t.open} or ${t.scheduledAt} is null`),
  ],
)

/** Who saved, scheduled, published or threw away what. Append-only. */
export const policyEvent = consent.table(
  'policy_event',
  {
    id: id(),
    at: instant().notNull(),
    actorId: ref(),
    policy: text({ enum: POLICY_KINDS }).notNull(),
    kind: text({ enum: ['saved', 'scheduled', 'unscheduled', 'published', 'discarded'] }).notNull(),
    data: jsonb().notNull(),
  },
  (t) => [
    index().on(t.policy, t.id),
    check('known_event', oneOf('kind', ['saved', 'scheduled', 'unscheduled', 'published', 'discarded'])),
  ],
)
