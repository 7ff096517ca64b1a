import 'server-only'
import type { CasePage } from '#cases/viewing/case-page.ts'
import { driver } from '#db/client.ts'
import type { Actor } from '#platform/actor.ts'

/** Linked cases, from either end; the title of a protected one only for whoever may read it. */
export async function linksOf(actor: Actor, caseId: number): Promise<CasePage['links']> {
  const rows = await driver()<CasePage['links'][number][]>`
    select o.number, case when not o.restricted or ${actor.mayReadProtected} then o.title end as title, l.kind, o.status,
      l.case_id <> ${caseId} as reverse
    from cases.case_link l join cases."case" o on o.id = case when l.case_id = ${caseId} then l.other_id else l.case_id end
    where l.case_id = ${caseId} or l.other_id = ${caseId} order by o.id`
  return [...rows]
}

/**
 * The same person's five latest other cases. One of them can be protected though she is not, for what it once held;
 * it is listed only for whoever may read it.
 */
export async function othersOf(actor: Actor, caseId: number, personId: number | null): Promise<CasePage['others']> {
  if (personId === null) return []
  const rows = await driver()<CasePage['others'][number][]>`
    select number, title, status from cases."case"
    where person_id = ${personId} and id <> ${caseId} and (not restricted or ${actor.mayReadProtected})
    order by id desc limit 5`
  return [...rows]
}

/** Up to three telephone numbers, as people write them. */
export async function phonesOf(personId: number | null): Promise<string[]> {
  if (personId === null) return []
  const rows = await driver()<{ shown: string }[]>`
    select shown from members.contact where person_id = ${personId} and kind = 'phone' order by id limit 3`
  return rows.map(({ shown }) => shown)
}
