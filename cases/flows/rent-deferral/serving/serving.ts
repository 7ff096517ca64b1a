import type { z } from 'zod'
import { CaseTarget, maybeDate } from '#cases/fields.ts'
import { swedishPlainDate } from '#platform/dates.ts'
import { type Refusal, refusal } from '#platform/result.ts'

/** The two days that start the time in which a home can be won back, as an agent enters them; empty means not yet. */
export const Serving = CaseTarget.extend({ served: maybeDate, notified: maybeDate })
export type Serving = z.infer<typeof Serving>

export interface NoticeDays {
  readonly served: string | null
  readonly notified: string | null
}

interface Around {
  /** ÅÅÅÅ-MM-DD */
  readonly today: string
  /** The day that was not kept: the avi's, or a later one by a deferral. */
  readonly due: string
  readonly stored: NoticeDays
}

/** Why these days cannot be so, each beside its field; empty when they can. Pure. */
export function servingRefusals({ served, notified }: NoticeDays, { today, due, stored }: Around): Refusal[] {
  if (served === stored.served && notified === stored.notified)
    return [{ message: 'Dagarna står redan så. Ändra dem, eller stäng formuläret.' }]
  return [...dayRefusals('served', served, { today, due }), ...dayRefusals('notified', notified, { today, due })]
}

function dayRefusals(field: string, day: string | null, { today, due }: Pick<Around, 'today' | 'due'>): Refusal[] {
  if (!day) return []
  if (day > today) return [refusal(field, 'Dagen har inte varit än. Fyll i den när den har varit.')]
  if (day <= due)
    return [refusal(field, `Dagen ska ligga efter förfallodagen, ${swedishPlainDate(due)}. Kontrollera datumet.`)]
  return []
}
