import assert from 'node:assert/strict'
import type postgres from 'postgres'
import type { CaseEvent } from '#cases/events.ts'
import { answerIn, type FactColumns } from '#cases/flows/fact-row.ts'
import { replay } from '#cases/replay.ts'
import type { Happened, Replayed } from '#cases/replayed.ts'

type World = { readonly sql: postgres.Sql }

/** What a case's events say, and what its rows say in the same words; a field that old events leave out is in neither. */
export async function saidTwice(world: World, number: string): Promise<{ told: object; stands: object }> {
  const told = replay(await happened(world, number))
  const stands = await rowsOf(world, number)
  const silent = Object.entries(told).flatMap(([field, value]) => (value === undefined ? [field] : []))
  const shown = (said: object) =>
    Object.fromEntries(Object.entries(said).filter(([field]) => !silent.includes(field) && field in stands))
  return { told: shown(told), stands: shown(stands) }
}

/** Holds that the events of every case in the database, played again, give the rows that stand there. */
export async function everyCaseReplays(world: World): Promise<void> {
  const cases = await world.sql<{ number: string }[]>`select number from cases."case" order by id`
  for (const { number } of cases) {
    const { told, stands } = await saidTwice(world, number)
    assert.deepEqual(told, stands, number)
  }
}

/** A case's events as `replay` takes them, oldest first. */
export async function happened({ sql }: World, number: string): Promise<Happened[]> {
  const rows = await sql`
    select v.kind, v.data, v.text, v.at, e.id::int as "id", e.name from cases.case_event v
    join cases."case" c on c.id = v.case_id left join staff.employee e on e.id = v.actor_id
    where c.number = ${number} order by v.id`
  return rows.map(({ kind, data, text, at, id, name }) => ({
    event: { kind, text: text ?? undefined, ...data } as CaseEvent,
    at: at.toISOString(),
    by: id === null ? null : { id, name },
  }))
}

async function rowsOf({ sql }: World, number: string): Promise<Omit<Replayed, 'own' | 'type' | 'description'>> {
  const [row] = await sql`select c.*, c.id::int as id, c.wake_on::text as wake_on, c.assignee_id::int as assignee_id,
      e.name as assignee, f.flow as flow_key, f.version as flow_version
    from cases."case" c left join staff.employee e on e.id = c.assignee_id left join cases.case_flow f on f.case_id = c.id
    where c.number = ${number}`
  if (!row) throw new Error(`there is no case ${number}`)
  const facts = await sql`select * from cases.fact where case_id = ${row.id}`
  const steps = await sql`select * from cases.step where case_id = ${row.id}`
  const answers: Record<string, Record<string, ReturnType<typeof answerIn>>> = {}
  for (const one of facts)
    answers[one.flow] = {
      ...answers[one.flow],
      [one.key]: answerIn({
        ...(one as unknown as FactColumns),
        amount: one.amount === null ? null : Number(one.amount),
        day: one.day === null ? null : one.day.toISOString().slice(0, 10),
      }),
    }
  const planned: Record<string, Record<string, 'planned' | 'done' | 'dropped'>> = {}
  for (const one of steps)
    planned[one.flow] = {
      ...planned[one.flow],
      [one.key]: one.dropped_at ? 'dropped' : one.done_at ? 'done' : 'planned',
    }
  return {
    status: row.status,
    priority: row.priority,
    typeKey: row.type_key,
    title: row.title,
    assignee: row.assignee,
    assigneeId: row.assignee_id,
    waitingFor: row.waiting_for,
    wakeOn: row.wake_on,
    promisedAt: row.promised_at?.toISOString() ?? null,
    resolution: row.resolution,
    closingMessage: row.closing_message,
    identifiedBy: row.identified_by,
    firstContact: row.first_contact,
    memberSolved: row.member_solved,
    flow: row.flow_key === null ? null : { key: row.flow_key, version: row.flow_version },
    answers,
    steps: planned,
  }
}
