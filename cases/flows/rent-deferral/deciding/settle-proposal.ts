import 'server-only'
import { and, eq } from 'drizzle-orm'
import { type Changed, changeCase } from '#cases/change-case.ts'
import { carryOut } from '#cases/flows/rent-deferral/deciding/carry-out.ts'
import { ours } from '#cases/flows/rent-deferral/deciding/case-status.ts'
import type { Settlement } from '#cases/flows/rent-deferral/deciding/proposal.ts'
import { settlingRefusals } from '#cases/flows/rent-deferral/deciding/settling.ts'
import { situationOf } from '#cases/flows/situation.ts'
import type { Transaction } from '#db/client.ts'
import { deferralDecision, deferralPart, deferralProposal } from '#db/schema/rent-deferral.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { type Result, refused } from '#platform/result.ts'

/**
 * Answers a proposal that was not the agent's own to decide: a team leader with her own eyes, never on her own proposal,
 * or the board through whoever writes its answer in. Returned, it goes back with the reason and a new one may be made.
 */
export function settleProposal(actor: Actor, settlement: Settlement): Promise<Result<Changed>> {
  const { number, version, proposal: id, verdict, text, who, on } = settlement
  return changeCase(actor, { number, version }, async (kase, tx) => {
    if (!kase.isOpen) return refused({ message: 'Ärendet är avslutat. Återöppna det först.' })
    const proposal = await openProposal(tx, kase.id, id)
    if (!proposal || proposal.level === 'agent')
      return refused({ message: 'Förslaget är redan besvarat. Läs om ärendet.' })
    const at = now()
    const today = stockholmDate(at)
    const [first] = await tx
      .select({ due: deferralPart.dueOn })
      .from(deferralPart)
      .where(and(eq(deferralPart.proposalId, id), eq(deferralPart.position, 1)))
    const firstDue = first?.due ?? null
    const refusals = settlingRefusals(settlement, { proposal: { ...proposal, firstDue }, actor, today })
    if (refusals.length) return refused(...refusals)
    const { level } = proposal
    const decider = level === 'board' ? who : actor.name
    const decidedOn = level === 'board' ? (on ?? today) : today
    if (verdict !== 'returned') {
      const { rules } = await situationOf(tx, kase)
      const reason = text || null
      return carryOut(tx, actor, kase, { proposal, verdict, level, decider, decidedOn, reason, rules })
    }
    await tx.insert(deferralDecision).values({
      ...{ proposalId: id, at, verdict, level, decidedOn },
      actorId: actor.employeeId,
      deciderName: decider,
      reason: text,
    })
    return { set: ours(kase.status), event: { kind: 'deferral_returned', proposal: id, level, by: decider, text } }
  })
}

async function openProposal(tx: Transaction, caseId: number, id: number) {
  const [row] = await tx
    .select({ proposal: deferralProposal, decided: deferralDecision.proposalId })
    .from(deferralProposal)
    .leftJoin(deferralDecision, eq(deferralDecision.proposalId, deferralProposal.id))
    .where(and(eq(deferralProposal.id, id), eq(deferralProposal.caseId, caseId)))
  return row && row.decided === null ? row.proposal : undefined
}
