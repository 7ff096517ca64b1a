import postgres, { type TransactionSql } from 'postgres'
import { callersOf } from '#db/seed/callers.ts'
import { inventCases, linkCases, numberCases } from '#db/seed/cases.ts'
import { type Colleague, seedColleagues } from '#db/seed/colleagues.ts'
import { seedDeclared } from '#db/seed/consent.ts'
import { savingsCases } from '#db/seed/flows/housing-savings.ts'
import { promiseNextWord } from '#db/seed/flows/next-word.ts'
import { deferralCases } from '#db/seed/flows/rent-deferral.ts'
import { waterCases } from '#db/seed/flows/water-damage.ts'
import { seedFoundation } from '#db/seed/foundation.ts'
import { houses } from '#db/seed/homes.ts'
import { settle } from '#db/seed/households.ts'
import { insertAll } from '#db/seed/insert.ts'
import { peopleMaker } from '#db/seed/people.ts'
import { seedPolicies } from '#db/seed/policies.ts'
import { randomFrom } from '#db/seed/random.ts'
import { seedStaff } from '#db/seed/staff/seed-staff.ts'
import { seedTree } from '#db/seed/staff/tree.ts'
import { seedDevelopment } from '#db/seed/staff-development/seed-development.ts'
import { indexCases, writeCases } from '#db/seed/write-cases.ts'
import { now as clock } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'

interface Wishes {
  /** Types, calendar, teams and the accounts only. */
  readonly empty?: boolean
  /** So many generated cases more, older than the demo's own. */
  readonly cases?: number
  /** The instant the demo is told from; now unless a test says otherwise. */
  readonly today?: Date
  readonly progress?: (text: string) => void
}

const CASES = 600
const LINKS = 40
const LOCK = 7_255_011

/**
 * Fills an empty database with a service at work, all of it or nothing: the same content every time, counted from
 * today. A database that already has employees is kept as it is. Takes the owner's address. Throws what PostgreSQL says.
 */
export async function seed(ownerUrl: string, wishes: Wishes = {}): Promise<'seeded' | 'kept'> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  try {
    return await sql.begin(async (tx) => {
      await tx`select pg_advisory_xact_lock(${LOCK})`
      await seedDeclared(tx)
      await seedPolicies(tx)
      const [row] = await tx`select exists (select from staff.employee) as present`
      if (row?.present) return 'kept' as const
      await fill(tx, wishes)
      return 'seeded' as const
    })
  } finally {
    await sql.end()
  }
}

async function fill(
  tx: TransactionSql,
  { empty = false, cases = 0, today = clock(), progress }: Wishes,
): Promise<void> {
  const tell = progress ?? (() => {})
  tell('ärendetyper, öppettider och konton')
  await seedFoundation(tx)
  const staff = await seedColleagues(tx, stockholmDate(today), empty)
  await seedTree(tx)
  if (empty) return
  tell('medarbetare, tjänster och flyttar')
  await seedStaff(tx, stockholmDate(today))
  tell('kompetens, utbildningar och lediga tjänster')
  await seedDevelopment(tx, stockholmDate(today))
  tell('personer, bostäder och föreningar')
  const register = await seedRegister(tx, stockholmDate(today))
  tell('ärenden')
  await seedCases(tx, register, staff, today, cases)
  tell('sökning')
  await indexCases(tx, tell)
}

async function seedRegister(tx: TransactionSql, today: string) {
  const random = randomFrom(20_261)
  const { associations, homes } = houses(random)
  const maker = peopleMaker(random, today)
  const roles = settle(maker, { associations, homes }, random, today)
  await insertAll(tx, 'members.association', associations)
  await insertAll(tx, 'members.home', homes)
  await insertAll(tx, 'members.person', maker.people)
  await insertAll(tx, 'members.contact', maker.contacts)
  await insertAll(tx, 'members.person_role', roles)
  const shielded = await tx<{ id: string }[]>`select id from members.person where shielded`
  return { associations, homes, roles, people: maker.people, shielded: new Set(shielded.map((row) => Number(row.id))) }
}

async function seedCases(
  tx: TransactionSql,
  register: Parameters<typeof deferralCases>[0]['register'],
  staff: readonly Colleague[],
  now: Date,
  more: number,
): Promise<void> {
  const random = randomFrom(20_262)
  const scene = { random, now, staff, callers: callersOf(register, random) }
  const water = waterCases({ now, staff, register })
  const savings = savingsCases({ now, staff, register })
  const deferrals = deferralCases({ now, staff, register })
  const invented = [
    ...inventCases(more, scene, true),
    ...inventCases(CASES, scene),
    ...water.cases,
    ...savings.cases,
    ...deferrals.cases,
  ]
  for (const one of invented) promiseNextWord(one, now)
  const last = numberCases(invented)
  water.nameNeighbours()
  const links = linkCases(invented.slice(-CASES), LINKS, now, random)
  await writeCases(tx, invented)
  await water.write(tx)
  await savings.write(tx)
  await deferrals.write(tx)
  await insertAll(tx, 'cases.case_link', links)
  await insertAll(
    tx,
    'cases.case_counter',
    [...last].map(([year, number]) => ({ year, last: number })),
  )
}
