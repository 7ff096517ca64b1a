import 'server-only'
import { and, gte, lt } from 'drizzle-orm'
import type { RuleChange } from '#cases/rules/rules.ts'
import type { Row } from '#cases/rules/setting.ts'
import type { Transaction } from '#db/client.ts'
import { otherHours } from '#db/schema/platform.ts'

interface Wanted {
  /** ÅÅÅÅ-MM-DD. */
  readonly validFrom: string
  readonly rows: readonly Row[]
  /** What was set before, in any order. */
  readonly changes: readonly RuleChange[]
}

/**
 * Makes the calendar follow the rule, from its first day until the next change that is already decided. Dates before it
 * stay as they were; deadlines that are set are instants and stay.
 */
export async function settleOtherHours(tx: Transaction, { validFrom, rows, changes }: Wanted): Promise<void> {
  const later = changes.map((change) => change.validFrom).filter((day) => day > validFrom)
  const next = later.sort()[0]
  const isWithin = (day: string) => day >= validFrom && (next === undefined || day < next)
  await tx
    .delete(otherHours)
    .where(and(gte(otherHours.date, validFrom), next === undefined ? undefined : lt(otherHours.date, next)))
  const kept = rows.filter(({ date }) => isWithin(String(date)))
  if (kept.length === 0) return
  await tx.insert(otherHours).values(
    kept.map(({ date, name, opens, closes }) => ({
      date: String(date),
      name: String(name),
      opens: opens === null ? null : String(opens),
      closes: closes === null ? null : String(closes),
    })),
  )
}
