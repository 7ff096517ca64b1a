import type { TransactionSql } from 'postgres'

/** Somebody in a team today, whose competence the demo tells. */
export interface Colleague {
  readonly id: number
  readonly name: string
  readonly teamId: number
  readonly leads: boolean
}

/** Somebody's time in KOMS, as the register holds it true. */
export interface Term {
  readonly employeeId: number
  readonly from: string
  readonly to: string | null
}

/** Who is in a team with an account of her own. */
export async function colleaguesOf(sql: TransactionSql): Promise<Colleague[]> {
  return [
    ...(await sql<Colleague[]>`
      select e.id::int, e.name, e.team_id::int as "teamId",
        exists (select from staff.access_grant g where g.employee_id = e.id and g.access = 'team_leader') as leads
      from staff.employee e where e.team_id is not null order by e.id`),
  ]
}

/** Everybody's times in the teams of KOMS. */
export async function termsOf(sql: TransactionSql): Promise<Term[]> {
  return [
    ...(await sql<Term[]>`
      select a.employee_id::int as "employeeId", a.valid_from::text as "from", a.valid_to::text as "to"
      from staff.assignment a join staff.unit u on u.id = a.unit_id
      where a.recorded_to is null and u.team_id is not null order by a.employee_id, a.valid_from`),
  ]
}

/** The account with this role that HR's and the manager's acts were done by. */
export async function accountWith(sql: TransactionSql, access: string): Promise<number> {
  const [row] = await sql<{ id: number }[]>`
    select employee_id::int as id from staff.access_grant where access = ${access} order by employee_id limit 1`
  if (!row) throw new Error(`Nobody is ${access}`)
  return row.id
}
