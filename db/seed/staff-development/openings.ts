import type { TransactionSql } from 'postgres'
import { insertAll } from '#db/seed/insert.ts'
import type { Random } from '#db/seed/random.ts'
import { UNIT } from '#db/seed/staff/tree.ts'
import { FIELD } from '#db/seed/staff-development/catalogue.ts'
import type { Colleague } from '#db/seed/staff-development/people.ts'
import { addDays } from '#platform/dates.ts'
import { addMonths } from '#staff/development/months.ts'

/** A seat that somebody took after somebody else had left it. */
interface Fill {
  readonly employeeId: number
  readonly positionId: number
  readonly unitId: number
  readonly from: string
  /** The last day of whoever had the seat before. */
  readonly left: string
  /** Whether she came from another seat in HSB Stockholm. */
  readonly internal: boolean
}

/** Applications that were not accepted are kept by name so long; older ones are counts. */
const KEPT_MONTHS = 24

/** The openings behind every refilled seat since 2019, with as many applications as are kept, and counts of the others. */
export async function seedPastOpenings(sql: TransactionSql, random: Random, today: string): Promise<void> {
  const fills = await fillsOf(sql, today)
  const people = (
    await sql<{ id: number }[]>`
    select distinct employee_id::int as id from staff.assignment a join staff.unit u on u.id = a.unit_id
    where a.recorded_to is null and a.valid_to is null and u.team_id is not null order by 1`
  ).map(({ id }) => id)
  const openings: object[] = []
  const applications: object[] = []
  const counts = new Map<string, object & { count: number }>()
  const kept = addMonths(today, -KEPT_MONTHS)
  for (const [i, fill] of fills.entries()) {
    const id = i + 1
    const accepted = later(addDays(fill.from, -random.int(6, 34)), addDays(fill.left, -10))
    const opened = addDays(accepted, -random.int(18, 70))
    const applyBy = addDays(opened, 14)
    openings.push({
      ...{ id, position_id: fill.positionId, unit_id: fill.unitId, description: '', receiving_manager_id: null },
      ...{ opened_on: opened, apply_by: applyBy, starts_on: fill.from, accepted_on: accepted, withdrawn_on: null },
    })
    const applied = () => addDays(opened, random.int(1, 13))
    const interview = addDays(applyBy, 2)
    applications.push({
      ...application(id, fill.internal ? fill.employeeId : null, fill.internal, applied()),
      ...{ interview_on: interview, offer_on: addDays(accepted, -1), accepted_on: accepted },
      ...{ outcome: 'accepted', decided_on: accepted, starts_on: fill.from },
    })
    const others = random.shuffle(people.filter((one) => one !== fill.employeeId)).slice(0, random.int(0, 4))
    const outside = Array.from({ length: random.int(0, 5) }, () => null)
    for (const person of [...others, ...outside]) {
      const isInternal = person !== null
      const interviewed = random.chance(0.4)
      if (accepted >= kept) {
        applications.push({
          ...application(id, person, isInternal, applied()),
          ...{ interview_on: interviewed ? interview : null, outcome: 'rejected', decided_on: accepted },
        })
        continue
      }
      const stage = interviewed ? 'interview' : 'applied'
      const key = `${id} ${isInternal} ${stage}`
      const before = counts.get(key)?.count ?? 0
      const year = Number(opened.slice(0, 4))
      // Those inside who apply in the demo are from the teams of KOMS.
      const kind = { opening_id: id, internal: isInternal, koms: isInternal, year, stage }
      counts.set(key, { ...kind, count: before + 1 })
    }
  }
  await insertAll(sql, 'staff.opening', openings)
  await insertAll(sql, 'staff.application', applications)
  await insertAll(sql, 'staff.application_count', [...counts.values()])
}

async function fillsOf(sql: TransactionSql, today: string): Promise<Fill[]> {
  return [
    ...(await sql<Fill[]>`
      select a.employee_id::int as "employeeId", a.position_id::int as "positionId", a.unit_id::int as "unitId",
        a.valid_from::text as "from", before.valid_to::text as "left",
        exists (select from staff.assignment own join staff.legal_entity l on l.id = own.legal_entity_id
          where own.employee_id = a.employee_id and own.recorded_to is null and own.key <> a.key
            and l.kind = 'hsb_stockholm' and own.valid_to between a.valid_from - 32 and a.valid_from - 1) as internal
      from staff.assignment a join staff.legal_entity e on e.id = a.legal_entity_id
      join lateral (select b.valid_to, b.employee_id from staff.assignment b
        where b.position_id = a.position_id and b.recorded_to is null and b.valid_to < a.valid_from
        order by b.valid_to desc limit 1) before on before.employee_id <> a.employee_id
      where a.recorded_to is null and e.kind = 'hsb_stockholm' and a.valid_from between '2019-01-01' and ${today}::date
      order by a.valid_from, a.key`),
  ]
}

