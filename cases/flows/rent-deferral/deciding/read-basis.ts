import 'server-only'
import { sql } from 'drizzle-orm'
import type { LockedCase } from '#cases/change-case.ts'
import { readFacts } from '#cases/flows/answering/keep-facts.ts'
import { flowOfCase } from '#cases/flows/find-flow.ts'
import { relevant } from '#cases/flows/question.ts'
import { inWindow } from '#cases/flows/rent-deferral/criteria/window.ts'
import type { Basis } from '#cases/flows/rent-deferral/deciding/draw-up.ts'
import { RENT_DEFERRAL } from '#cases/flows/rent-deferral/flow.ts'
import { QUESTIONS } from '#cases/flows/rent-deferral/questions.ts'
import { situationOf } from '#cases/flows/situation.ts'
import type { Reader, Transaction } from '#db/client.ts'
import { caseType } from '#db/schema/cases.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'

/** What a proposal about this case is judged by, and the version of the questions; undefined where it is no deferral. */
export async function readBasis(
  tx: Transaction,
  actor: Actor,
  kase: LockedCase,
): Promise<(Basis & { readonly version: number }) | undefined> {
  const [type] = await tx.select().from(caseType).where(sql`key = ${kase.typeKey}`)
  const running = type && (await flowOfCase(tx, kase.id, type))
  if (running?.flow.key !== RENT_DEFERRAL.key) return undefined
  const situation = await situationOf(tx, kase)
  const known = RENT_DEFERRAL.facts.parse(await readFacts(tx, kase.id, RENT_DEFERRAL.key))
  return {
    facts: relevant(QUESTIONS, known),
    situation,
    grantedHere: inWindow(await grantedDays(tx, actor, kase.id), situation),
    at: now(),
    version: running.flow.version,
  }
}

/**
 * The days on which KOMS granted the same person deferrals in other cases. Of protected cases only those that the actor
 * may read, so that a number tells nobody of them.
 */
export async function grantedDays(reader: Reader, actor: Actor, caseId: number): Promise<string[]> {
  const rows = await reader.execute<{ day: string }>(sql`
    select d.decided_on::text as day
    from cases."case" mine
    join cases."case" c on c.person_id = mine.person_id and c.id <> mine.id
    join cases.deferral_proposal p on p.case_id = c.id
    join cases.deferral_decision d on d.proposal_id = p.id
    where mine.id = ${caseId} and d.outcome in ('grant', 'partly') and (not c.restricted or ${actor.mayReadProtected})
    order by 1`)
  return rows.map(({ day }) => day)
}
