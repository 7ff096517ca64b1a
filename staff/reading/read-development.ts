import 'server-only'
import { driver } from '#db/client.ts'
import type { Application, ApplicationStage, Completion, Ledger, Opening, PlainDate } from '#staff/ledger/ledger.ts'
import { APPLICATION_STAGES } from '#staff/ledger/ledger.ts'

/** What openings, applications and completed trainings add to the ledger; what was forgotten counts as it did. */
export async function readDevelopment(): Promise<Pick<Ledger, 'openings' | 'applications' | 'completions'>> {
  const sql = driver()
  const [openings, applications, forgotten, completions] = await Promise.all([
    sql<Opening[]>`
      select id::int, position_id::int as "positionId", unit_id::int as "unitId", opened_on as "openedOn",
        accepted_on as "acceptedOn", withdrawn_on as "withdrawnOn" from staff.opening order by id`,
    sql<ApplicationRow[]>`
      select id::int, opening_id::int as "openingId", employee_id::int as "personId", internal,
        applied_on as applied, interview_on as interview, offer_on as offer, accepted_on as accepted
      from staff.application order by id`,
    sql<Forgotten[]>`
      select c.opening_id::int as "openingId", c.internal, c.koms, c.year, c.stage, c.count, o.opened_on as "openedOn",
        (select u.id::int from staff.unit u where u.key = case when c.koms then 'koms' else 'hsb-stockholm' end) as "unitId"
      from staff.application_count c join staff.opening o on o.id = c.opening_id order by 1, 2, 3, 4, 5`,
    sql<Completion[]>`
      select employee_id::int as "personId", course_id::int as "courseId", completed_on as "completedOn",
        hours::float8 as hours from staff.course_completion order by id`,
  ])
  return {
    openings: [...openings],
    applications: [...applications.map(applicationOf), ...namelessOf(forgotten)],
    completions: [...completions],
  }
}

type ApplicationRow = Omit<Application, 'reached'> & Record<ApplicationStage, PlainDate | null>

function applicationOf({ id, openingId, personId, internal, ...days }: ApplicationRow): Application {
  const reached = APPLICATION_STAGES.flatMap((stage) => (days[stage] ? [[stage, days[stage]] as const] : []))
  return { id, openingId, personId, internal, reached: Object.fromEntries(reached) }
}

interface Forgotten {
  readonly openingId: number
  readonly internal: boolean
  readonly year: number
  readonly stage: ApplicationStage
  readonly count: number
  readonly openedOn: PlainDate
  /** KOMS, or the house for whoever was elsewhere in it. */
  readonly unitId: number | null
}

/** Forgotten applications as applications of nobody, each dated as its opening was, or in the year that is left to count. */
function namelessOf(forgotten: readonly Forgotten[]): Application[] {
  // No other row has such an id: those of applications are positive.
  let id = 0
  return forgotten.flatMap(({ openingId, internal, year, stage, count, openedOn, unitId }) => {
    const day = Number(openedOn.slice(0, 4)) === year ? openedOn : `${year}-01-01`
    const stages = APPLICATION_STAGES.slice(0, APPLICATION_STAGES.indexOf(stage) + 1)
    const reached = Object.fromEntries(stages.map((one) => [one, day]))
    return Array.from({ length: count }, () => {
      id -= 1
      return { id, openingId, personId: null, unitId: internal ? unitId : null, internal, reached }
    })
  })
}
