import type { Changed } from '#cases/change-case.ts'
import type { FlowPage } from '#cases/flows/viewing/flow-page.ts'
import type { WaterDetail } from '#cases/flows/water-damage/viewing/detail.ts'
import type { CasePage } from '#cases/viewing/case-page.ts'

/** What every panel of a water damage is given. */
export interface PanelProps {
  readonly kase: CasePage
  readonly flow: FlowPage
  readonly detail: WaterDetail
  readonly onDone: (changed: Changed) => void
}

/** Options of a select from the words of a noun. */
export const choices = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }))

/** A home of the case by its key, in words; empty for the whole case. */
export function homeName({ homes }: WaterDetail, key: string | null): string {
  return homes.find((home) => home.key === key)?.name ?? ''
}
