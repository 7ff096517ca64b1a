import 'server-only'
import type { Priority } from '#cases/case.ts'
import type { Flow as FlowKey } from '#cases/case-type.ts'
import { readFacts } from '#cases/flows/answering/keep-facts.ts'
import type { Proof, StepOwner } from '#cases/flows/conclusions.ts'
import type { Facts } from '#cases/flows/fact.ts'
import { flowOfCase } from '#cases/flows/find-flow.ts'
import type { Situation } from '#cases/flows/flow.ts'
import { type About, situationOf } from '#cases/flows/situation.ts'
import { type FlowDetail, flowDetail } from '#cases/flows/viewing/flow-detail.ts'
import type { Definition } from '#cases/flows/written/definition.ts'
import { SETTINGS } from '#cases/rules/catalogue.ts'
import { EVERY_CASE } from '#cases/rules/general-settings.ts'
import { rulesNow } from '#cases/rules/read-rules.ts'
import { changedSince } from '#cases/rules/rules.ts'
import { db, driver } from '#db/client.ts'
import type { Actor } from '#platform/actor.ts'

export interface StepEntry {
  readonly key: string
  readonly title: string
  readonly owner: StepOwner
  readonly proof: Proof
  readonly proofLabel: string | null
  /** ISO 8601 in UTC. */
  readonly dueAt: string | null
  readonly doneAt: string | null
  readonly doneBy: string | null
  readonly proofText: string | null
}

/** The flow's part of a case page. The browser finds a flow in code by its key and version, and builds a written one. */
export interface FlowPage {
  readonly key: string
  readonly version: number
  readonly name: string
  /** Set for a flow that an administrator wrote. */
  readonly definition: Definition | null
  readonly begun: boolean
  readonly facts: Facts
  readonly steps: readonly StepEntry[]
  readonly situation: Situation
  /** What is another rule for a case that begins today, by name. */
  readonly rulesChanged: readonly string[]
  readonly detail: FlowDetail | null
}

interface Row extends About {
  readonly id: number
  readonly typeKey: string
  readonly flow: FlowKey | null
  readonly priority: Priority
}

/** What a case page shows of the case's flow; null where its type has none. */
export async function flowPage(actor: Actor, kase: Row): Promise<FlowPage | null> {
  const running = await flowOfCase(db, kase.id, { key: kase.typeKey, flow: kase.flow })
  if (!running) return null
  const { flow, begun } = running
  const [facts, steps, situation, detail] = await Promise.all([
    readFacts(db, kase.id, flow.key),
    stepsOf(kase.id, flow.key),
    situationOf(db, kase),
    flowDetail(actor, flow.key, kase.id),
  ])
  const current = await rulesNow(db, situation.associationId)
  const mine = [...SETTINGS.filter(({ key }) => key.startsWith(`${flow.key}.`)), ...EVERY_CASE]
  return {
    key: flow.key,
    version: flow.version,
    name: flow.name,
    definition: flow.definition ?? null,
    begun,
    facts,
    steps,
    situation,
    rulesChanged: changedSince(mine, situation.rules, current).map(({ name }) => name),
    detail,
  }
}

function stepsOf(caseId: number, flow: string): Promise<StepEntry[]> {
  return driver()<(Omit<StepEntry, 'dueAt' | 'doneAt'> & { dueAt: Date | null; doneAt: Date | null })[]>`
    select s.key, s.title, s.owner, s.proof, s.proof_label as "proofLabel", s.due_at as "dueAt", s.done_at as "doneAt",
      e.name as "doneBy", s.proof_text as "proofText"
    from cases.step s left join staff.employee e on e.id = s.done_by_id
    where s.case_id = ${caseId} and s.flow = ${flow} and s.dropped_at is null
    order by s.id`.then((rows) =>
    rows.map((row) => ({
      ...row,
      dueAt: row.dueAt?.toISOString() ?? null,
      doneAt: row.doneAt?.toISOString() ?? null,
    })),
  )
}
