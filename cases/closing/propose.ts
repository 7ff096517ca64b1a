import type { Resolution, Status } from '#cases/case.ts'
import { MISSED_CALLS } from '#cases/rules/general-settings.ts'

/** What has happened to a case, as far as it says how the case ends. */
export interface Happened {
  readonly status: Status
  readonly waitingFor: string | null
  /** Number of the case that this one is a copy of. */
  readonly duplicateOf: string | null
  /** What was ordered of a firm or of the house's on-call, and from whom; the last. */
  readonly ordered: string | null
  /** Calls out that nobody answered, since anybody last spoke with the member. */
  readonly missedCalls: number
  /** So many of them look as if she cannot be reached. */
  readonly missedLimit: number
  /** Anything else than being registered, noted, called, taken and moved about. */
  readonly acted: boolean
}

export const NOTHING_HAPPENED: Happened = {
  status: 'new',
  waitingFor: null,
  duplicateOf: null,
  ordered: null,
  missedCalls: 0,
  missedLimit: MISSED_CALLS.initial,
  acted: false,
}

export interface Proposal {
  readonly resolution: Resolution
  /** Why, to read beside the choice. */
  readonly why: string
}

/**
 * How the case looks to have ended, and why: a suggestion that the agent reads and may change. Where a flow narrows how
 * its cases may end (`decisions`), nothing else is proposed. Pure.
 */
export function proposedResolution(happened: Happened, decisions: readonly string[] | null = null): Proposal {
  const proposals = likely(happened)
  const allowed = decisions === null ? proposals : proposals.filter(({ resolution }) => decisions.includes(resolution))
  return (
    allowed[0] ?? {
      resolution: (decisions?.[0] ?? 'solved') as Resolution,
      why: 'Så avslutas ärenden av den här typen.',
    }
  )
}

/** Every reading of what happened, the most telling first; the last one always holds. */
function likely({ status, waitingFor, duplicateOf, ordered, missedCalls, missedLimit, acted }: Happened): Proposal[] {
  const proposals: Proposal[] = []
  if (duplicateOf)
    proposals.push({ resolution: 'duplicate', why: `Ärendet är noterat som dubblett av ${duplicateOf}.` })
  if (missedCalls >= missedLimit)
    proposals.push({ resolution: 'no_contact', why: `Vi har ringt ${missedCalls} gånger i rad utan svar.` })
  if (ordered) proposals.push({ resolution: 'ordered', why: `Något är beställt: ${ordered}.` })
  if (status === 'waiting_other')
    proposals.push({ resolution: 'handed_over', why: `Ärendet väntar på ${waitingFor ?? 'någon annan'}.` })
  if (!acted) proposals.push({ resolution: 'informed', why: 'Det har bara varit samtal och anteckningar.' })
  proposals.push({ resolution: 'solved', why: 'Vi har gjort något i ärendet.' })
  if (acted) proposals.push({ resolution: 'informed', why: 'Medlemmen får ett svar.' })
  return proposals
}
