'use client'

import type { Changed } from '#cases/change-case.ts'
import { blockersOf } from '#cases/flows/housing-savings/blockers.ts'
import type { SavingsFacts } from '#cases/flows/housing-savings/facts.ts'
import { BANK } from '#cases/flows/housing-savings/settings.ts'
import { Blockers } from '#cases/flows/housing-savings/ui/blockers.tsx'
import { FamilyPanel } from '#cases/flows/housing-savings/ui/family-panel.tsx'
import { ForecastPanel } from '#cases/flows/housing-savings/ui/forecast-panel.tsx'
import { SavingsDays } from '#cases/flows/housing-savings/ui/savings-days.tsx'
import { ToldPanel } from '#cases/flows/housing-savings/ui/told-panel.tsx'
import type { SavingsDetail } from '#cases/flows/housing-savings/viewing/detail.ts'
import type { FlowPage } from '#cases/flows/viewing/flow-page.ts'
import { rule } from '#cases/rules/rules.ts'
import type { CasePage } from '#cases/viewing/case-page.ts'

interface Props {
  kase: CasePage
  flow: FlowPage
  detail: SavingsDetail
  onDone: (changed: Changed) => void
}

/** What a saving is worked with: who it is for and who signs, what stands in the way, what may be said, and what it gives. */
export function SavingsPanel({ kase, flow, detail, onDone }: Props) {
  const facts = flow.facts as SavingsFacts
  const { rules } = flow.situation
  const isChild = facts.matter === 'child'
  const { isRefused, isProtected } = detail
  const blockers = isChild ? blockersOf({ facts, isRefused, isProtected, bank: rule(rules, BANK) }) : []
  return (
    <>
      {isChild ? <Blockers blockers={blockers} /> : null}
      {isChild ? <FamilyPanel kase={kase} detail={detail} bank={rule(rules, BANK)} onDone={onDone} /> : null}
      {facts.matter ? <ToldPanel facts={facts} isAdult={detail.isAdult} /> : null}
      <SavingsDays facts={facts} rules={rules} detail={detail} />
      {isChild || facts.matter === 'own' ? (
        <ForecastPanel facts={facts} rules={rules} firstMonth={detail.firstMonth} />
      ) : null}
    </>
  )
}
