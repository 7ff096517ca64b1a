import postgres from 'postgres'
import { openDatabase } from '#db/client.ts'
import { seedFoundation } from '#db/seed/foundation.ts'
import { testDatabase } from '#db/testing.ts'
import type { Actor, Role } from '#platform/actor.ts'

/** A small KOMS for one test file: two teams with a leader each, the manager, HR, and a chief outside KOMS. */
export interface DevelopmentWorld {
  readonly sql: postgres.Sql
  readonly amira: Actor
  readonly jonas: Actor
  /** Of the other team. */
  readonly karin: Actor
  /** Leads Amira's and Jonas's team. */
  readonly oskar: Actor
  /** Leads Karin's. */
  readonly ylva: Actor
  readonly helena: Actor
  readonly mikael: Actor
  /** Receives whoever is chosen for the seat; an employee like any other. */
  readonly receiver: Actor
  /** A field of knowledge, by name. */
  field(name: string): Promise<number>
  close(): Promise<void>
}

export async function developmentWorld(): Promise<DevelopmentWorld> {
  const database = await testDatabase()
  const sql = postgres(database.ownerUrl, { max: 2, onnotice: () => {} })
  await sql.begin(seedFoundation)
  const closeClient = openDatabase(database.appUrl)
  const colleague = async (name: string, role: Role, teamId: number | null): Promise<Actor> => {
    const [row] = await sql`
      insert into staff.employee (name, email, team_id) values (${name}, ${`${name.toLowerCase()}@koms.example`}, ${teamId})
      returning id::int`
    const employeeId = row?.id as number
    await sql`insert into staff.access_grant (employee_id, access, valid_from) values (${employeeId}, ${role}, '2020-01-01')`
    return { employeeId, name, teamId, roles: [role], mayReadProtected: false }
  }
  return {
    sql,
    amira: await colleague('Amira', 'agent', 1),
    jonas: await colleague('Jonas', 'agent', 1),
    karin: await colleague('Karin', 'agent', 2),
    oskar: await colleague('Oskar', 'team_leader', 1),
    ylva: await colleague('Ylva', 'team_leader', 2),
    helena: await colleague('Helena', 'manager', null),
    mikael: await colleague('Mikael', 'hr', null),
    receiver: await colleague('Rita', 'editor', null),
    field: async (name) => {
      const [row] = await sql`insert into staff.competence_field (name) values (${name}) returning id::int`
      return row?.id as number
    },
    close: async () => {
      await closeClient()
      await sql.end()
      await database.drop()
    },
  }
}
