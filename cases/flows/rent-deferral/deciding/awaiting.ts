import 'server-only'
import { driver } from '#db/client.ts'
import { type Actor, hasRole } from '#platform/actor.ts'

/**
 * Whether a case (`c` in the query) has a proposal that this actor may answer: hers as a team leader, and never her own.
 * What is proposed to the board is answered through whoever works the case. It starts from the unanswered proposals,
 * which are few, and not from the cases.
 */
export function awaitsDecisionBy(actor: Actor) {
  const sql = driver()
  if (!mayDecideForOthers(actor)) return sql`false`
  return sql`c.id in (
    select p.case_id from cases.deferral_proposal p
    where p.level = 'team_leader' and p.proposer_id <> ${actor.employeeId}
      and not exists (select from cases.deferral_decision d where d.proposal_id = p.id))`
}

/** Whether anything is put before this actor to decide at all. */
export const mayDecideForOthers = (actor: Actor) => hasRole(actor, 'team_leader')
