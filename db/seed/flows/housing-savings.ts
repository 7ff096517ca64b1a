import type { TransactionSql } from 'postgres'
import type { Situation } from '#cases/flows/flow.ts'
import { HOUSING_SAVINGS } from '#cases/flows/housing-savings/flow.ts'
import { TYPE_CATALOGUE } from '#cases/type-catalogue.ts'
import type { Invented } from '#db/seed/cases.ts'
import type { Colleague } from '#db/seed/colleagues.ts'
import { flowRows } from '#db/seed/flows/flow-rows.ts'
import type { Register } from '#db/seed/flows/neighbours.ts'
import { openBefore } from '#db/seed/flows/open-before.ts'
import { actsOf, type GuardianRow } from '#db/seed/flows/savings-acts.ts'
import { type Family, families } from '#db/seed/flows/savings-family.ts'
import { SAVINGS_STORIES, type SavingsStory } from '#db/seed/flows/savings-stories.ts'
import { type Act, begun, courseOf } from '#db/seed/flows/told-case.ts'
import { CALENDAR } from '#db/seed/foundation.ts'
import { insertAll } from '#db/seed/insert.ts'
import { stockholmDate, stockholmInstant } from '#platform/dates.ts'
import { addOpenMinutes } from '#platform/open-time.ts'

interface Scene {
  readonly now: Date
  readonly staff: readonly Colleague[]
  readonly register: Register
}
interface Made {
  readonly invented: Invented
  readonly story: SavingsStory
  readonly family: Family
  readonly acts: readonly Act[]
  readonly steps: ReturnType<typeof begun>['steps']
  readonly guardians: readonly GuardianRow[]
}

/**
 * Savings in every stage, each told through its events: a first call, a gift that waits for the membership, a signature
 * that is chased, a guardian who says no, a protected family, an account that is open, handings-over, and a closed one.
 */
export function savingsCases({ now, staff, register }: Scene) {
  const home = families(register, stockholmDate(now))
  const trusted = staff.find((one) => one.mayReadProtected) as Colleague
  const made = SAVINGS_STORIES.map((story, i) =>
    make(story, home.take(story.family), {
      now,
      agent: story.family === 'protected' ? trusted : (staff[story.agent] as Colleague),
      firstGuardian: 2 * i + 1,
    }),
  )
  return { cases: made.map(({ invented }) => invented), write: (tx: TransactionSql) => write(tx, made) }
}

interface Making {
  readonly now: Date
  readonly agent: Colleague
  /** The id of the first guardian's row. */
  readonly firstGuardian: number
}

function make(story: SavingsStory, family: Family, { now, agent, firstGuardian }: Making): Made {
  const type = TYPE_CATALOGUE.find((one) => one.key === 'housing_savings')
  if (!type) throw new Error('There is no such type')
  const receivedAt = openBefore(now, story.ago)
  const situation: Situation = {
    rules: {},
    receivedAt: receivedAt.toISOString(),
    tenure: 'unknown',
    association: null,
    associationId: null,
  }
  const { event, steps } = begun(HOUSING_SAVINGS, story.facts, situation, { type: type.name, assignee: agent.name })
  const guardians = family.guardians.map(
    (person, i): GuardianRow => ({
      ...{ id: firstGuardian + i, case_id: 0, person_id: person.id },
      ...{ asked_on: null, remind_on: null, reminders: 0, signed_on: null, refused_on: null },
    }),
  )
  const isHidden = story.family === 'protected'
  const acts: Act[] = [
    { at: receivedAt, by: agent, event: { ...event, priority: type.urgency } },
    ...actsOf(story.deeds, { now, agent, family, isHidden, steps, guardians }),
  ]
  return {
    story,
    family,
    acts,
    steps,
    guardians,
    invented: {
      type,
      title: story.title,
      description: story.text,
      channel: 'phone',
      priority: type.urgency,
      subject: {
        personId: family.giver.id,
        homeId: null,
        associationId: null,
        callerName: null,
        callerPhone: null,
        addressText: null,
        shielded: false,
      },
      agent,
      receivedAt,
      deadlineAt: addOpenMinutes(CALENDAR, receivedAt, type.answerMinutes),
      course: courseOf(acts, agent),
      id: 0,
      number: '',
    },
  }
}

/** Once every case has its id. */
async function write(tx: TransactionSql, made: readonly Made[]): Promise<void> {
  const rows = made.map(({ invented, story, steps, acts }) => {
    const { id: caseId, receivedAt } = invented
    return flowRows({ caseId, flow: HOUSING_SAVINGS, facts: story.facts, steps, acts, receivedAt })
  })
  await insertAll(
    tx,
    'cases.case_flow',
    rows.map(({ flow }) => flow),
  )
  await insertAll(
    tx,
    'cases.fact',
    rows.flatMap(({ facts }) => facts),
  )
  await insertAll(tx, 'cases.step', [...rows.flatMap(({ steps }) => steps), ...made.flatMap(chaseSteps)])
  const named = made.filter(({ acts }) => acts.some(({ event }) => event.kind === 'savings_child_named'))
  await insertAll(
    tx,
    'cases.housing_saving',
    named.map(({ invented, family }) => ({ case_id: invented.id, child_id: family.child.id })),
  )
  const guardians = named.flatMap(({ invented, guardians: all }) =>
    all.map((row) => ({ ...row, case_id: invented.id, is_protected: false })),
  )
  await insertAll(tx, 'cases.savings_guardian', guardians)
}

/** The steps that a reminder added. */
function chaseSteps({ invented, acts }: Made) {
  return acts.flatMap(({ at, event }) => {
    if (event.kind !== 'signature_chased') return []
    const { key, title } = event.step
    const done = acts.find(({ settles }) => settles?.key === key)
    return {
      case_id: invented.id,
      flow: HOUSING_SAVINGS.key,
      key,
      title,
      owner: 'agent',
      proof: 'words',
      proof_label: 'Hur du påminde',
      planned_at: at,
      due_at: stockholmInstant(stockholmDate(addOpenMinutes(CALENDAR, at, 600)), '16:00'),
      done_at: done?.at ?? null,
      done_by_id: done?.by?.id ?? null,
      proof_text: done?.settles?.proof ?? null,
      dropped_at: null,
    }
  })
}
