import type { Situation } from '#cases/flows/flow.ts'
import { type Creditor, creditorOf } from '#cases/flows/rent-deferral/creditor.ts'
import { type Criterion, requestCriteria } from '#cases/flows/rent-deferral/criteria/criteria.ts'
import { lengthCriterion } from '#cases/flows/rent-deferral/criteria/length.ts'
import { type Costs, costsOf } from '#cases/flows/rent-deferral/deciding/costs.ts'
import { factRefusals } from '#cases/flows/rent-deferral/deciding/fact-refusals.ts'
import { type Authority, authorityFor } from '#cases/flows/rent-deferral/deciding/level.ts'
import { type InterestTerm, isGranted, type Outcome } from '#cases/flows/rent-deferral/deciding/outcome.ts'
import type { Proposal } from '#cases/flows/rent-deferral/deciding/proposal.ts'
import type { Claim, DeferralFacts, LetterChannel } from '#cases/flows/rent-deferral/facts.ts'
import { kronor } from '#cases/flows/rent-deferral/money/amount.ts'
import { ocrDigits } from '#cases/flows/rent-deferral/money/ocr.ts'
import type { Instalment } from '#cases/flows/rent-deferral/money/split.ts'
import { plannedParts } from '#cases/flows/rent-deferral/planning/payment.ts'
import { MOST_PARTS } from '#cases/flows/rent-deferral/settings.ts'
import { rule } from '#cases/rules/rules.ts'
import { stockholmDate } from '#platform/dates.ts'
import { type Refusal, refusal } from '#platform/result.ts'

/** The avi as the decision quotes it; a matter that is handed over may know less. */
interface Avi {
  readonly claim: Claim | null
  readonly ocr: string | null
  /** In öre. */
  readonly ore: number | null
  readonly due: string | null
}

/** A proposal with everything the rules make of it: what is kept, shown and, once decided, written to the member. */
export interface Draft {
  readonly outcome: Outcome
  readonly avi: Avi
  readonly creditor: Creditor | null
  readonly criteria: readonly Criterion[]
  readonly authority: Authority
  /** In öre; 0 where nothing is deferred. */
  readonly deferredOre: number
  readonly parts: readonly Instalment[]
  readonly interest: InterestTerm
  readonly costs: Costs
  readonly channel: LetterChannel | null
  readonly handedTo: string
  readonly motivation: string
}

/** What a proposal is judged by beside itself. */
export interface Basis {
  readonly facts: DeferralFacts
  readonly situation: Situation
  /** Deferrals that KOMS has granted the same person in the window. */
  readonly grantedHere: number
  /** The instant of the proposal. */
  readonly at: Date
}

type Words = Omit<Proposal, 'number' | 'version'>
type Drawn = { readonly draft: Draft } | { readonly refusals: readonly Refusal[] }

/** The proposal as a whole, or why it cannot be made, each beside its field. Pure: preview and command ask the same. */
export function drawUp(words: Words, { facts, situation, grantedHere, at }: Basis): Drawn {
  const { rules, receivedAt } = situation
  const { outcome, channel, handedTo, motivation } = words
  const creditor = creditorOf(facts, situation)
  const criteria = requestCriteria(facts, { rules, receivedAt, grantedHere })
  const avi: Avi = {
    claim: facts.claim ?? null,
    ocr: facts.ocr ? ocrDigits(facts.ocr) : null,
    ore: facts.amount ?? null,
    due: facts.due_date ?? null,
  }
  const common = { outcome, avi, creditor, channel, handedTo, motivation } as const
  const refusals = [...factRefusals(outcome, facts, criteria, creditor, rules)]
  if (outcome === 'hand_over') {
    if (!handedTo) refusals.push(refusal('handedTo', 'Skriv vem som tar över, till exempel inkassobolaget.'))
    if (refusals.length) return { refusals }
    const nothing = { deferredOre: 0, parts: [], interest: 'none', costs: { interestOre: 0, feeOre: 0 } } as const
    return { draft: { ...common, ...nothing, criteria, authority: { level: 'agent', because: [] } } }
  }
  if (!channel) refusals.push(refusal('channel', 'Välj hur medlemmen får beslutet.'))
  const payment = isGranted(outcome) ? paymentOf(words, avi, situation, at) : NOTHING_DEFERRED
  if ('refusals' in payment) refusals.push(...payment.refusals)
  if (refusals.length || 'refusals' in payment) return { refusals }
  const all =
    isGranted(outcome) && avi.due ? [...criteria, lengthCriterion(avi.due, payment.parts, rules)] : [...criteria]
  const weighed = { outcome, creditor, criteria: all, due: avi.due, ore: payment.deferredOre, parts: payment.parts }
  return { draft: { ...common, ...payment, handedTo: '', criteria: all, authority: authorityFor(weighed, rules) } }
}

type Deferred = Pick<Draft, 'deferredOre' | 'parts' | 'interest' | 'costs'>
const NOTHING_DEFERRED: Deferred = {
  deferredOre: 0,
  parts: [],
  interest: 'none',
  costs: { interestOre: 0, feeOre: 0 },
}

function paymentOf(words: Words, avi: Avi, { rules }: Situation, at: Date): Deferred | { refusals: Refusal[] } {
  const { outcome, way, first, interest } = words
  const refusals: Refusal[] = []
  const whole = avi.ore ?? 0
  const deferredOre = outcome === 'grant' ? whole : (words.amount ?? whole)
  if (outcome === 'partly' && words.amount === null)
    refusals.push(refusal('amount', 'Skriv hur mycket av avin som får vänta.'))
  if (deferredOre > whole) refusals.push(refusal('amount', `Högst avins belopp, ${kronor(whole)}.`))
  if (deferredOre < 100) refusals.push(refusal('amount', 'Skriv minst en krona.'))
  if (first === null) return { refusals: [...refusals, refusal('first', 'Välj vilken dag medlemmen ska betala.')] }
  if (first < stockholmDate(at)) refusals.push(refusal('first', 'Välj en dag som inte har varit.'))
  const planned = plannedParts({ way, first, parts: words.parts ?? 0, ore: deferredOre }, rule(rules, MOST_PARTS))
  if ('fault' in planned) return { refusals: [...refusals, refusal(planned.fault.field, planned.fault.message)] }
  const last = planned.parts.at(-1)?.due ?? ''
  if (avi.due && last <= avi.due) refusals.push(refusal('first', 'Den nya dagen ska ligga efter avins förfallodag.'))
  if (refusals.length) return { refusals }
  const costs = costsOf(planned.parts, { interest, due: avi.due ?? last, way, day: stockholmDate(at) }, rules)
  if (!costs.ok) return { refusals: [...costs.refusals] }
  return { deferredOre, parts: planned.parts, interest, costs: costs.value }
}
