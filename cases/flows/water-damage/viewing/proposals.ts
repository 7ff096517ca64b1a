import 'server-only'
import { situationOf } from '#cases/flows/situation.ts'
import type { Source } from '#cases/flows/water-damage/facts.ts'
import { type Leak, likelySame } from '#cases/flows/water-damage/joining/joint.ts'
import { JOINT_HOURS } from '#cases/flows/water-damage/settings/acute.ts'
import type { Proposal } from '#cases/flows/water-damage/viewing/detail.ts'
import { rule } from '#cases/rules/rules.ts'
import { db, driver } from '#db/client.ts'
import type { caseRow } from '#db/schema/cases.ts'

interface Row extends Omit<Leak, 'source'> {
  readonly id: number
  readonly number: string
  readonly title: string
  readonly source: Source | null
  /** In the same event already, or once parted from it. */
  readonly known: boolean
}

/**
 * Other open water damages that are probably the same leak. A protected case is proposed to nobody and has no proposals;
 * cases that were once split apart are not proposed again.
 */
export async function proposalsFor(kase: typeof caseRow.$inferSelect): Promise<Proposal[]> {
  if (!kase.isOpen || kase.restricted) return []
  const { rules } = await situationOf(db, kase)
  const hours = rule(rules, JOINT_HOURS)
  const rows = await driver()<Row[]>`
    select c.id::int as id, c.number, c.title, c.received_at as "receivedAt", f.choice as source,
      coalesce(c.association_id, h.association_id)::int as "associationId",
      coalesce(h.street_address, split_part(c.address_text, ',', 1)) as street,
      exists (select from cases.joint_event_case a join cases.joint_event_case b on b.event_key = a.event_key
        where a.case_id = c.id and b.case_id = ${kase.id}) as known
    from cases."case" c join cases.case_type t on t.key = c.type_key and t.flow = 'water_damage'
    left join members.home h on h.id = cases.case_home(c.id)
    left join cases.fact f on f.case_id = c.id and f.flow = 'water_damage' and f.key = 'source'
    where c.is_open and not c.restricted
      and c.received_at between ${kase.receivedAt}::timestamptz - ${hours} * interval '1 hour'
        and ${kase.receivedAt}::timestamptz + ${hours} * interval '1 hour'
    order by c.received_at, c.id`
  const leakOf = (row: Row): Leak => ({ ...row, source: row.source ?? undefined })
  const self = rows.find(({ id }) => id === kase.id)
  if (!self) return []
  return rows
    .filter((row) => row.id !== kase.id && !row.known)
    .flatMap((row) => {
      const why = likelySame(leakOf(self), leakOf(row), hours)
      return why ? [{ number: row.number, title: row.title, why }] : []
    })
    .slice(0, 5)
}
