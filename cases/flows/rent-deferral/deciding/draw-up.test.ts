import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { plusDays, rolled } from '#cases/flows/rent-deferral/clock/calendar.ts'
import { isSound } from '#cases/flows/rent-deferral/planning/payment.ts'
import { AGENT_AMOUNT, DECIDED_BY, EXCEPTIONS_UP, MOST_PARTS, PLAN_FEE } from '#cases/flows/rent-deferral/settings.ts'
import { drawn, refusalsTo, request, situation } from '#cases/flows/rent-deferral/testing/request.ts'

const ASSOCIATION = { name: 'Brf Björken', supplement: 'unknown' } as const

test('a new date within the limits is the agent’s own to grant', () => {
  const draft = drawn()
  assert.deepEqual(draft.parts, [{ due: '2026-12-14', ore: 725_050 }])
  assert.deepEqual(draft.authority, { level: 'agent', because: [] })
  assert.equal(draft.criteria.find(({ key }) => key === 'length')?.value, '14 dagar efter förfallodagen')
})

test('above the amount, past the days, and against the criteria a team leader decides, and it is said why', () => {
  const dear = drawn({}, { facts: request({ amount: 1_500_100 }) })
  assert.equal(dear.authority.level, 'team_leader')
  assert.match(dear.authority.because.join(), /15.000/)
  const long = drawn({ way: 'parts', parts: 3, first: '2026-11-30' })
  // 30 January is a Saturday, so that the last part falls on 1 February.
  assert.match(long.authority.because.join(), /63 dagar/)
  const exception = drawn({}, { facts: request({ late_payments: 4 }) })
  assert.deepEqual(exception.authority.because, ['Undantag från kriterierna: sena betalningar.'])
  assert.equal(drawn({}, { facts: request({ amount: 1_500_000 }) }).authority.level, 'agent')
})

test('a refusal by rule is the agent’s own; one against the rule is not', () => {
  assert.equal(drawn({ outcome: 'refuse' }, { facts: request({ arrears: 100 }) }).authority.level, 'agent')
  assert.match(drawn({ outcome: 'refuse' }).authority.because.join(), /alla kriterier är uppfyllda/)
  const trusted = situation({ [EXCEPTIONS_UP.key]: false })
  assert.equal(drawn({ outcome: 'refuse' }, { situation: trusted }).authority.level, 'agent')
})

test('the claim of an association is decided by its board, unless the board has left it to us', () => {
  const facts = request({ claim: 'fee_home' })
  const board = drawn({}, { facts, situation: situation({}, { tenure: 'owner', association: ASSOCIATION }) })
  assert.equal(board.authority.level, 'board')
  assert.equal(board.creditor?.kind, 'association')
  const delegated = situation({ [DECIDED_BY.key]: 'koms' }, { tenure: 'owner', association: ASSOCIATION })
  assert.equal(drawn({}, { facts, situation: delegated }).authority.level, 'agent')
})

test('nothing is decided about a claim that nobody knows whose it is', () => {
  assert.match(refusalsTo({}, { situation: situation({}, { tenure: 'unknown' }) }), /Koppla ärendet/)
  assert.match(refusalsTo({}, { facts: request({ claim: 'fee_home' }) }), /Koppla ärendet/)
})

test('an avi at the agency can only be handed over', () => {
  const facts = request({ collection: 'yes' })
  for (const outcome of ['grant', 'partly', 'refuse'] as const)
    assert.match(refusalsTo({ outcome }, { facts }), /inkasso/)
  assert.match(refusalsTo({ outcome: 'hand_over' }, { facts }), /vem som tar över/)
  const over = drawn({ outcome: 'hand_over', handedTo: 'Inkassobolaget', channel: null }, { facts })
  assert.deepEqual([over.parts, over.deferredOre, over.authority.level], [[], 0, 'agent'])
})

