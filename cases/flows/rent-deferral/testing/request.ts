import type { Situation } from '#cases/flows/flow.ts'
import { type Basis, type Draft, drawUp } from '#cases/flows/rent-deferral/deciding/draw-up.ts'
import type { Proposal } from '#cases/flows/rent-deferral/deciding/proposal.ts'
import type { DeferralFacts } from '#cases/flows/rent-deferral/facts.ts'
import type { Rules } from '#cases/rules/rules.ts'

// A request as tests begin it: a tenant of HSB who asked in time, with nothing behind her.

/** The morning of Monday 23 November 2026; the avi is due on the 30th. */
export const ASKED = '2026-11-23T08:00:00.000Z'

export const situation = (rules: Rules = {}, words: Partial<Situation> = {}): Situation => ({
  rules,
  receivedAt: ASKED,
  tenure: 'tenant',
  association: null,
  associationId: null,
  ...words,
})

export const request = (words: Partial<DeferralFacts> = {}): DeferralFacts => ({
  claim: 'rent_home',
  collection: 'no',
  ocr: '123455',
  amount: 725_050,
  due_date: '2026-11-30',
  reason: 'late_benefit',
  wish: 'date',
  earlier_deferrals: 0,
  late_payments: 0,
  arrears: 0,
  letter_channel: 'post',
  ...words,
})

type Words = Omit<Proposal, 'number' | 'version'>

/** A proposal to let the whole avi wait until Monday 14 December. */
const proposal = (words: Partial<Words> = {}): Words => ({
  outcome: 'grant',
  way: 'date',
  first: '2026-12-14',
  parts: null,
  amount: null,
  interest: 'none',
  channel: 'post',
  handedTo: '',
  motivation: 'Lönen kommer den 11 december.',
  ...words,
})

const basis = (words: Partial<Basis> = {}): Basis => ({
  facts: request(),
  situation: situation(),
  grantedHere: 0,
  at: new Date(ASKED),
  ...words,
})

/** What the rules make of a proposal that can be made. Throws with the refusals otherwise. */
export function drawn(words: Partial<Words> = {}, on: Partial<Basis> = {}): Draft {
  const result = drawUp(proposal(words), basis(on))
  if ('refusals' in result) throw new Error(result.refusals.map(({ message }) => message).join(' '))
  return result.draft
}

/** Why a proposal cannot be made, as one text. */
export function refusalsTo(words: Partial<Words> = {}, on: Partial<Basis> = {}): string {
  const result = drawUp(proposal(words), basis(on))
  return 'refusals' in result ? result.refusals.map(({ message }) => message).join(' ') : ''
}
