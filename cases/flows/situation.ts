import 'server-only'
import { sql } from 'drizzle-orm'
import type { Situation, Tenure } from '#cases/flows/flow.ts'
import { rulesFor } from '#cases/rules/read-rules.ts'
import type { Reader } from '#db/client.ts'
import type { Supplement } from '#members/person.ts'

/** Whom and what a case is about, as its row has it. */
export interface About {
  readonly personId: number | null
  readonly homeId: number | null
  readonly associationId: number | null
  readonly receivedAt: Date
}

interface Found {
  readonly [column: string]: unknown
  readonly tenure: Tenure | null
  readonly association_id: number | null
  readonly name: string | null
  readonly supplement: Supplement | null
}

/**
 * What a flow may know besides the answers: the rules of the day the inquiry reached us, how the caller stands to the
 * home, and its association. A person with several homes counts with the one the case names, else with the latest.
 */
export async function situationOf(
  reader: Reader,
  { personId, homeId, associationId, receivedAt }: About,
): Promise<Situation> {
  const [found] = await reader.execute<Found>(sql`
    with held as (
      select r.kind, r.home_id from members.person_role r
      where r.person_id = ${personId} and r.kind in ('owner', 'tenant') and r.valid_from <= platform.today()
        and (r.valid_to is null or r.valid_to >= platform.today()) and (${homeId}::bigint is null or r.home_id = ${homeId})
      order by r.valid_from desc, r.id limit 1
    )
    select held.kind as tenure, a.id::int as association_id, a.name, a.supplement
    from (select 1) one left join held on true
      left join members.home h on h.id = coalesce(${homeId}, held.home_id)
      left join members.association a on a.id = coalesce(${associationId}, h.association_id)`)
  return {
    rules: await rulesFor(reader, { receivedAt, associationId: found?.association_id ?? null }),
    receivedAt: receivedAt.toISOString(),
    tenure: found?.tenure ?? 'unknown',
    associationId: found?.association_id ?? null,
    association: found?.name ? { name: found.name, supplement: found.supplement ?? 'unknown' } : null,
  }
}
