import 'server-only'
import { eq } from 'drizzle-orm'
import type { Flow as FlowKey } from '#cases/case-type.ts'
import { codedFlow, newestFlow } from '#cases/flows/catalogue.ts'
import type { Flow } from '#cases/flows/flow.ts'
import { publishedFlow, writtenFlowOf } from '#cases/flows/written/read-written.ts'
import type { Reader } from '#db/client.ts'
import { caseFlow } from '#db/schema/flows.ts'

/** What decides a flow: the type, and the flow in code that it may point at. */
interface Typed {
  readonly key: string
  readonly flow: FlowKey | null
}

/** The flow that a case of this type begins with today: the one in code, else what an administrator has published. */
export async function flowOfType(reader: Reader, type: Typed): Promise<Flow | undefined> {
  return (type.flow && newestFlow(type.flow)) ?? publishedFlow(reader, type.key)
}

interface Running {
  readonly flow: Flow
  /** False until somebody has answered: then the case begins with today's version. */
  readonly begun: boolean
}

/** The flow of a case: in the version it began with, or today's where it has not begun or its type has changed since. */
export async function flowOfCase(reader: Reader, caseId: number, type: Typed): Promise<Running | undefined> {
  const [pinned] = await reader.select().from(caseFlow).where(eq(caseFlow.caseId, caseId))
  if (pinned && pinned.flow === (type.flow ?? type.key)) {
    const flow = type.flow
      ? codedFlow(pinned.flow, pinned.version)
      : await writtenFlowOf(reader, type.key, pinned.version)
    if (flow) return { flow, begun: true }
  }
  const flow = await flowOfType(reader, type)
  return flow && { flow, begun: false }
}
