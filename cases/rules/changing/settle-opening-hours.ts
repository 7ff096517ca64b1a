import 'server-only'
import { and, gte, isNull, lt, or, type SQL } from 'drizzle-orm'
import type { RuleChange } from '#cases/rules/rules.ts'
import type { Row } from '#cases/rules/setting.ts'
import type { Transaction } from '#db/client.ts'
import { openingHours } from '#db/schema/platform.ts'
import { addDays } from '#platform/dates.ts'

interface Wanted {
  /** ÅÅÅÅ-MM-DD. */
  readonly validFrom: string
  readonly rows: readonly Row[]
  /** What was set before, in any order. */
  readonly changes: readonly RuleChange[]
}

/**
 * Makes the calendar follow the rule: what was open until the day before stays history, the new hours hold from the day
 * until the next change that is already decided. Deadlines that are set are instants and stay.
 */
export async function settleOpeningHours(tx: Transaction, { validFrom, rows, changes }: Wanted): Promise<void> {
  const later = changes.map((change) => change.validFrom).filter((day) => day > validFrom)
  const next = later.sort()[0]
  const { validFrom: from, validTo: to } = openingHours
  const within: (SQL | undefined)[] = [gte(from, validFrom), next === undefined ? undefined : lt(from, next)]
  await tx.delete(openingHours).where(and(...within))
  await tx
    .update(openingHours)
    .set({ validTo: addDays(validFrom, -1) })
    .where(and(lt(from, validFrom), or(isNull(to), gte(to, validFrom))))
  await tx.insert(openingHours).values(
    rows.map(({ weekday, opens, closes }) => ({
      weekday: Number(weekday),
      validFrom,
      validTo: next === undefined ? null : addDays(next, -1),
      opens: String(opens),
      closes: String(closes),
    })),
  )
}
