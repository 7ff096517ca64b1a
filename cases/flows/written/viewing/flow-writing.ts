import 'server-only'
import { count, desc, eq } from 'drizzle-orm'
import { Definition } from '#cases/flows/written/definition.ts'
import { differences } from '#cases/flows/written/drafting/differences.ts'
import { Draft, draftFrom } from '#cases/flows/written/drafting/draft.ts'
import { seenNumber } from '#cases/flows/written/drafting/flow-edit.ts'
import { mayEditRules } from '#cases/permissions.ts'
import { db } from '#db/client.ts'
import { caseRow, caseType } from '#db/schema/cases.ts'
import { caseFlow, flowDefinition } from '#db/schema/flows.ts'
import { employee } from '#db/schema/staff.ts'
import type { Actor } from '#platform/actor.ts'

export interface VersionEntry {
  readonly version: number
  readonly at: Date
  readonly who: string
  /** Open cases that follow it. */
  readonly running: number
  /** What it does otherwise than the one before, as sentences; null for the first. */
  readonly differences: readonly string[] | null
}

/** What the page where a type's flow is written shows. */
export interface FlowWriting {
  readonly typeKey: string
  readonly name: string
  /** The flow is in the program and not written here. */
  readonly isCoded: boolean
  readonly draft: Draft
  /** What a form built on this page has seen. */
  readonly seen: number
  /** The version that is being written. */
  readonly version: number
  /** When the draft was saved last, and by whom; null while what is published stands untouched. */
  readonly saved: { readonly at: Date; readonly who: string } | null
  /** Newest first. */
  readonly versions: readonly VersionEntry[]
}

/** A type's flow: its draft, and every version that was published. Undefined where there is no such type to see. */
export async function flowWriting(actor: Actor, typeKey: string): Promise<FlowWriting | undefined> {
  if (!mayEditRules(actor)) return undefined
  const [type] = await db.select().from(caseType).where(eq(caseType.key, typeKey))
  if (!type) return undefined
  const [rows, running] = await Promise.all([versionsOf(typeKey), runningBy(typeKey)])
  const draft = rows.find(({ publishedAt }) => publishedAt === null)
  const published = rows.flatMap(({ definition, publishedAt, ...row }) =>
    publishedAt ? [{ ...row, at: publishedAt, definition: Definition.parse(definition) }] : [],
  )
  const newest = published[0]
  const version = draft?.version ?? (newest?.version ?? 0) + 1
  return {
    typeKey,
    name: type.name,
    isCoded: type.flow !== null,
    draft: draft ? Draft.parse(draft.definition) : newest ? draftFrom(newest.definition) : Draft.parse({}),
    seen: seenNumber({ version, revision: draft?.revision ?? 0 }),
    version,
    saved: draft ? { at: draft.savedAt, who: draft.who ?? 'Systemet' } : null,
    versions: published.map(({ definition, at, who, ...row }, i) => {
      const before = published[i + 1]
      return {
        version: row.version,
        at,
        who: who ?? 'Grundflödet',
        running: running.get(row.version) ?? 0,
        differences: before ? differences(before.definition, definition) : null,
      }
    }),
  }
}

function versionsOf(typeKey: string) {
  return db
    .select({
      version: flowDefinition.version,
      revision: flowDefinition.revision,
      definition: flowDefinition.definition,
      savedAt: flowDefinition.savedAt,
      publishedAt: flowDefinition.publishedAt,
      who: employee.name,
    })
    .from(flowDefinition)
    .leftJoin(employee, eq(employee.id, flowDefinition.savedById))
    .where(eq(flowDefinition.typeKey, typeKey))
    .orderBy(desc(flowDefinition.version))
}

async function runningBy(flow: string): Promise<Map<number, number>> {
  const rows = await db
    .select({ version: caseFlow.version, open: count() })
    .from(caseFlow)
    .innerJoin(caseRow, eq(caseRow.id, caseFlow.caseId))
    .where(eq(caseFlow.flow, flow))
    .groupBy(caseFlow.version, caseRow.isOpen)
    .having(eq(caseRow.isOpen, true))
  return new Map(rows.map(({ version, open }) => [version, open]))
}
