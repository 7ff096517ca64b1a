import postgres from 'postgres'
import { openDatabase } from '#db/client.ts'
import { seedDeclared } from '#db/seed/consent.ts'
import { seedPolicies } from '#db/seed/policies.ts'
import { testDatabase } from '#db/testing.ts'
import type { Actor, Role } from '#platform/actor.ts'

/** Two editors and an agent, with what the application brings: its cookies and the first editions. */
export interface EditorWorld {
  readonly sql: postgres.Sql
  readonly lina: Actor
  readonly sofia: Actor
  /** Is no editor. */
  readonly amira: Actor
  close(): Promise<void>
}

export async function editorWorld(): Promise<EditorWorld> {
  const database = await testDatabase()
  const sql = postgres(database.ownerUrl, { max: 2, onnotice: () => {} })
  await sql.begin(async (tx) => {
    await seedDeclared(tx)
    await seedPolicies(tx)
  })
  const closeClient = openDatabase(database.appUrl)
  const colleague = async (name: string, role: Role): Promise<Actor> => {
    const [row] = await sql`insert into staff.employee (name, email) values (${name}, ${`${name}@koms.example`})
      returning id::int`
    return { employeeId: row?.id as number, name, teamId: null, roles: [role], mayReadProtected: false }
  }
  return {
    sql,
    lina: await colleague('Lina', 'editor'),
    sofia: await colleague('Sofia', 'editor'),
    amira: await colleague('Amira', 'agent'),
    close: async () => {
      await closeClient()
      await sql.end()
      await database.drop()
    },
  }
}
