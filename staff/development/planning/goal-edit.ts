import { z } from 'zod'
import { maybeDay, maybeRowId, maybeWords, rowId, ticked, version, words } from '#staff/development/fields.ts'
import { GOAL_STATUSES, type GoalStatus } from '#staff/development/goal.ts'
import type { PlainDate } from '#staff/ledger/ledger.ts'

/** A goal of one's own as the form says it; without an id it is a new one. Pure. */
export const GoalEdit = z.object({
  goalId: maybeRowId,
  version: version.default(1),
  goal: words('Skriv vad du vill nå.', 300),
  steps: maybeWords(2_000),
  targetOn: maybeDay,
  status: z.enum(GOAL_STATUSES, 'Välj var målet står.').default('active'),
  shared: ticked,
})
export type GoalEdit = z.infer<typeof GoalEdit>

/** A leader agrees to the wording that she has read, and to no other. */
export const Agreement = z.object({ goalId: rowId, version })
export type Agreement = z.infer<typeof Agreement>

/** What of a goal can be changed, and so has to be merged. */
export interface Wording {
  readonly goal: string
  readonly steps: string
  readonly targetOn: PlainDate | null
  readonly status: GoalStatus
  readonly shared: boolean
}

const NAMES: Record<keyof Wording, string> = {
  goal: 'Mål',
  steps: 'Så gör jag',
  targetOn: 'Klart till',
  status: 'Läge',
  shared: 'Delat med min chef',
}

export function wordingOf({ goal, steps, targetOn, status, shared }: Wording): Wording {
  return { goal, steps, targetOn, status, shared }
}

/**
 * Joins two changes of one wording, field by field: what only one of them changed is taken from that one. Where both
 * changed the same field differently, `conflicts` says what stands there now, as sentences, and nothing may be saved.
 */
export function mergeWordings(
  base: Wording,
  current: Wording,
  mine: Wording,
): { readonly merged: Wording; readonly conflicts: readonly string[] } {
  const conflicts: string[] = []
  const keys = Object.keys(NAMES) as (keyof Wording)[]
  const merged = Object.fromEntries(
    keys.map((key) => {
      if (mine[key] === base[key]) return [key, current[key]]
      if (current[key] !== base[key] && current[key] !== mine[key])
        conflicts.push(
          `${NAMES[key]} är nu: ${current[key] === '' || current[key] === null ? 'tomt' : said(current[key])}`,
        )
      return [key, mine[key]]
    }),
  ) as unknown as Wording
  return { merged, conflicts }
}

function said(value: string | boolean): string {
  return value === true ? 'ja' : value === false ? 'nej' : value
}
