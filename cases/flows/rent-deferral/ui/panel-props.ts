import type { Changed } from '#cases/change-case.ts'
import { relevant } from '#cases/flows/question.ts'
import { inWindow } from '#cases/flows/rent-deferral/criteria/window.ts'
import type { Basis } from '#cases/flows/rent-deferral/deciding/draw-up.ts'
import { DeferralFacts } from '#cases/flows/rent-deferral/facts.ts'
import { QUESTIONS } from '#cases/flows/rent-deferral/questions.ts'
import type { DeferralDetail } from '#cases/flows/rent-deferral/viewing/deferral-page.ts'
import type { FlowPage } from '#cases/flows/viewing/flow-page.ts'
import type { CasePage } from '#cases/viewing/case-page.ts'

/** What every part of the deferral's panel works with. */
export interface PanelProps {
  readonly kase: CasePage
  readonly flow: FlowPage
  readonly detail: DeferralDetail
  readonly onDone: (changed: Changed) => void
}

/** What a proposal is judged by, as the page knows it; the command reads the same anew. */
export function basisOf({ kase, flow, detail }: PanelProps): Basis {
  return {
    facts: relevant(QUESTIONS, DeferralFacts.catch({}).parse(flow.facts)),
    situation: flow.situation,
    grantedHere: inWindow(detail.grantedDays, flow.situation),
    at: new Date(kase.readAt),
  }
}
