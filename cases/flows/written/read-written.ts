import 'server-only'
import { and, desc, eq, isNotNull, type SQL } from 'drizzle-orm'
import type { Flow } from '#cases/flows/flow.ts'
import { Definition } from '#cases/flows/written/definition.ts'
import { writtenFlow } from '#cases/flows/written/written-flow.ts'
import type { Reader } from '#db/client.ts'
import { caseType } from '#db/schema/cases.ts'
import { flowDefinition } from '#db/schema/flows.ts'

/** The flow that a new case of this type begins with; undefined where nothing has been published. */
export function publishedFlow(reader: Reader, typeKey: string): Promise<Flow | undefined> {
  return newest(reader, eq(flowDefinition.typeKey, typeKey))
}

/** The version that a running case began with; undefined where that was never published. */
export function writtenFlowOf(reader: Reader, typeKey: string, version: number): Promise<Flow | undefined> {
  return newest(reader, and(eq(flowDefinition.typeKey, typeKey), eq(flowDefinition.version, version)))
}

async function newest(reader: Reader, which: SQL | undefined): Promise<Flow | undefined> {
  const [row] = await reader
    .select({
      key: flowDefinition.typeKey,
      version: flowDefinition.version,
      name: caseType.name,
      definition: flowDefinition.definition,
    })
    .from(flowDefinition)
    .innerJoin(caseType, eq(caseType.key, flowDefinition.typeKey))
    .where(and(which, isNotNull(flowDefinition.publishedAt)))
    .orderBy(desc(flowDefinition.version))
    .limit(1)
  return row && writtenFlow(row.key, row.version, row.name, Definition.parse(row.definition))
}
