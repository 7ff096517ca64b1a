import 'server-only'
import { eq } from 'drizzle-orm'
import { flowOfType } from '#cases/flows/find-flow.ts'
import type { Situation } from '#cases/flows/flow.ts'
import { situationOf } from '#cases/flows/situation.ts'
import type { SentFlow } from '#cases/flows/ui/flow-of-page.ts'
import { aboutOf } from '#cases/registering/registration.ts'
import { db } from '#db/client.ts'
import { caseType } from '#db/schema/cases.ts'
import { now } from '#platform/clock.ts'

/** What call mode asks about a type, and what it may conclude from; the same that registering will use. */
export interface FlowToAsk extends SentFlow {
  readonly typeKey: string
  readonly situation: Situation
}

/** The flow that a case of this type would begin with now, about this person, home or association; null where there is none. */
export async function flowToAsk(typeKey: string, about: string | null): Promise<FlowToAsk | null> {
  const [type] = await db.select().from(caseType).where(eq(caseType.key, typeKey))
  const flow = type?.active ? await flowOfType(db, type) : undefined
  if (!flow) return null
  const { key, version, name, definition = null } = flow
  const situation = await situationOf(db, { ...aboutOf(about), receivedAt: now() })
  return { key, version, name, definition, typeKey, situation }
}
