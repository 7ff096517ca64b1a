import { others, ours, theirs } from '#cases/flows/rent-deferral/deciding/case-status.ts'
import { isGranted, type Outcome, WAITS_FOR } from '#cases/flows/rent-deferral/deciding/outcome.ts'
import type { DeferralEvent, ProposedData } from '#cases/flows/rent-deferral/events.ts'
import { RENT_DEFERRAL } from '#cases/flows/rent-deferral/flow.ts'
import { caseAfterContact, caseAfterPayment } from '#cases/flows/rent-deferral/following-up/case-after.ts'
import { type DeferralState, stateAfterPayment } from '#cases/flows/rent-deferral/following-up/state.ts'
import { type Replayed, type Replays, withSteps } from '#cases/replayed.ts'

/** A case's deferrals as their events alone tell them, by the proposal's id. */
export interface DeferralReplayed {
  readonly proposals: Readonly<Record<number, ReplayedProposal>>
  /** The days that start the time in which a home can be won back. */
  readonly notice?: { readonly served: string | null; readonly notified: string | null }
}
interface ReplayedProposal {
  readonly proposed: ProposedData
  /** Null while it waits; `returned` when it was sent back. */
  readonly decided: Outcome | 'returned' | null
  readonly state: DeferralState | null
  readonly lapseOn: string | null
  readonly contacted: boolean
  readonly parts: readonly ReplayedPart[]
}
interface ReplayedPart {
  readonly due: string
  readonly ore: number
  readonly remindOn: string
  readonly overdueOn: string
  readonly reminded: boolean
  readonly overdue: boolean
  readonly paidOn: string | null
}

const KEY = RENT_DEFERRAL.key
export const deferralsIn = ({ own }: Pick<Replayed, 'own'>): DeferralReplayed =>
  (own[KEY] as DeferralReplayed | undefined) ?? { proposals: {} }

/** What the events of a deferral make of a case. Pure. */
export const RENT_DEFERRAL_REPLAYS: Replays<DeferralEvent['kind']> = {
  deferral_proposed: (state, { kind: _, text: __, ...proposed }) => ({
    ...opened(state, proposed),
    ...caseSet(others(state.status, proposed.level === 'agent' ? '' : WAITS_FOR[proposed.level])),
  }),
  deferral_decided: (state, event) => {
    const { outcome, own: proposed } = event
    const known = proposed ? { ...state, ...opened(state, proposed) } : state
    const [first] = event.parts
    return {
      ...changed(known, event.proposal, () => ({
        decided: outcome,
        state: isGranted(outcome) ? 'running' : null,
        parts: event.parts.map((part) => ({ ...part, reminded: false, overdue: false, paidOn: null })),
      })),
      ...caseSet(first ? theirs(state.status, first.remindOn) : ours(state.status)),
    }
  },
  deferral_returned: (state, { proposal }) => ({
    ...changed(state, proposal, () => ({ decided: 'returned' })),
    ...caseSet(ours(state.status)),
  }),
  deferral_reminded: (state, { proposal, part, planned }) => ({
    ...changed(state, proposal, ({ parts }) => ({ parts: withPart(parts, part, { reminded: true }) })),
    ...caseSet(ours(state.status)),
    steps: withSteps(state.steps, KEY, { planned }),
  }),
  deferral_paid: (state, { proposal, part, paidOn, dropped }) => {
    const after = changed(state, proposal, (before) => paid(before, part, paidOn))
    const now = deferralsIn({ own: after.own }).proposals[proposal]
    return {
      ...after,
      ...(now?.state ? caseSet(caseAfterPayment(state.status, now.state, now.parts)) : {}),
      steps: withSteps(state.steps, KEY, { dropped }),
    }
  },
  deferral_payment_undone: (state, { proposal, part, state: to, planned }) => {
    const after = changed(state, proposal, ({ parts }) => ({
      state: to,
      parts: withPart(parts, part, { paidOn: null }),
    }))
    const parts = deferralsIn({ own: after.own }).proposals[proposal]?.parts ?? []
    return {
      ...after,
      ...caseSet(caseAfterPayment(state.status, to, parts)),
      steps: withSteps(state.steps, KEY, { planned }),
    }
  },
  deferral_overdue: (state, { proposal, part, lapseOn, planned, dropped }) => ({
    ...changed(state, proposal, ({ parts }) => ({
      state: 'breached',
      lapseOn,
      parts: withPart(parts, part, { overdue: true }),
    })),
    ...caseSet(ours(state.status)),
    steps: withSteps(state.steps, KEY, { planned, dropped }),
  }),
  deferral_contacted: (state, { proposal, lapseOn, done }) => {
    const parts = deferralsIn(state).proposals[proposal]?.parts ?? []
    return {
      ...changed(state, proposal, () => (lapseOn ? { lapseOn, contacted: true } : {})),
      ...caseSet(caseAfterContact(state.status, lapseOn, parts)),
      steps: withSteps(state.steps, KEY, { done }),
    }
  },
  deferral_lapsed: (state, { proposal, planned, dropped }) => ({
    ...changed(state, proposal, () => ({ state: 'lapsed' })),
    ...caseSet(ours(state.status)),
    steps: withSteps(state.steps, KEY, { planned, dropped }),
  }),
  deferral_served: (state, { served, notified }) => ({
    own: { ...state.own, [KEY]: { ...deferralsIn(state), notice: { served, notified } } },
  }),
}

type Own = Pick<Replayed, 'own'>

function opened({ own }: Own, proposed: ProposedData): Own {
  const { proposals } = deferralsIn({ own })
  const fresh = { proposed, decided: null, state: null, lapseOn: null, contacted: false, parts: [] }
  return {
    own: { ...own, [KEY]: { ...deferralsIn({ own }), proposals: { ...proposals, [proposed.proposal]: fresh } } },
  }
}

function changed({ own }: Own, id: number, change: (before: ReplayedProposal) => Partial<ReplayedProposal>): Own {
  const { proposals } = deferralsIn({ own })
  const before = proposals[id]
  if (!before) return { own }
  return {
    own: {
      ...own,
      [KEY]: { ...deferralsIn({ own }), proposals: { ...proposals, [id]: { ...before, ...change(before) } } },
    },
  }
}

function paid(before: ReplayedProposal, part: number, paidOn: string): Partial<ReplayedProposal> {
  const parts = withPart(before.parts, part, { paidOn })
  const state = stateAfterPayment(
    before.state ?? 'running',
    parts.map(({ due, overdue, paidOn: on }) => ({ dueOn: due, isOverdue: overdue, paidOn: on })),
  )
  const over = state === 'breached' || state === 'lapsed'
  return { parts, state, ...(over ? {} : { lapseOn: null, contacted: false }) }
}

function withPart(parts: readonly ReplayedPart[], position: number, words: Partial<ReplayedPart>): ReplayedPart[] {
  return parts.map((part, index) => (index + 1 === position ? { ...part, ...words } : part))
}

/** Of what an act sets, the columns that a replay knows. */
function caseSet({ endedAt: _, ...set }: ReturnType<typeof ours>) {
  return set
}
