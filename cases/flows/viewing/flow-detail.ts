import 'server-only'
import type { Actor } from '#platform/actor.ts'

/** What a flow in code shows beside questions, conclusions and steps, by the flow's key. */
export type FlowDetail = never

/** Reads it; null for a flow that has no more to show. */
export async function flowDetail(_actor: Actor, _flow: string, _caseId: number): Promise<FlowDetail | null> {
  return null
}
