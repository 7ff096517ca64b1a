import 'server-only'
import type { Happened } from '#cases/closing/propose.ts'
import type { EventKind } from '#cases/events.ts'
import { driver } from '#db/client.ts'
import type { Actor } from '#platform/actor.ts'

/** Talk, and what only moves a case about: with nothing else in the timeline, the member was given words. */
const ONLY_TALK: readonly EventKind[] = [
  'registered',
  'imported',
  'updated_from_source',
  'taken',
  'assigned',
  'type_changed',
  'priority_changed',
  'details_changed',
  'person_linked',
  'identified',
  'answered',
  'noted',
  'called',
  'promised',
  'linked',
  'unlinked',
  'resolved',
  'closed',
  'member_answered',
  'reopened',
  'protection_changed',
  'protection_lifted',
  'water_word_set',
]

/** What has happened to an open case that says how it may end: one statement over its own events, steps and links. */
export async function readHappened(
  actor: Actor,
  kase: { readonly id: number } & Pick<Happened, 'status' | 'waitingFor'>,
  missedLimit: number,
): Promise<Happened> {
  const sql = driver()
  const [row] = await sql<Omit<Happened, 'status' | 'waitingFor' | 'missedLimit'>[]>`
    with happened as materialized (select id, kind, data from cases.case_event where case_id = ${kase.id})
    select
      (select o.number from cases.case_link l join cases."case" o on o.id = l.other_id
        where l.case_id = ${kase.id} and l.kind = 'duplicate' and (not o.restricted or ${actor.mayReadProtected})
        order by o.id limit 1) as "duplicateOf",
      coalesce(
        (select title from cases.step where case_id = ${kase.id} and done_at is not null and dropped_at is null
          and owner in ('on_call', 'contractor') order by done_at desc limit 1),
        (select data ->> 'firm' from happened where kind = 'water_ordered' order by id desc limit 1)) as ordered,
      (select count(*)::int from happened where kind = 'called' and not (data ->> 'reached')::boolean
        and id > coalesce((select max(id) from happened where kind = 'called' and (data ->> 'reached')::boolean), 0)) as "missedCalls",
      exists (select from happened where kind not in ${sql([...ONLY_TALK])}) as acted`
  if (!row) throw new Error('a statement without a table always has a row')
  return { status: kase.status, waitingFor: kase.waitingFor, missedLimit, ...row }
}
