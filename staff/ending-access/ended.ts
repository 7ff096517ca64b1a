import 'server-only'
import { driver } from '#db/client.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import type { Access } from '#staff/granting/access.ts'
import type { PlainDate } from '#staff/ledger/ledger.ts'
import { komsUnitsOn } from '#staff/reading/koms-units.ts'

/** Roles that are for work in KOMS; the others follow the person as long as she is in HSB Stockholm. */
const OF_KOMS: readonly Access[] = ['agent', 'team_leader', 'manager', 'protected']

export interface Outlived {
  readonly grantId: number
  readonly employeeId: number
  readonly name: string
  readonly access: Access
  readonly validFrom: PlainDate
  readonly validTo: PlainDate | null
  /** The last day of the work that the role was for. */
  readonly lastDay: PlainDate
}

/**
 * Roles that are held although the work they were for has ended: those of KOMS when nothing is held below KOMS any more,
 * all when nothing is held in HSB Stockholm. Whoever never had a seat in the register is nobody's to judge. A role given
 * after the last day was meant to be given.
 */
export async function outlivedAccess(): Promise<Outlived[]> {
  const today = stockholmDate(now())
  const komsUnits = await komsUnitsOn(today)
  const rows = await driver()<Outlived[]>`
    with held as (
      select a.employee_id, l.kind = 'hsb_stockholm' as internal, a.unit_id = any(${komsUnits}::bigint[]) as koms,
        a.valid_from, a.valid_to
      from staff.assignment a join staff.legal_entity l on l.id = a.legal_entity_id where a.recorded_to is null
    ), ended as (
      select employee_id,
        max(valid_to) filter (where internal) as left_house,
        bool_or(internal and coalesce(valid_to, 'infinity') >= ${today}) as in_house,
        max(valid_to) filter (where internal and koms) as left_koms,
        coalesce(bool_or(internal and koms and coalesce(valid_to, 'infinity') >= ${today}), false) as in_koms
      from held group by employee_id
    )
    select g.id::int as "grantId", e.id::int as "employeeId", e.name, g.access, g.valid_from as "validFrom", g.valid_to as "validTo",
      case when x.in_house then x.left_koms else x.left_house end as "lastDay"
    from ended x join staff.employee e on e.id = x.employee_id
    join staff.access_grant g on g.employee_id = e.id and not g.revoked and g.valid_from <= ${today} and coalesce(g.valid_to, 'infinity') >= ${today}
    where (not x.in_house and x.left_house is not null and g.valid_from <= x.left_house)
      or (x.in_house and not x.in_koms and x.left_koms is not null and g.access = any(${OF_KOMS as string[]}) and g.valid_from <= x.left_koms)
    order by e.name, g.id`
  return [...rows]
}
