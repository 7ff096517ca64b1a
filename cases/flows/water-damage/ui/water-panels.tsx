import { WaterFacts } from '#cases/flows/water-damage/facts.ts'
import { tenureOf } from '#cases/flows/water-damage/guidance.ts'
import { DocumentsPanel } from '#cases/flows/water-damage/ui/documents-panel.tsx'
import { HomesPanel } from '#cases/flows/water-damage/ui/homes-panel.tsx'
import { InsurancePanel } from '#cases/flows/water-damage/ui/insurance-panel.tsx'
import { JointPanel } from '#cases/flows/water-damage/ui/joint-panel.tsx'
import { MoisturePanel } from '#cases/flows/water-damage/ui/moisture-panel.tsx'
import { OrdersPanel } from '#cases/flows/water-damage/ui/orders-panel.tsx'
import type { PanelProps } from '#cases/flows/water-damage/ui/panel-props.ts'
import { ReliefPanel } from '#cases/flows/water-damage/ui/relief-panel.tsx'
import { WordPanel } from '#cases/flows/water-damage/ui/word-panel.tsx'

/** The work after a leak, in the order it presses: help, word, one event of several, homes, drying, papers, rent. */
export function WaterDamagePanels(props: PanelProps) {
  const { flow, detail } = props
  const facts = WaterFacts.catch({}).parse(flow.facts)
  const tenure = tenureOf(facts, flow.situation)
  return (
    <>
      <OrdersPanel {...props} facts={facts} />
      <WordPanel {...props} tenure={tenure} />
      <JointPanel {...props} />
      <HomesPanel {...props} />
      <MoisturePanel {...props} />
      <InsurancePanel {...props} />
      <DocumentsPanel {...props} />
      {tenure === 'tenant' || detail.reliefs.length ? <ReliefPanel {...props} /> : null}
    </>
  )
}