test('what is missing is named, and a wrong reference stops the decision', () => {
  assert.match(refusalsTo({}, { facts: {} }), /vad avin gäller, OCR-numret, beloppet, förfallodagen, hos inkasso/)
  assert.match(refusalsTo({}, { facts: request({ ocr: '123451' }) }), /Kontrollsiffran/)
  assert.match(refusalsTo({}, { facts: request({ arrears: undefined }) }), /Fyll först i andra skulder/)
  // One failing criterion is enough to refuse: nobody needs to look up the rest.
  assert.equal(refusalsTo({ outcome: 'refuse' }, { facts: request({ arrears: undefined, late_payments: 9 }) }), '')
})

test('a new date is a bank day, in the future and later than the avi', () => {
  assert.match(refusalsTo({ first: '2026-12-13' }), /stängda 13 december 2026 \(söndag\).*14 december/)
  assert.match(refusalsTo({ first: '2026-12-24' }), /julafton/)
  assert.match(refusalsTo({ first: '2026-11-20' }), /inte har varit/)
  assert.match(refusalsTo({ first: '2026-11-27' }), /efter avins förfallodag/)
  assert.match(refusalsTo({ first: null }), /Välj vilken dag/)
})

test('granting partly defers a part of the avi and never more than it', () => {
  assert.equal(drawn({ outcome: 'partly', amount: 300_000 }).deferredOre, 300_000)
  assert.match(refusalsTo({ outcome: 'partly' }), /hur mycket/)
  assert.match(refusalsTo({ outcome: 'partly', amount: 725_051 }), /Högst avins belopp/)
})

test('a plan has no more parts than the rule allows', () => {
  assert.match(refusalsTo({ way: 'parts', parts: 4 }), /2 till 3 delar/)
  const generous = situation({ [MOST_PARTS.key]: 12 })
  assert.equal(drawn({ way: 'parts', parts: 12 }, { situation: generous }).parts.length, 12)
  assert.match(refusalsTo({ way: 'parts', parts: 1 }), /2 till 3 delar/)
})

test('interest stands in a decision only where its rate is verified; otherwise the reason does', () => {
  assert.match(refusalsTo({ interest: 'statutory' }), /referensräntan .* är inte prövad/)
  const rate = { from: '2026-07-01', to: '2026-12-31', reference: 2, addition: 8, source: 'Provet' }
  const rules = { 'rent_deferral.reference_rates': [rate] }
  const draft = drawn({ interest: 'statutory' }, { situation: situation(rules) })
  // 7 250,50 kr at ten per cent for the fourteen days from 1 to 14 December.
  assert.equal(draft.costs.interestOre, Math.round((725_050 * 0.1 * 14) / 365))
})

test('a fee for the plan is the highest the law allows, and only where the creditor takes one', () => {
  const plan = { way: 'parts', parts: 2 } as const
  assert.equal(drawn(plan).costs.feeOre, 0)
  const taking = situation({ [PLAN_FEE.key]: true })
  assert.equal(drawn(plan, { situation: taking }).costs.feeOre, 17_000)
  assert.equal(drawn({}, { situation: taking }).costs.feeOre, 0)
})

test('whatever is granted comes to the amount exactly, on bank days only, later than the avi', () => {
  const generous = situation({ [MOST_PARTS.key]: 12, [AGENT_AMOUNT.key]: 0 })
  fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 10_000_000 }),
      fc.integer({ min: 2, max: 12 }),
      fc.integer({ min: 8, max: 900 }),
      (amount, parts, days) => {
        const first = rolled(plusDays('2026-11-23', days))
        const facts = request({ amount })
        const draft = drawn({ way: 'parts', parts, first }, { facts, situation: generous })
        assert.ok(isSound(draft.parts, amount))
        assert.ok((draft.parts.at(-1)?.due ?? '') > '2026-11-30')
        assert.equal(draft.authority.level, 'team_leader')
      },
    ),
  )
})
