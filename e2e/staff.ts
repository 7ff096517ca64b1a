import { createHash, randomBytes } from 'node:crypto'
import type { Sql } from 'postgres'
import { type Door, doorOf } from '#e2e/sign-in.ts'
import { word } from '#e2e/words.ts'

export type Newcomer = {
  /** Keys of the staff register, `protected` among them for the named right. */
  access?: readonly string[]
  teamId?: number | null
}

/** A new colleague in the register, already signed in. */
export async function newcomer(
  sql: Sql,
  baseUrl: string,
  { access = ['agent'], teamId = null }: Newcomer = {},
): Promise<{ id: number; name: string; door: Door }> {
  const name = `Ny ${word('Kollega')}`
  const [row] = await sql<{ id: number }[]>`
    insert into staff.employee (name, email, team_id) values (${name}, ${`${word('mail')}@koms.example`}, ${teamId})
    returning id::int`
  if (!row) throw new Error('the colleague was not made')
  for (const one of access) await give(sql, row.id, one)
  return { id: row.id, name, door: doorOf(baseUrl, await openSession(sql, row.id)) }
}

export async function give(sql: Sql, employeeId: number, access: string): Promise<void> {
  await sql`insert into staff.access_grant (employee_id, access, valid_from) values (${employeeId}, ${access}, '2026-01-01')`
}

export async function withdraw(sql: Sql, employeeId: number, access: string): Promise<void> {
  await sql`update staff.access_grant set revoked = true where employee_id = ${employeeId} and access = ${access}`
}

/** A session as sign-in would have left it. Returns the cookie's value. */
export async function openSession(sql: Sql, employeeId: number): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await sql`insert into platform.session (token_hash, employee_id, created_at, last_seen_at, expires_at)
    values (${hashOf(token)}, ${employeeId}, now(), now(), now() + interval '8 hours')`
  return token
}

/** How a cookie's value stands in the database. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
