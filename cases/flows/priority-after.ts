import type { Priority } from '#cases/case.ts'

interface Before {
  /** What the case has now. */
  readonly current: Priority
  /** What its type starts with. */
  readonly usual: Priority
  /** What the answers concluded before, and what they conclude now; null for nothing. */
  readonly was: Priority | null
  readonly is: Priority | null
}

/**
 * The priority once the answers have changed. What is more urgent than it seemed is raised at once, whatever anybody
 * has set; lowered only where the flow itself had set it, for an agent's own word stands. Pure.
 */
export function priorityAfter({ current, usual, was, is }: Before): Priority {
  if (is === was) return current
  if (is !== null && is < current) return is
  return current === (was ?? usual) ? (is ?? usual) : current
}
