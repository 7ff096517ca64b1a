import 'server-only'
import { readClock } from '#cases/flows/rent-deferral/clock/read-clock.ts'
import { grantedDays } from '#cases/flows/rent-deferral/deciding/read-basis.ts'
import { mayNotSettle } from '#cases/flows/rent-deferral/deciding/settling.ts'
import { lettersOf } from '#cases/flows/rent-deferral/letters/letters-of.ts'
import { type DeferralDetail, type ProposalShown, pendingOf } from '#cases/flows/rent-deferral/viewing/deferral-page.ts'
import { db, driver } from '#db/client.ts'
import type { Actor } from '#platform/actor.ts'

type Shown = Omit<ProposalShown, 'at'> & { readonly at: Date; readonly proposerId: number }

/** The deferral's part of a case page, for an actor who may read the case: proposals, decisions, parts, letters, clock. */
export async function deferralDetail(actor: Actor, caseId: number): Promise<DeferralDetail> {
  const [rows, granted, letters, clock] = await Promise.all([
    proposalsOf(caseId),
    grantedDays(db, actor, caseId),
    lettersOf(caseId),
    readClock(db, caseId),
  ])
  const proposals = rows.map(({ at, proposerId: _, ...row }) => ({ ...row, at: at.toISOString() }))
  const detail: DeferralDetail = {
    flow: 'rent_deferral',
    ...{ proposals, grantedDays: granted, letters, clock },
    mayNotSettle: null,
  }
  const waiting = pendingOf(detail) ? rows[0] : undefined
  return { ...detail, mayNotSettle: waiting ? mayNotSettle(waiting, actor) : null }
}

/** Every proposal of a case with what became of it, newest first, as one statement. */
function proposalsOf(caseId: number): Promise<Shown[]> {
  return driver()<Shown[]>`
    select p.id::int as id, p.at, e.name as proposer, p.proposer_id::int as "proposerId", p.outcome, p.level, p.because,
      p.motivation, p.rule_set as "ruleSet", p.claim, p.ocr, p.amount_ore::float8 as ore, p.due_on::text as due,
      p.deferred_ore::float8 as "deferredOre", p.interest, p.interest_ore::float8 as "interestOre",
      p.fee_ore::float8 as "feeOre", p.channel, p.handed_to as "handedTo",
      (select coalesce(json_agg(json_build_object('key', c.key, 'name', c.name, 'value', c.value, 'rule', c.rule,
        'result', c.result) order by c.position), '[]') from cases.deferral_criterion c where c.proposal_id = p.id) as criteria,
      (select coalesce(json_agg(json_build_object('position', x.position, 'due', x.due_on, 'ore', x.ore,
        'remindOn', x.remind_on, 'overdueOn', x.overdue_on, 'remindedAt', x.reminded_at, 'overdueAt', x.overdue_at,
        'paidOn', x.paid_on) order by x.position), '[]') from cases.deferral_part x where x.proposal_id = p.id) as parts,
      case when d.proposal_id is not null then json_build_object('verdict', d.verdict, 'outcome', d.outcome,
        'level', d.level, 'decider', d.decider_name, 'decidedOn', d.decided_on, 'reason', d.reason,
        'letterId', d.letter_id) end as decision,
      case when r.proposal_id is not null then json_build_object('state', r.state, 'contactAt', r.contact_at,
        'lapseOn', r.lapse_on) end as running
    from cases.deferral_proposal p
    join staff.employee e on e.id = p.proposer_id
    left join cases.deferral_decision d on d.proposal_id = p.id
    left join cases.deferral r on r.proposal_id = p.id
    where p.case_id = ${caseId} order by p.id desc`.then((rows) => [...rows])
}
