import postgres from 'postgres'
import { openDatabase } from '#db/client.ts'
import { seedFoundation } from '#db/seed/foundation.ts'
import { ENTITY, seedTree, UNIT } from '#db/seed/staff/tree.ts'
import { testDatabase } from '#db/testing.ts'
import type { Actor, Role } from '#platform/actor.ts'

/** A register for one test file: the tree and the reasons of the demo, and whoever the test puts into it. */
export interface StaffWorld {
  readonly sql: postgres.Sql
  readonly manager: Actor
  readonly hr: Actor
  /** Leads the first team. */
  readonly leader: Actor
  readonly agent: Actor
  person(name: string): Promise<number>
  seat(title: string, unitId: number): Promise<number>
  /** What was recorded on the day it began. Returns the key. */
  assign(
    personId: number,
    positionId: number,
    from: string,
    to?: string | null,
    reason?: number | null,
  ): Promise<number>
  close(): Promise<void>
}

export async function staffWorld(): Promise<StaffWorld> {
  const database = await testDatabase()
  const sql = postgres(database.ownerUrl, { max: 2, onnotice: () => {} })
  await sql.begin(async (tx) => {
    await seedFoundation(tx)
    await seedTree(tx)
  })
  const closeClient = openDatabase(database.appUrl)
  const person = async (name: string, teamId: number | null = null): Promise<number> => {
    const [row] = await sql`insert into staff.employee (name, team_id) values (${name}, ${teamId}) returning id::int`
    return row?.id as number
  }
  const actor = async (name: string, role: Role, teamId: number | null): Promise<Actor> => {
    const employeeId = await person(name, teamId)
    await sql`insert into staff.access_grant (employee_id, access, valid_from) values (${employeeId}, ${role}, '2020-01-01')`
    return { employeeId, name, teamId, roles: [role], mayReadProtected: false }
  }
  return {
    sql,
    manager: await actor('Helena', 'manager', null),
    hr: await actor('Mikael', 'hr', null),
    leader: await actor('Oskar', 'team_leader', 1),
    agent: await actor('Amira', 'agent', 1),
    person: (name) => person(name),
    seat: async (title, unitId) => {
      const [row] = await sql`
        insert into staff.position (title, area, unit_id, valid_from) values (${title}, 'Kundservice', ${unitId}, '2000-01-01') returning id::int`
      return row?.id as number
    },
    assign: async (personId, positionId, from, to = null, reason = null) => {
      const [row] = await sql`
        insert into staff.assignment (key, employee_id, position_id, unit_id, legal_entity_id, contract, valid_from, valid_to, end_reason_id, recorded_from)
        select nextval('staff.assignment_key'), ${personId}, id, unit_id, ${ENTITY.stockholm}, 'permanent', ${from}, ${to}, ${reason}, ${from}
        from staff.position where id = ${positionId} returning key::int`
      return row?.key as number
    },
    close: async () => {
      await closeClient()
      await sql.end()
      await database.drop()
    },
  }
}

export { UNIT }
