import 'server-only'
import type { Row as AnyRow, PendingQuery } from 'postgres'
import { MARK_END, MARK_START } from '#cases/searching/marks.ts'
import { asPrefix, termsOf } from '#cases/searching/terms.ts'
import type { QueueQuery } from '#cases/viewing/queue-query.ts'
import {
  PAGE_SIZE,
  type QueuePage,
  queueColumns,
  queueJoins,
  type ReadRow,
  withInstants,
} from '#cases/viewing/queue-row.ts'
import { driver } from '#db/client.ts'
import type { CaseWorker } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'

/**
 * A word that stands in half of all documents would have each of them ranked. Ranking is kept to so many of the newest
 * matches: beyond them nobody reads, and the cost does not grow with the register.
 */
const RANKED = 500

/**
 * Cases whose number, title, description, timeline, person, address or association holds every word typed: by Swedish
 * stem, by prefix, and by its nearest known word where a word stands nowhere. Best match first, at most one page.
 * What is protected is not searched for an actor without the right: such a case is not in the result at all.
 */
export async function searchCases(
  actor: CaseWorker,
  query: QueueQuery,
  within: PendingQuery<AnyRow[]>,
): Promise<QueuePage> {
  const sql = driver()
  const terms = termsOf(query.q)
  const readAt = now().toISOString()
  if (terms.length === 0) return { rows: [], next: null, readAt }
  const { asked, isCommon, instead } = await understand(terms)
  if (!asked) return { rows: [], next: null, readAt }

  const mark = `StartSel=${MARK_START}, StopSel=${MARK_END}`
  // A rare word's documents come from its index, and their cases one by one (`offset 0` keeps the planner from walking
  // all cases beside them); for a common word the newest documents are walked until enough hold it.
  const matching = sql`select case_id, document from cases.case_search where document @@ ${asked}::tsquery`
  const found = isCommon
    ? sql`(${matching}) s join cases."case" c on c.id = s.case_id`
    : sql`rare s cross join lateral (select * from cases."case" where id = s.case_id offset 0) c`
  const rows = await sql.begin('read only', async (tx) => {
    // Planned for these words and filters: a plan kept for all words ranked 400,000 documents for "vatten", 5 s instead
    // of 4 ms. Two workers for one page cost more to start than they find.
    await tx`select set_config('plan_cache_mode', 'force_custom_plan', true), set_config('max_parallel_workers_per_gather', '0', true)`
    return tx<ReadRow[]>`
      with ${isCommon ? sql`` : sql`rare as materialized (${matching}),`}
      candidates as materialized (
        select c.id, ts_rank(s.document, ${asked}::tsquery) as rank
        from ${found}
        where ${actor.mayReadProtected ? sql`true` : sql`not c.restricted`} and ${within}
        order by s.case_id desc limit ${RANKED}
      ), best as (select id, rank from candidates order by rank desc, id desc limit ${PAGE_SIZE})
      select ${queueColumns(actor)}, ts_headline('swedish', c.title, ${asked}::tsquery, ${`${mark}, HighlightAll=true`}) as title,
        ts_headline('swedish', concat_ws(' … ', c.description, (select string_agg(v.text, ' … ') from (
          select text from cases.case_event where case_id = c.id and text is not null order by id desc limit 20) v),
          concat_ws(' ', p.given_name, p.family_name, c.caller_name, c.address_text, h.street_address, h.locality, a.name)),
          ${asked}::tsquery, ${`${mark}, MaxWords=24, MinWords=8, MaxFragments=1`}) as excerpt
      from best join cases."case" c on c.id = best.id ${queueJoins()}
      left join members.home h on h.id = c.home_id left join members.association a on a.id = coalesce(c.association_id, h.association_id)
      order by best.rank desc, c.id desc`
  })
  const said = instead.filter((word) => rows.some((row) => stands(word, row)))
  return { rows: rows.map(withInstants), next: null, readAt, ...(said.length && { instead: said }) }
}

/** Only a word that stands in what is shown is said: the vocabulary knows protected words too. */
function stands(word: string, { title, excerpt }: ReadRow): boolean {
  return `${title} ${excerpt}`.toLocaleLowerCase('sv').includes(word)
}

interface Understood {
  /** The tsquery, as text. */
  readonly asked: string | null
  /** Whether so many documents hold it that walking the newest finds enough of them sooner than the index does. */
  readonly isCommon: boolean
  readonly instead: string[]
}

/**
 * The tsquery for what was typed, each word by stem or prefix. A word that no document holds becomes its nearest
 * known words (trigrams); a word of no meaning for search ("och") is left out. Null when nothing is left to ask for.
 */
async function understand(terms: readonly string[]): Promise<Understood> {
  const sql = driver()
  const known = await sql<{ term: string; near: string[] | null; stop: boolean }[]>`
    select term, to_tsvector('swedish', term) = ''::tsvector as stop,
      case when length(term) >= 4 and term ~ '^[[:alpha:]]+$' and not exists (select from cases.search_word where word ~>=~ term and word ~<~ (term || '\uFFFF'))
        then array(select word from cases.search_word where word % term order by similarity(word, term) desc, word limit 4) end as near
    from jsonb_array_elements_text(${JSON.stringify(terms)}::jsonb) with ordinality as given (term, place) order by place`
  const instead: string[] = []
  const parts: string[] = []
  for (const { term, near, stop } of known) {
    if (stop) continue
    if (near?.length) instead.push(...near)
    const words = near?.length ? near : [term]
    parts.push(`(${words.map((word) => asPrefix(word)).join(' | ')})`)
  }
  if (parts.length === 0) return { asked: null, isCommon: false, instead }
  const [row] = await sql<{ asked: string; isCommon: boolean }[]>`
    select asked::text, cases.is_common(asked, ${RANKED}) as "isCommon" from (
      select string_agg('(' || (to_tsquery('swedish', part) || to_tsquery('simple', part))::text || ')', ' & ')::tsquery as asked
      from jsonb_array_elements_text(${JSON.stringify(parts)}::jsonb) as part) as whole`
  return { asked: row?.asked ?? null, isCommon: row?.isCommon ?? false, instead }
}
