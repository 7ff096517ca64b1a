import { randomUUID } from 'node:crypto'
import type postgres from 'postgres'
import type { CaseWorld } from '#cases/testing/case-world.ts'

// What a test asks of a case: the rows as they stand, past every permission, and the forms that name it.
type World = Pick<CaseWorld, 'sql'>

/** The case's row, or an empty one. */
export async function kaseOf({ sql }: World, number: string): Promise<postgres.Row> {
  const [row] = await sql`select *, id::int as id from cases."case" where number = ${number}`
  return row ?? {}
}

/** The case's events, oldest first. */
export function eventsOf({ sql }: World, number: string): Promise<postgres.Row[]> {
  return sql`select v.kind, v.data, v.text, v.case_version from cases.case_event v
    join cases."case" c on c.id = v.case_id where c.number = ${number} order by v.id`
}

/** What a form that changes a case names: the case as it stands now. */
export async function target(world: World, number: string): Promise<{ number: string; version: number }> {
  return { number, version: (await kaseOf(world, number)).version }
}

/** What a form that adds to a case names: the case, and a key of its own. */
export function addition(number: string): { number: string; submission: string } {
  return { number, submission: randomUUID() }
}
