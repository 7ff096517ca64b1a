import 'server-only'
import { sql } from 'drizzle-orm'
import type { LockedCase } from '#cases/change-case.ts'
import { readFacts } from '#cases/flows/answering/keep-facts.ts'
import { flowOfCase } from '#cases/flows/find-flow.ts'
import { relevant } from '#cases/flows/question.ts'
import { windowStart } from '#cases/flows/rent-deferral/criteria/window.ts'
import type { Basis } from '#cases/flows/rent-deferral/deciding/draw-up.ts'
import { RENT_DEFERRAL } from '#cases/flows/rent-deferral/flow.ts'
import { QUESTIONS } from '#cases/flows/rent-deferral/questions.ts'
import { WINDOW_MONTHS } from '#cases/flows/rent-deferral/settings.ts'
import { type About, situationOf } from '#cases/flows/situation.ts'
import { rule } from '#cases/rules/rules.ts'
import type { Reader, Transaction } from '#db/client.ts'
import { caseType } from '#db/schema/cases.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'

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
    grantedHere: await grantedInWindow(tx, actor, kase, rule(situation.rules, WINDOW_MONTHS)),
    at: now(),
    version: running.flow.version,
  }
}

/**
 * Deferrals that KOMS has granted the same person in other cases, in the months before this one reached us. Of protected
 * cases only those that the actor may read, so that a number tells nobody of them.
 */
export async function grantedInWindow(
  reader: Reader,
  actor: Actor,
  { id, personId, receivedAt }: About & { readonly id: number },
  months: number,
): Promise<number> {
  if (personId === null) return 0
  const until = stockholmDate(receivedAt)
  const [row] = await reader.execute<{ count: number }>(sql`
    select count(*)::int as count
    from cases.deferral_decision d
    join cases.deferral_proposal p on p.id = d.proposal_id
    join cases."case" c on c.id = p.case_id
    where c.person_id = ${personId} and c.id <> ${id} and d.outcome in ('grant', 'partly')
      and d.decided_on between ${windowStart(until, months)}::date and ${until}::date
      and (not c.restricted or ${actor.mayReadProtected})`)
  return row?.count ?? 0
}
