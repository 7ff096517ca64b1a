import 'server-only'
import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import { Definition } from '#cases/flows/written/definition.ts'
import { checked } from '#cases/flows/written/drafting/checked.ts'
import { differences } from '#cases/flows/written/drafting/differences.ts'
import { arranged, type Draft, draftFrom } from '#cases/flows/written/drafting/draft.ts'
import { type FlowEdit, seenNumber } from '#cases/flows/written/drafting/flow-edit.ts'
import { withKeys } from '#cases/flows/written/drafting/keys.ts'
import { mayEditRules } from '#cases/permissions.ts'
import { db, type Transaction } from '#db/client.ts'
import { caseType, caseTypeEvent } from '#db/schema/cases.ts'
import { flowDefinition } from '#db/schema/flows.ts'
import { employee } from '#db/schema/staff.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { swedishInstant } from '#platform/dates.ts'
import { done, type Refused, type Result, refused } from '#platform/result.ts'

export interface FlowSaved {
  /** Set when the draft was published: new cases begin with this version. */
  readonly published: number | null
  /** The field or button where the person goes on. */
  readonly focus: string | null
}

/**
 * Saves the draft of a type's flow, complete or not, or publishes it as the next version. A draft decides nothing, so
 * only publishing leaves an event. A version that is published never changes: running cases keep theirs.
 */
export async function editFlow(actor: Actor, edit: FlowEdit): Promise<Result<FlowSaved>> {
  if (!mayEditRules(actor)) return refused({ message: 'Bara administratörer skriver flöden.' })
  return db.transaction(async (tx) => {
    const [type] = await tx.select().from(caseType).where(eq(caseType.key, edit.typeKey)).for('update')
    if (!type) return refused({ message: 'Ärendetypen finns inte.' })
    if (type.flow) return refused({ message: 'Den här typens frågor finns i programmet och ändras inte här.' })
    const standing = await standingOf(tx, type.key)
    if (seenNumber(standing) !== edit.seen) return stale(tx, standing)
    if (edit.act === 'publicera') return publish(tx, actor, standing, edit.draft)
    if (edit.act === 'om' && standing.published) {
      await keep(tx, actor, standing, draftFrom(standing.published))
      return done({ published: null, focus: null })
    }
    const { draft, focus } = arranged(withKeys(edit.draft), edit.act)
    await keep(tx, actor, standing, draft)
    return done({ published: null, focus })
  })
}

interface Standing {
  readonly typeKey: string
  /** The version that is being written. */
  readonly version: number
  /** How often it was saved; 0 while nobody has begun. */
  readonly revision: number
  readonly published: Definition | null
}

/** How far a type's flow has come. */
async function standingOf(tx: Transaction, typeKey: string): Promise<Standing> {
  const ofType = eq(flowDefinition.typeKey, typeKey)
  const [draft] = await tx
    .select({ version: flowDefinition.version, revision: flowDefinition.revision })
    .from(flowDefinition)
    .where(and(ofType, isNull(flowDefinition.publishedAt)))
  const [newest] = await tx
    .select({ version: flowDefinition.version, definition: flowDefinition.definition })
    .from(flowDefinition)
    .where(and(ofType, isNotNull(flowDefinition.publishedAt)))
    .orderBy(desc(flowDefinition.version))
    .limit(1)
  return {
    typeKey,
    version: draft?.version ?? (newest?.version ?? 0) + 1,
    revision: draft?.revision ?? 0,
    published: newest ? Definition.parse(newest.definition) : null,
  }
}

async function keep(
  tx: Transaction,
  actor: Actor,
  standing: Standing,
  definition: Draft | Definition,
  publish = false,
) {
  const { typeKey, version, revision } = standing
  const at = now()
  const saved = {
    definition,
    revision: revision + 1,
    savedAt: at,
    savedById: actor.employeeId,
    ...(publish && { publishedAt: at, publishedById: actor.employeeId }),
  }
  await tx
    .insert(flowDefinition)
    .values({ typeKey, version, ...saved })
    .onConflictDoUpdate({ target: [flowDefinition.typeKey, flowDefinition.version], set: saved })
}

async function publish(tx: Transaction, actor: Actor, standing: Standing, draft: Draft): Promise<Result<FlowSaved>> {
  const read = checked(draft)
  if ('refusals' in read) return refused(...read.refusals)
  const { definition } = read
  if (definition.questions.length + definition.steps.length + definition.texts.length === 0)
    return refused({ message: 'Flödet är tomt. Lägg till minst en fråga, ett steg eller en text.' })
  if (standing.published && differences(standing.published, definition).length === 0)
    return refused({ message: `Inget är ändrat sedan version ${standing.version - 1}.` })
  await keep(tx, actor, standing, definition, true)
  await tx.insert(caseTypeEvent).values({
    typeKey: standing.typeKey,
    at: now(),
    actorId: actor.employeeId,
    data: { flowPublished: standing.version },
  })
  return done({ published: standing.version, focus: null })
}

async function stale(tx: Transaction, standing: Standing): Promise<Refused> {
  const [last] = await tx
    .select({ at: flowDefinition.savedAt, who: employee.name, publishedAt: flowDefinition.publishedAt })
    .from(flowDefinition)
    .leftJoin(employee, eq(employee.id, flowDefinition.savedById))
    .where(eq(flowDefinition.typeKey, standing.typeKey))
    .orderBy(desc(flowDefinition.savedAt))
    .limit(1)
  const what = last?.publishedAt ? 'publicerade en version' : 'sparade utkastet'
  return {
    ok: false,
    refusals: [
      {
        message:
          'Någon annan har ändrat flödet medan du skrev. Sparar du nu ersätter ditt utkast det. Öppna sidan i en ny flik och jämför först.',
      },
    ],
    conflict: {
      version: seenNumber(standing),
      changes: last ? [`${last.who ?? 'Systemet'} ${what} ${swedishInstant(last.at)}.`] : [],
    },
  }
}
