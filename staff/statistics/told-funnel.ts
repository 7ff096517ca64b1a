import { SMALLEST_GROUP } from '#staff/disclosure/counts.ts'
import { type FunnelStage, funnel } from '#staff/measures/hiring.ts'
import type { Question } from '#staff/measures/question.ts'
import type { Row } from '#staff/measures/row.ts'

/** How far applications came, for whoever may not read them. Counts are of applications. */
export interface ToldFunnel {
  readonly stages: readonly FunnelStage[]
  /** Both inclusive. */
  readonly years: { readonly from: number; readonly to: number }
  readonly hidden: string | null
}

/**
 * The stages that may be told: at least five people came to each, and at least five applications of at least five people,
 * or none at all, fell away since the one before. From the first that may not be told, nothing more is. Nine applications
 * can be one person's, so people are counted, not only applications.
 */
export function toldStages(question: Question): FunnelStage[] {
  const told: FunnelStage[] = []
  for (const stage of funnel(question)) {
    const came = new Set(stage.applications.map(({ key }) => key))
    const lost = (told.at(-1)?.applications ?? []).filter(({ key }) => !came.has(key))
    if (peopleIn(stage.applications) < SMALLEST_GROUP || (lost.length > 0 && peopleIn(lost) < SMALLEST_GROUP)) break
    told.push(stage)
  }
  return told
}

/** An application whose applicant is forgotten is somebody's of whom nothing more is known. */
const peopleIn = (rows: readonly Row[]) => new Set(rows.map(({ personId, key }) => personId ?? key)).size
