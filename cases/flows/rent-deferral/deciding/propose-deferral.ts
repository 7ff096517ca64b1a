import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { type Changed, changeCase } from '#cases/change-case.ts'
import { carryOut } from '#cases/flows/rent-deferral/deciding/carry-out.ts'
import { others } from '#cases/flows/rent-deferral/deciding/case-status.ts'
import { drawUp } from '#cases/flows/rent-deferral/deciding/draw-up.ts'
import { keepProposal } from '#cases/flows/rent-deferral/deciding/keep-proposal.ts'
import { WAITS_FOR } from '#cases/flows/rent-deferral/deciding/outcome.ts'
import type { Proposal } from '#cases/flows/rent-deferral/deciding/proposal.ts'
import { proposedData } from '#cases/flows/rent-deferral/deciding/proposed-data.ts'
import { readBasis } from '#cases/flows/rent-deferral/deciding/read-basis.ts'
import type { Transaction } from '#db/client.ts'
import { deferral, deferralDecision, deferralProposal } from '#db/schema/rent-deferral.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { type Refused, type Result, refused } from '#platform/result.ts'

/**
 * Proposes what becomes of a request. Within the agent's own authority it is decided with that, in one act; otherwise the
 * case waits for whoever decides. What the rules make of it is drawn up anew here, from the answers as they stand.
 */
export function proposeDeferral(actor: Actor, { number, version, ...words }: Proposal): Promise<Result<Changed>> {
  return changeCase(actor, { number, version }, async (kase, tx) => {
    if (!kase.isOpen) return refused({ message: 'Ärendet är avslutat. Återöppna det först.' })
    const pending = await standing(tx, kase.id)
    if (pending) return pending
    const basis = await readBasis(tx, actor, kase)
    if (!basis) return refused({ message: 'Ärendet har en annan typ. Byt tillbaka till anstånd först.' })
    const drawn = drawUp(words, basis)
    if ('refusals' in drawn) return refused(...drawn.refusals)
    const { draft } = drawn
    const at = now()
    const { rules } = basis.situation
    const ruleSet = `Frågor version ${basis.version}, regler som gällde ${stockholmDate(kase.receivedAt)}`
    const id = await keepProposal(tx, draft, { caseId: kase.id, proposerId: actor.employeeId, at, ruleSet, rules })
    const own = proposedData(id, ruleSet, draft)
    const { level } = draft.authority
    if (level !== 'agent')
      return {
        set: others(kase.status, WAITS_FOR[level]),
        event: { kind: 'deferral_proposed', ...own, text: draft.motivation },
      }
    const [proposal] = await tx.select().from(deferralProposal).where(eq(deferralProposal.id, id))
    if (!proposal) throw new Error('the kept proposal is gone')
    const decidedOn = stockholmDate(at)
    return carryOut(tx, actor, kase, {
      ...{ proposal, level, decidedOn, rules, own },
      verdict: 'agreed',
      decider: actor.name,
      reason: null,
    })
  })
}

/** Why no new proposal may be made now: one waits for its answer, or a deferral runs; undefined when one may. */
async function standing(tx: Transaction, caseId: number): Promise<Refused | undefined> {
  const [latest] = await tx
    .select({ verdict: deferralDecision.verdict, state: deferral.state })
    .from(deferralProposal)
    .leftJoin(deferralDecision, eq(deferralDecision.proposalId, deferralProposal.id))
    .leftJoin(deferral, eq(deferral.proposalId, deferralProposal.id))
    .where(eq(deferralProposal.caseId, caseId))
    .orderBy(desc(deferralProposal.id))
    .limit(1)
  if (!latest) return undefined
  if (latest.verdict === null) return refused({ message: 'Ett förslag väntar redan på beslut.' })
  if (latest.state === 'running' || latest.state === 'breached')
    return refused({
      message: 'Ett anstånd löper redan i ärendet. Gäller det en annan avi, registrera ett nytt ärende.',
    })
  if (latest.state === 'completed')
    return refused({ message: 'Allt är redan betalt. Gäller det en annan avi, registrera ett nytt ärende.' })
  return undefined
}
