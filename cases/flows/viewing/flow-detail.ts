import 'server-only'
import type { SavingsDetail } from '#cases/flows/housing-savings/viewing/detail.ts'
import { savingsDetail } from '#cases/flows/housing-savings/viewing/savings-detail.ts'
import { deferralDetail } from '#cases/flows/rent-deferral/viewing/deferral-detail.ts'
import type { DeferralDetail } from '#cases/flows/rent-deferral/viewing/deferral-page.ts'
import type { WaterDetail } from '#cases/flows/water-damage/viewing/detail.ts'
import { waterDetail } from '#cases/flows/water-damage/viewing/water-detail.ts'
import type { Actor } from '#platform/actor.ts'

/** What a flow in code shows beside questions, conclusions and steps, by the flow's key. */
export type FlowDetail = WaterDetail | DeferralDetail | SavingsDetail

/** Reads it; null for a flow that has no more to show. */
export async function flowDetail(actor: Actor, flow: string, caseId: number): Promise<FlowDetail | null> {
  if (flow === 'water_damage') return waterDetail(actor, caseId)
  if (flow === 'rent_deferral') return deferralDetail(actor, caseId)
  return flow === 'housing_savings' ? savingsDetail(actor, caseId) : null
}
