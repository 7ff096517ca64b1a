import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { registerCase } from '#cases/registering/register-case.ts'
import { Registration } from '#cases/registering/registration.ts'
import { everyCaseReplays } from '#cases/testing/replayed-case.ts'
import { openDatabase } from '#db/client.ts'
import { seedFoundation } from '#db/seed/foundation.ts'
import { testDatabase } from '#db/testing.ts'
import type { Actor, Role } from '#platform/actor.ts'

/** A small KOMS for one test file: three colleagues, three people (one of them protected), one home. */
export interface CaseWorld {
  readonly sql: postgres.Sql
  readonly amira: Actor
  readonly jonas: Actor
  /** Holds the right to protected identities. */
  readonly karin: Actor
  readonly oskar: Actor
  readonly people: { readonly maja: number; readonly protectedVera: number; readonly household: number }
  readonly homeId: number
  close(): Promise<void>
}

/**
 * `rowsByHand`: the test writes cases past their commands, so that no event tells of it. In every other world each case is
 * played again from its events when the test is done, and must stand as its rows do.
 */
export async function caseWorld({ rowsByHand = false } = {}): Promise<CaseWorld> {
  const database = await testDatabase()
  const sql = postgres(database.ownerUrl, { max: 2, onnotice: () => {} })
  await sql.begin(seedFoundation)
  const closeClient = openDatabase(database.appUrl)
  const colleague = async (name: string, role: Role, mayReadProtected = false): Promise<Actor> => {
    const [row] =
      await sql`insert into staff.employee (name, email, team_id) values (${name}, ${`${name.toLowerCase()}@koms.example`}, 1) returning id::int`
    const employeeId = row?.id as number
    const access = [role, ...(mayReadProtected ? ['protected'] : [])]
    for (const one of access)
      await sql`insert into staff.access_grant (employee_id, access, valid_from) values (${employeeId}, ${one}, '2020-01-01')`
    return { employeeId, name, teamId: 1, roles: [role], mayReadProtected }
  }
  const person = async (givenName: string, familyName: string, flagged = false): Promise<number> => {
    const [row] = await sql`
      insert into members.person (given_name, family_name, sekretessmarkering, updated_at)
      values (${givenName}, ${familyName}, ${flagged}, now()) returning id::int`
    return row?.id as number
  }
  const [home] = await sql`
    insert into members.home (street_address, postal_code, locality, official_number) values ('Hemliga gränd 7', '11220', 'Stockholm', '1203') returning id::int`
  const people = {
    maja: await person('Maja', 'Ekdahl'),
    protectedVera: await person('Vera', 'Gömd', true),
    household: await person('Sixten', 'Gömd'),
  }
  for (const id of [people.protectedVera, people.household]) {
    await sql`insert into members.person_role (person_id, kind, home_id, valid_from) values (${id}, 'resident', ${home?.id}, '2024-01-01')`
  }
  return {
    sql,
    amira: await colleague('Amira', 'agent'),
    jonas: await colleague('Jonas', 'agent'),
    karin: await colleague('Karin', 'agent', true),
    oskar: await colleague('Oskar', 'team_leader'),
    people,
    homeId: home?.id as number,
    close: async () => {
      try {
        if (!rowsByHand) await everyCaseReplays({ sql })
      } finally {
        await closeClient()
        await sql.end()
        await database.drop()
      }
    },
  }
}

/** A registration as the form sends it, with what the test is about filled in. */
export function registrationWith(words: Record<string, unknown> = {}): Registration {
  return Registration.parse({
    submission: randomUUID(),
    type: 'water_damage',
    description: 'Det droppar från taket i badrummet.',
    ...words,
  })
}

/** Registers a case and returns its number. Throws with the refusal if it was refused. */
export async function registered(actor: Actor, words: Record<string, unknown> = {}): Promise<string> {
  const result = await registerCase(actor, registrationWith(words))
  if (!result.ok) throw new Error(result.refusals.map(({ message }) => message).join(' '))
  return result.value.number
}
