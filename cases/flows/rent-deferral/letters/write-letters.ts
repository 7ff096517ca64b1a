import 'server-only'
import type { LockedCase } from '#cases/change-case.ts'
import type { Level, Outcome } from '#cases/flows/rent-deferral/deciding/outcome.ts'
import type { Claim } from '#cases/flows/rent-deferral/facts.ts'
import { archiveLetter } from '#cases/flows/rent-deferral/letters/archive-letter.ts'
import { letterOf } from '#cases/flows/rent-deferral/letters/letter-of.ts'
import type { DeferralMatter, MatterOf } from '#cases/flows/rent-deferral/letters/matter.ts'
import { readRecipient } from '#cases/flows/rent-deferral/letters/read-recipient.ts'
import { LETTER_DECIDER } from '#cases/flows/rent-deferral/letters/settings.ts'
import type { Instalment } from '#cases/flows/rent-deferral/money/split.ts'
import { type Rules, rule } from '#cases/rules/rules.ts'
import type { Transaction } from '#db/client.ts'
import type { deferralProposal } from '#db/schema/rent-deferral.ts'
import type { Doer } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'

type Proposal = typeof deferralProposal.$inferSelect

interface Decided {
  readonly proposal: Proposal
  readonly outcome: Outcome
  readonly level: Level
  /** Why, as the member may read it. */
  readonly motivation: string
  readonly parts: readonly Instalment[]
  readonly rules: Rules
  readonly decidedOn: string
}

/** Writes and keeps the letter that tells a member what was decided; its id. */
export async function archiveDecision(
  tx: Transaction,
  doer: Doer,
  kase: LockedCase,
  decided: Decided,
): Promise<number> {
  const { proposal, outcome, motivation, parts, level, decidedOn, rules } = decided
  const about = await aboutOf(tx, kase, proposal, { level, decidedOn, rules })
  return archiveLetter(tx, doer, kase, letterOf({ ...about, ...wordsFor() }, rules))

  function wordsFor() {
    if (outcome === 'refuse') return { occasion: outcome, motivation }
    if (outcome === 'hand_over') return { occasion: outcome, motivation, handedTo: proposal.handedTo ?? '' }
    const { deferredOre, interestOre, feeOre } = proposal
    return { occasion: outcome, motivation, parts, deferredOre, costs: { interestOre, feeOre } }
  }
}

/** What a member is told while a deferral runs: a payment that was not seen, that it has ended, that all is paid. */
export type Notice =
  | Pick<MatterOf<'breach'>, 'occasion' | 'part' | 'payBy'>
  | Pick<MatterOf<'lapse'>, 'occasion' | 'remainingOre'>
  | Pick<MatterOf<'completion'>, 'occasion'>

/** Writes and keeps such a letter; its id. */
export async function archiveNotice(
  tx: Transaction,
  doer: Doer,
  kase: Pick<LockedCase, 'id' | 'number'>,
  { proposal, notice, rules }: { proposal: Proposal; notice: Notice; rules: Rules },
): Promise<number> {
  const about = await aboutOf(tx, kase, proposal, { level: proposal.level, decidedOn: stockholmDate(now()), rules })
  return archiveLetter(tx, doer, kase, letterOf({ ...about, ...notice }, rules))
}

type About = Pick<DeferralMatter, 'number' | 'day' | 'recipient' | 'avi' | 'creditor' | 'decidedBy' | 'decidedOn'>

async function aboutOf(
  tx: Transaction,
  kase: Pick<LockedCase, 'id' | 'number'>,
  proposal: Proposal,
  { level, decidedOn, rules }: { level: Level; decidedOn: string; rules: Rules },
): Promise<About> {
  const { association, ...recipient } = await readRecipient(tx, kase.id)
  const { claim, ocr, amountOre, dueOn } = proposal
  return {
    number: kase.number,
    day: stockholmDate(now()),
    recipient,
    avi: { claim: claim as Claim | null, ocr, ore: amountOre, due: dueOn },
    creditor: creditorNamed(proposal, association, rules),
    decidedBy: level === 'board' ? 'board' : 'koms',
    decidedOn,
  }
}

function creditorNamed({ creditor }: Proposal, association: string | null, rules: Rules): About['creditor'] {
  if (creditor === 'hsb') return { kind: 'hsb', name: rule(rules, LETTER_DECIDER) }
  return creditor && { kind: 'association', name: association ?? 'föreningen' }
}
