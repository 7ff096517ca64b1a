import 'server-only'
import { and, asc, eq, isNull, lte, or } from 'drizzle-orm'
import { type RuleChange, type Rules, rulesAt } from '#cases/rules/rules.ts'
import type { SettingValue } from '#cases/rules/setting.ts'
import type { Reader } from '#db/client.ts'
import { ruleChange } from '#db/schema/flows.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'

/** What a case's rules hang on: when the inquiry reached us, and whose home it is about. */
export interface RulesOf {
  readonly receivedAt: Date
  readonly associationId: number | null
}

const CHANGE = {
  id: ruleChange.id,
  key: ruleChange.key,
  associationId: ruleChange.associationId,
  validFrom: ruleChange.validFrom,
  at: ruleChange.at,
  value: ruleChange.value,
}

/** The rules of a case, settled when the inquiry reached us: what is set later never touches it. */
export async function rulesFor(reader: Reader, { receivedAt, associationId }: RulesOf): Promise<Rules> {
  const day = stockholmDate(receivedAt)
  const whose = isNull(ruleChange.associationId)
  const rows = await reader
    .select(CHANGE)
    .from(ruleChange)
    .where(
      and(
        lte(ruleChange.validFrom, day),
        lte(ruleChange.at, receivedAt),
        associationId === null ? whose : or(whose, eq(ruleChange.associationId, associationId)),
      ),
    )
  return rulesAt(rows.map(changeOf), { at: receivedAt.toISOString(), day, associationId })
}

/** The rules of a case that begins now. */
export function rulesNow(reader: Reader, associationId: number | null): Promise<Rules> {
  return rulesFor(reader, { receivedAt: now(), associationId })
}

/** Everything that was ever set, in the order it was set; for whoever asks `rulesAt` about many cases. Some hundred rows. */
export async function ruleHistory(reader: Reader): Promise<RuleChange[]> {
  return (await reader.select(CHANGE).from(ruleChange).orderBy(asc(ruleChange.id))).map(changeOf)
}

type Row = Omit<RuleChange, 'at' | 'value'> & { readonly at: Date; readonly value: unknown }

function changeOf(row: Row): RuleChange {
  return { ...row, at: row.at.toISOString(), value: row.value as SettingValue }
}
