import type { TransactionSql } from 'postgres'
import type { CaseEvent } from '#cases/events.ts'
import type { Situation } from '#cases/flows/flow.ts'
import type { WaterFacts } from '#cases/flows/water-damage/facts.ts'
import { WATER_DAMAGE } from '#cases/flows/water-damage/flow.ts'
import { nextWordMinutes } from '#cases/flows/water-damage/urgency.ts'
import { TYPE_CATALOGUE } from '#cases/type-catalogue.ts'
import type { Invented } from '#db/seed/cases.ts'
import type { Colleague } from '#db/seed/colleagues.ts'
import { flowRows } from '#db/seed/flows/flow-rows.ts'
import { type Holder, homeName, type Register, stairs } from '#db/seed/flows/neighbours.ts'
import { openBefore } from '#db/seed/flows/open-before.ts'
import { type Act, begun, courseOf } from '#db/seed/flows/told-case.ts'
import { writeWaterRows } from '#db/seed/flows/water-rows.ts'
import { WATER_STORIES } from '#db/seed/flows/water-stories.ts'
import type { Told } from '#db/seed/flows/water-story.ts'
import { CALENDAR } from '#db/seed/foundation.ts'
import { insertAll } from '#db/seed/insert.ts'
import { addOpenMinutes } from '#platform/open-time.ts'

interface Made {
  readonly invented: Invented
  readonly facts: WaterFacts
  readonly steps: ReturnType<typeof begun>['steps']
  readonly acts: readonly Act[]
}

interface Scene {
  readonly now: Date
  readonly staff: readonly Colleague[]
  readonly register: Register
}

/**
 * Water damages in every stage, each told through its events, from which the rows are made: rings now, waits in the
 * queue, two neighbours joined, two that may be one, drying, a tenant, and one that is closed.
 */
export function waterCases({ now, staff, register }: Scene) {
  const houses = { owner: stairs(register, 'owner', 4), tenant: stairs(register, 'tenant', 4) }
  const told = WATER_STORIES.map((story, i) => {
    const house = houses[story.tenure][story.house]
    if (!house) throw new Error('There is no such house')
    return make(story, house, { now, agent: staff[story.agent] as Colleague, key: (n) => keyOf(i, n) })
  })
  return {
    cases: told.map(({ invented }) => invented),
    /** Once every case has its id and number. */
    async write(tx: TransactionSql): Promise<void> {
      const rows = told.map(({ invented, facts, steps, acts }) =>
        flowRows({ caseId: invented.id, flow: WATER_DAMAGE, facts, steps, acts, receivedAt: invented.receivedAt }),
      )
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
      const steps = rows.flatMap((row) => row.steps)
      await insertAll(tx, 'cases.step', steps)
      await writeWaterRows(
        tx,
        told.map(({ invented }) => invented),
      )
    },
    /** Cases of one event name each other by number; called when the numbers are settled. */
    nameNeighbours(): void {
      const numbers = told.map(({ invented }) => invented.number)
      for (const { invented } of told)
        for (const { event } of invented.course.events)
          if (event.kind === 'water_joined') {
            const named = event.with.map((place) => numbers[Number(place)] ?? place)
            event.with.splice(0, event.with.length, ...named)
          }
    },
  }
}

/** Keys that repeat, so that the same day tells the same story. */
function keyOf(story: number, n: number): string {
  return `00000000-0000-4000-8000-${(story * 1_000 + n).toString(16).padStart(12, '0')}`
}

interface Making {
  readonly now: Date
  readonly agent: Colleague
  readonly key: (n: number) => string
}

function make(story: Told, house: readonly Holder[], { now, agent, key }: Making): Made {
  const type = TYPE_CATALOGUE.find((one) => one.key === 'water_damage')
  const holder = house[story.home]
  if (!type || !holder) throw new Error('There is no such home')
  const receivedAt = openBefore(now, story.ago)
  const situation: Situation = {
    rules: {},
    receivedAt: receivedAt.toISOString(),
    tenure: story.tenure,
    association: null,
    associationId: holder.home.association_id,
  }
  const assignee = story.isQueued ? null : agent
  const first = begun(WATER_DAMAGE, story.facts, situation, { type: type.name, assignee: assignee?.name ?? null })
  const next = (from: Date) =>
    addOpenMinutes(CALENDAR, from, nextWordMinutes(first.priority, situation.rules)).toISOString()
  const place = {
    home: (n: number) => house[n]?.home.id ?? 0,
    name: (n: number) => name(house, n),
    street: holder.home.street_address,
    key,
    now,
  }
  const acts: Act[] = [
    { at: receivedAt, by: agent, event: { ...first.event, next: next(receivedAt) } },
    ...story
      .acts(place)
      .toSorted((a, b) => b.ago - a.ago)
      .map(({ ago, event, settles }): Act => {
        const at = openBefore(now, ago)
        const reached = event.kind === 'called' && event.direction === 'out' && event.reached
        const said: CaseEvent = reached ? { ...event, next: next(at) } : event
        return { at, by: agent, event: said, ...(settles && { settles }) }
      }),
  ]
  const { personId, home } = holder
  const course = courseOf(acts, assignee)
  const isAnswered = acts.some(({ event }) => event.kind === 'water_told' || (event.kind === 'called' && event.reached))
  return {
    facts: story.facts,
    steps: first.steps,
    acts,
    invented: {
      type,
      title: story.title,
      description: story.text,
      channel: 'phone',
      priority: first.priority,
      subject: {
        personId,
        homeId: home.id,
        associationId: home.association_id,
        callerName: null,
        callerPhone: null,
        addressText: null,
        shielded: false,
      },
      agent,
      receivedAt,
      deadlineAt: (isAnswered && course.promisedAt) || addOpenMinutes(CALENDAR, receivedAt, first.minutes),
      course,
      id: 0,
      number: '',
    },
  }
}

function name(house: readonly Holder[], n: number): string {
  const holder = house[n]
  return holder ? homeName(holder.home) : ''
}
