import type { Facts } from '#cases/flows/fact.ts'
import type { Flow, Situation } from '#cases/flows/flow.ts'

/** How a case may end, with these answers and these steps done; null for every way. The page and the command ask the same. Pure. */
export function decisionsWhen(
  flow: Flow,
  facts: Facts,
  situation: Situation,
  done: readonly string[],
): readonly string[] | null {
  return flow.endings?.(facts, done) ?? flow.conclude(facts, situation).decisions
}
