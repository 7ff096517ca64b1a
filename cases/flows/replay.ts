import type { FactValue } from '#cases/flows/fact.ts'
import { begun, type Replayed, type Replays, withSteps } from '#cases/replayed.ts'

/** What the events that every flow has make of a case: answers, priority and steps. Pure. */
export const FLOW_REPLAYS: Replays<'answered' | 'step_done' | 'step_undone'> = {
  answered: (state, event) => ({
    ...followed(state, event),
    status: begun(state.status),
    ...(event.priority && { priority: event.priority[1] }),
  }),
  step_done: (state, { flow, step }) => ({
    status: begun(state.status),
    steps: withSteps(state.steps, flow, { done: [step] }),
  }),
  step_undone: ({ steps }, { flow, step }) => ({ steps: withSteps(steps, flow, { planned: [step] }) }),
}

interface Followed {
  readonly flow: string
  readonly version: number
  readonly answers: readonly { readonly key: string; readonly value: FactValue | null }[]
  readonly planned: readonly { readonly key: string }[]
  readonly dropped: readonly { readonly key: string }[]
}

/** A flow that begins or goes on with these answers. */
export function followed(
  state: Pick<Replayed, 'answers' | 'steps'>,
  { flow, version, answers, planned, dropped }: Followed,
): Pick<Replayed, 'flow' | 'answers' | 'steps'> {
  const { [flow]: before, ...others } = state.answers
  const known = { ...before }
  for (const { key, value } of answers) {
    if (value === null) delete known[key]
    else known[key] = value
  }
  return {
    flow: { key: flow, version },
    answers: Object.keys(known).length ? { ...others, [flow]: known } : others,
    steps: withSteps(state.steps, flow, { planned, dropped }),
  }
}
