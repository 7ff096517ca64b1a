import type { TransactionSql } from 'postgres'
import { FIRST_REASON, firstTexts } from '#consent/texts/first-texts.ts'
import { insertAll } from '#db/seed/insert.ts'

/** The day from which the first editions hold, the same as what they tell of (`db/seed/consent.ts`). */
const SINCE = '2026-11-01T00:00:00+01:00'

/** The first edition of every policy that has none, also in a database that has been in use for long. */
export async function seedPolicies(sql: TransactionSql): Promise<void> {
  const rows = await sql<{ kind: string }[]>`select distinct kind from consent.policy_version`
  const present = new Set(rows.map(({ kind }) => kind))
  await insertAll(
    sql,
    'consent.policy_version',
    firstTexts()
      .filter(({ kind }) => !present.has(kind))
      .map((words) => ({
        kind: words.kind,
        edition: 1,
        title_sv: words.titleSv,
        body_sv: words.bodySv,
        title_en: words.titleEn,
        body_en: words.bodyEn,
        effective_at: SINCE,
        published_at: SINCE,
        reason: FIRST_REASON,
      })),
  )
}
