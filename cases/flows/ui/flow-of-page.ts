import { codedFlow } from '#cases/flows/catalogue.ts'
import type { Flow } from '#cases/flows/flow.ts'
import type { Definition } from '#cases/flows/written/definition.ts'
import { writtenFlow } from '#cases/flows/written/written-flow.ts'

/** A flow as it is sent to a browser: found in code, or made again from what an administrator wrote. */
export interface SentFlow {
  readonly key: string
  readonly version: number
  readonly name: string
  readonly definition: Definition | null
}

export function flowOf({ key, version, name, definition }: SentFlow): Flow | undefined {
  return definition ? writtenFlow(key, version, name, definition) : codedFlow(key, version)
}
