import 'server-only'
import { sql } from 'drizzle-orm'
import type { CaseType } from '#cases/case-type.ts'
import type { ImportedCase } from '#cases/importing/imported-case.ts'
import { insertCases } from '#cases/importing/insert-cases.ts'
import { type KnownCase, updateCases } from '#cases/importing/update-cases.ts'
import type { RuleChange } from '#cases/rules/rules.ts'
import type { Reader, Transaction } from '#db/client.ts'
import { announce } from '#platform/live.ts'
import type { OpenCalendar } from '#platform/open-time.ts'

/** What an import needs to know, read once. */
export interface Ground {
  readonly source: string
  readonly types: ReadonlyMap<string, CaseType>
  readonly calendar: OpenCalendar
  /** Everything that was ever set: each row has the rules of when it was received. */
  readonly changes: readonly RuleChange[]
}
export interface Outcome {
  readonly created: number
  readonly updated: number
  readonly unchanged: number
}

/** The rows of a batch, sorted by what is to become of them. */
export interface Plan {
  readonly fresh: readonly ImportedCase[]
  readonly changed: readonly { readonly row: ImportedCase; readonly known: KnownCase }[]
  readonly unchanged: number
}

/** Compares rows with what an earlier import made of them. No two rows of a batch share an external id. */
export async function planBatch(reader: Reader, source: string, rows: readonly ImportedCase[]): Promise<Plan> {
  const found = await reader.execute<KnownCase & Record<string, unknown>>(sql`
    select c.id, c.external_id as "externalId", c.source_hash as "hash", c.version, c.status, c.title, c.description,
      c.closing_message as "answer", c.address_text as "address", c.last_event_at as "lastEventAt",
      exists (select from cases.case_event e where e.case_id = c.id and e.kind = 'details_changed') as "edited",
      coalesce((select e.actor_id is not null from cases.case_event e
        where e.case_id = c.id and e.kind in ('resolved', 'closed') and e.data ->> 'automatic' is null
        order by e.id desc limit 1), false) as "endedHere",
      exists (select from cases.case_event e
        where e.case_id = c.id and e.kind = 'reopened' and e.actor_id is not null) as "reopenedHere"
    from cases."case" c
    where c.source = ${source}
      and c.external_id in (select jsonb_array_elements_text(${JSON.stringify(rows.map((row) => row.externalId))}::jsonb))
    order by c.id for no key update of c`)
  const known = new Map([...found].map((row) => [row.externalId, row]))
  const fresh: ImportedCase[] = []
  const changed: { row: ImportedCase; known: KnownCase }[] = []
  for (const row of rows) {
    const earlier = known.get(row.externalId)
    if (!earlier) fresh.push(row)
    else if (earlier.hash !== row.hash) changed.push({ row, known: earlier })
  }
  return { fresh, changed, unchanged: rows.length - fresh.length - changed.length }
}

/** Makes and changes the cases of one batch, with their events and search documents, all or none. */
export async function applyBatch(tx: Transaction, ground: Ground, rows: readonly ImportedCase[]): Promise<Outcome> {
  const plan = await planBatch(tx, ground.source, rows)
  const created = await insertCases(tx, ground, plan.fresh)
  const updated = await updateCases(tx, ground.source, plan.changed)
  await indexForSearch(tx, [...created, ...updated])
  // New rows need one announcement for the queue to look again; a changed case may be open in somebody's browser.
  for (const id of [...created.slice(-1), ...updated]) await announce(tx, { topic: 'case', id })
  return { created: created.length, updated: updated.length, unchanged: plan.unchanged }
}

/** What cases.index_case does for one case, for many at once. */
async function indexForSearch(tx: Transaction, ids: readonly number[]): Promise<void> {
  if (!ids.length) return
  await tx.execute(sql`
    with source as materialized (
      select case_id, document, words from cases.search_document
      where case_id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::bigint)
    ), documents as (
      insert into cases.case_search (case_id, document) select case_id, document from source
      on conflict (case_id) do update set document = excluded.document
    )
    insert into cases.search_word (word)
    select distinct w from source, cases.words_of(source.words) as w
    where not exists (select from cases.search_word known where known.word = w)
    order by w on conflict do nothing`)
}