const later = (a: string, b: string) => (a > b ? a : b)

function application(openingId: number, employeeId: number | null, internal: boolean, appliedOn: string) {
  return {
    opening_id: openingId,
    employee_id: employeeId,
    internal,
    letter: '',
    released_at: null as string | null,
    applied_on: appliedOn,
    interview_on: null as string | null,
    offer_on: null as string | null,
    accepted_on: null as string | null,
    outcome: null as string | null,
    decided_on: null as string | null,
    starts_on: null as string | null,
    version: 1,
  }
}

/** A seat that can be applied for now, for so many days more, with the fields it asks for. */
interface OpenSeat {
  readonly title: string
  readonly area: string
  readonly unitId: number
  readonly days: number
  readonly description: string
  readonly required: readonly number[]
  readonly merits: readonly number[]
}

const OPEN: readonly OpenSeat[] = [
  {
    ...{ title: 'Ekonom, föreningar', area: 'Ekonomi', unitId: UNIT.economy, days: 19 },
    description:
      'Du sköter löpande bokföring och bokslut för ett tiotal föreningar. Du har ofta kontakt med styrelserna, och där är det till stor hjälp att ha suttit på KOMS.',
    required: [FIELD.payments, FIELD.accounting],
    merits: [FIELD.boards],
  },
  {
    ...{ title: 'Biträdande förvaltare', area: 'Fastighetsförvaltning', unitId: UNIT.property, days: 12 },
    description: 'Du tar hand om felanmälningar, entreprenörer och besiktningar i fyra föreningar i Söderort.',
    required: [FIELD.faults, FIELD.water],
    merits: [FIELD.buildings, FIELD.neighbours],
  },
  {
    ...{ title: 'Systemförvaltare, kundsystem', area: 'Digital', unitId: UNIT.digital, days: 26 },
    description: 'Du är länken mellan handläggarna och leverantörerna av våra system.',
    required: [FIELD.privacy],
    merits: [FIELD.tutoring],
  },
]

/** Three seats to apply for; two colleagues have, one of them so that her leader may see it. */
export async function seedOpenSeats(
  sql: TransactionSql,
  people: readonly Colleague[],
  receiver: number,
  today: string,
): Promise<void> {
  const [last] = await sql<{ id: number }[]>`select coalesce(max(id), 0)::int as id from staff.opening`
  const first = (last?.id ?? 0) + 1
  const applicants = people.filter(({ id, leads }) => id > 9 && !leads)
  for (const [i, seat] of OPEN.entries()) {
    const [position] = await sql<{ id: number }[]>`
      insert into staff.position (title, area, unit_id, valid_from)
      values (${seat.title}, ${seat.area}, ${seat.unitId}, ${addDays(today, -20)}) returning id::int`
    const id = first + i
    await insertAll(sql, 'staff.opening', [
      {
        ...{ id, position_id: position?.id, unit_id: seat.unitId, description: seat.description },
        ...{ receiving_manager_id: i === 2 ? receiver : null, opened_on: addDays(today, -6) },
        ...{ apply_by: addDays(today, seat.days), starts_on: addMonths(`${today.slice(0, 7)}-01`, 3) },
        ...{ accepted_on: null, withdrawn_on: null },
      },
    ])
    const asked = [...seat.required, ...seat.merits].map((field_id) => ({
      ...{ opening_id: id, field_id, required: seat.required.includes(field_id) },
    }))
    await insertAll(sql, 'staff.opening_requirement', asked)
    const some = applicants.slice(i * 2, i * 2 + 2).map((person, j) => ({
      ...application(id, person.id, true, addDays(today, -3 + j)),
      letter: 'Jag har arbetat med de här frågorna i telefon i flera år och vill nu följa dem hela vägen.',
      released_at: j === 0 ? `${addDays(today, -2)}T08:00:00Z` : null,
    }))
    await insertAll(sql, 'staff.application', some)
  }
}
