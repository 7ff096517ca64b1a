import type { Changed } from '#cases/change-case.ts'
import { SavingsPanel } from '#cases/flows/housing-savings/ui/savings-panel.tsx'
import { DeferralPanels } from '#cases/flows/rent-deferral/ui/deferral-panels.tsx'
import type { FlowPage } from '#cases/flows/viewing/flow-page.ts'
import { WaterDamagePanels } from '#cases/flows/water-damage/ui/water-panels.tsx'
import type { CasePage } from '#cases/viewing/case-page.ts'

interface Props {
  kase: CasePage
  flow: FlowPage
  onDone: (changed: Changed) => void
}

/** What a flow in code works with besides questions and steps, each in its own panel. */
export function FlowDetailPanels(props: Props) {
  const { detail } = props.flow
  if (detail?.flow === 'water_damage') return <WaterDamagePanels {...props} detail={detail} />
  if (detail?.flow === 'rent_deferral') return <DeferralPanels {...props} detail={detail} />
  return detail?.flow === 'housing_savings' ? <SavingsPanel {...props} detail={detail} /> : null
}
