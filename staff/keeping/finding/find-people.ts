import 'server-only'
import { driver } from '#db/client.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { done, type Result } from '#platform/result.ts'
import type { NameSought } from '#staff/keeping/finding/name-sought.ts'
import { dayOf } from '#staff/ledger/days.ts'
import type { PlainDate } from '#staff/ledger/ledger.ts'
import { unitName } from '#staff/ledger/tree.ts'
import { mayKeepRegister } from '#staff/permissions.ts'
import { logViewing } from '#staff/reading/names.ts'
import { readPlacements } from '#staff/reading/read-ledger.ts'
import { ONLY_HR } from '#staff/registering/join-and-leave.ts'
import { FORGOTTEN } from '#staff/retention/retention.ts'

export interface PersonFound {
  readonly id: number
  readonly name: string
  /** The seat she holds, held last or is to take, "Handläggare, Team Styrelse"; null for whoever never had one. */
  readonly seat: string | null
  readonly validFrom: PlainDate | null
  readonly validTo: PlainDate | null
}
export interface Found {
  readonly sought: string
  readonly people: readonly PersonFound[]
  /** There are more than are shown. */
  readonly more: boolean
  readonly today: PlainDate
}

const MOST = 30

/**
 * People of the whole register by name, those who have left and those who are to come too: every word has to stand in the
 * name, in any order; or the number in the HR system. HR only; whoever is shown is told that she was seen.
 */
export async function findPeople(actor: Actor, { name: sought }: NameSought): Promise<Result<Found>> {
  if (!mayKeepRegister(actor)) return ONLY_HR
  const today = stockholmDate(now())
  const parts = sought.split(/\s+/).map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
  const [rows, placements] = await Promise.all([
    driver()<(Omit<PersonFound, 'seat'> & { title: string | null; unitId: number | null })[]>`
      select e.id::int, e.name, s.title, s.unit_id::int as "unitId", s.valid_from as "validFrom", s.valid_to as "validTo"
      from staff.employee e left join lateral (
        select p.title, a.unit_id, a.valid_from, a.valid_to from staff.assignment a join staff.position p on p.id = a.position_id
        where a.employee_id = e.id and a.recorded_to is null
        order by a.valid_from > ${today}, coalesce(a.valid_to, 'infinity') desc, a.valid_from desc limit 1) s on true
      where e.name <> ${FORGOTTEN} and (e.name ilike all(${parts}::text[]) or e.external_id = ${sought})
        and not exists (select from staff.assignment d join staff.end_reason why on why.id = d.end_reason_id
          where d.employee_id = e.id and d.recorded_to is null and why.class = 'death')
      order by e.name, e.id limit ${MOST + 1}`,
    readPlacements(),
  ])
  const shown = rows.slice(0, MOST)
  await logViewing(
    actor,
    shown.map(({ id }) => id),
    'Register',
  )
  const people = shown.map(({ title, unitId, ...row }) => ({
    ...row,
    seat: title && unitId ? `${title}, ${unitName(placements, unitId, dayOf(row.validTo ?? today))}` : null,
  }))
  return done({ sought, people, more: rows.length > MOST, today })
}
