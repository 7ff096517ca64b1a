import type { Changed } from '#cases/change-case.ts'
import type { FlowPage } from '#cases/flows/viewing/flow-page.ts'
import type { CasePage } from '#cases/viewing/case-page.ts'

interface Props {
  kase: CasePage
  flow: FlowPage
  onDone: (changed: Changed) => void
}

/** What a flow in code works with besides questions and steps, each in its own panel. */
export function FlowDetailPanels(_props: Props) {
  return null
}
