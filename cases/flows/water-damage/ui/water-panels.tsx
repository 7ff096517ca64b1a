import { WaterFacts } from '#cases/flows/water-damage/facts.ts'
import { tenureOf } from '#cases/flows/water-damage/guidance.ts'
import { DocumentAct, DocumentsPanel } from '#cases/flows/water-damage/ui/documents-panel.tsx'
import { HomeAct, HomesPanel } from '#cases/flows/water-damage/ui/homes-panel.tsx'
import { InsuranceAct, InsurancePanel } from '#cases/flows/water-damage/ui/insurance-panel.tsx'
import { JoinAct, JointPanel } from '#cases/flows/water-damage/ui/joint-panel.tsx'
import { MoisturePanel, ReadingAct } from '#cases/flows/water-damage/ui/moisture-panel.tsx'
import { OrderActs, OrdersPanel } from '#cases/flows/water-damage/ui/orders-panel.tsx'
import type { PanelProps } from '#cases/flows/water-damage/ui/panel-props.ts'
import { ReliefAct, ReliefPanel } from '#cases/flows/water-damage/ui/relief-panel.tsx'
import { WordAct, WordFacts } from '#cases/flows/water-damage/ui/word-panel.tsx'
import { Panel } from '#components/layout/panel.tsx'

/**
 * The work after a leak. One panel says what is promised and holds everything that can be added, always in the same
 * place; below it stands what there is, in the order it presses, and nothing empty.
 */
export function WaterDamagePanels(props: PanelProps) {
  const { kase, flow } = props
  const facts = WaterFacts.catch({}).parse(flow.facts)
  const tenure = tenureOf(facts, flow.situation)
  return (
    <>
      <Panel title="Vattenskadan" id="vattenskadan">
        <WordFacts kase={kase} tenure={tenure} />
        {kase.may.work ? (
          <div className="acts mt-4">
            <OrderActs {...props} facts={facts} />
            <WordAct {...props} />
            <HomeAct {...props} />
            <ReadingAct {...props} />
            <InsuranceAct {...props} />
            <DocumentAct {...props} />
            <JoinAct {...props} />
            {tenure === 'owner' ? null : <ReliefAct {...props} />}
          </div>
        ) : null}
      </Panel>
      <JointPanel {...props} />
      <OrdersPanel {...props} />
      <HomesPanel {...props} />
      <MoisturePanel {...props} />
      <InsurancePanel {...props} />
      <DocumentsPanel {...props} />
      <ReliefPanel {...props} />
    </>
  )
}
