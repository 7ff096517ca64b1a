import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { blockersOf } from '#cases/flows/housing-savings/blockers.ts'
import type { SavingsFacts } from '#cases/flows/housing-savings/facts.ts'
import {
  endingsOf,
  type Progress,
  type SavingsStep,
  stepsOf,
  whyNotUndone,
  whyNotYet,
} from '#cases/flows/housing-savings/progress.ts'
import { mayAct, missingSignatures, type Signature, signatureRefusals } from '#cases/flows/housing-savings/signature.ts'

const CHILD: SavingsFacts = { matter: 'child', caller: 'giver', guardians: 'two', guardians_know: 'all' }
const NOBODY: Signature = { askedOn: null, signedOn: null, refusedOn: null, leftOn: null }
const signed: Signature = { ...NOBODY, askedOn: '2026-11-02', signedOn: '2026-11-04' }
const asked: Signature = { ...NOBODY, askedOn: '2026-11-02' }
const refused: Signature = { ...asked, refusedOn: '2026-11-03' }
const progress = (words: Partial<Progress> = {}): Progress => ({
  facts: CHILD,
  done: {},
  hasChild: true,
  signatures: [],
  ...words,
})
const UNTIL_BANK = { child_named: null, guardians_told: '2026-10-20', applied: '2026-10-21', member: '2026-10-28' }

test('a grandchild’s account goes from the child’s name to the points that show, in that order', () => {
  assert.deepEqual(
    stepsOf(CHILD, {}).map(({ key }) => key),
    ['child_named', 'guardians_told', 'applied', 'member', 'bank', 'account', 'standing_transfer', 'points'],
  )
  assert.deepEqual(
    stepsOf({ ...CHILD, is_member: 'yes' }, {}).map(({ key }) => key),
    ['child_named', 'guardians_told', 'bank', 'account', 'standing_transfer', 'points'],
  )
  assert.deepEqual(stepsOf({ matter: 'points' }, {}), [])
})

test('no step is done before the one it waits for', () => {
  assert.match(whyNotYet('member', '2026-11-01', progress(), {}) ?? '', /Gör först klart ”Ansök om medlemskap/)
  assert.match(whyNotYet('child_named', null, progress({ hasChild: false }), {}) ?? '', /Ange barnet/)
  assert.equal(whyNotYet('child_named', null, progress(), {}), null)
})

test('the bank is asked the day after the membership began, not the same day', () => {
  const at = (on: string) => whyNotYet('bank', on, progress({ done: UNTIL_BANK }), {})
  assert.match(at('2026-10-28') ?? '', /tidigast 29 oktober 2026/)
  assert.equal(at('2026-10-29'), null)
})

test('no account is confirmed while a guardian’s signature is missing', () => {
  const done = { ...UNTIL_BANK, bank: '2026-11-01' }
  const at = (signatures: Signature[]) => whyNotYet('account', '2026-11-05', progress({ done, signatures }), {})
  assert.match(at([]) ?? '', /Lägg till barnets vårdnadshavare/)
  assert.match(at([signed]) ?? '', /bara en är tillagd/)
  assert.match(at([signed, asked]) ?? '', /En underskrift fattas/)
  assert.match(at([signed, refused]) ?? '', /sagt nej/)
  assert.equal(at([signed, signed]), null)
  assert.match(whyNotYet('account', '2026-10-31', progress({ done, signatures: [signed, signed] }), {}) ?? '', /före/)
})

test('a step is opened again only from the end', () => {
  const done = { ...UNTIL_BANK, bank: '2026-11-01' }
  assert.match(whyNotUndone('member', progress({ done }), {}) ?? '', /Öppna först ”Lämna över till/)
  assert.equal(whyNotUndone('bank', progress({ done }), {}), null)
  assert.match(whyNotUndone('bank', progress({ done, signatures: [asked] }), {}) ?? '', /redan efterfrågade/)
})

test('a case is solved when the account is open, or the saving handed over, and may end in other ways before that', () => {
  const solved = (facts: SavingsFacts, ...done: string[]) => endingsOf(facts, done).includes('solved')
  assert.ok(!solved(CHILD))
  assert.ok(solved(CHILD, 'bank', 'account'))
  assert.ok(solved({ matter: 'points' }))
  assert.ok(!solved({ matter: 'transfer' }, 'document'))
  assert.ok(endingsOf(CHILD, []).includes('withdrawn'))
})

test('a handing-over that the rules do not allow has no steps, and a minor’s waits for the överförmyndare', () => {
  assert.deepEqual(stepsOf({ matter: 'transfer', relation: 'other' }, {}), [])
  const facts: SavingsFacts = { matter: 'transfer', relation: 'sibling', transferor_minor: 'yes' }
  const at = (more: SavingsFacts) =>
    whyNotYet(
      'transferred',
      '2026-11-05',
      progress({ facts: { ...facts, ...more }, done: { document: '2026-11-01' } }),
      {},
    )
  assert.match(at({}) ?? '', /överförmyndarens samtycke/)
  assert.equal(at({ supervisor_consents: 'yes' }), null)
})

test('an adult needs nobody’s signature', () => {
  const own = progress({
    facts: { matter: 'own', is_member: 'yes', member_since: '2020-05-01' },
    done: { bank: '2026-11-01' },
  })
  assert.equal(whyNotYet('account', '2026-11-05', own, {}), null)
})

test('who has said no can be asked again, who has signed is asked no more', () => {
  assert.ok(mayAct('ask', refused))
  assert.ok(!mayAct('ask', signed))
  assert.ok(!mayAct('leave', signed))
  assert.match(signatureRefusals('sign', asked, '2026-11-01', '2026-11-22')[0]?.message ?? '', /inte är före frågan/)
  assert.match(signatureRefusals('sign', asked, '2026-11-23', '2026-11-22')[0]?.message ?? '', /i dag eller/)
  assert.deepEqual(signatureRefusals('sign', asked, '2026-11-22', '2026-11-22'), [])
})

test('the signatures are complete only when everybody who is left has signed', () => {
  const one = fc.constantFrom(NOBODY, asked, signed, refused, { ...asked, leftOn: '2026-11-05' })
  fc.assert(
    fc.property(fc.array(one, { maxLength: 4 }), fc.constantFrom('one', 'two', 'unknown'), (all, guardians) => {
      const left = all.filter(({ leftOn }) => leftOn === null)
      const complete = left.length >= (guardians === 'two' ? 2 : 1) && left.every(({ signedOn }) => signedOn !== null)
      assert.equal(missingSignatures(all, { guardians }) === null, complete)
    }),
  )
})

test('whatever the answers are, every step can be reached by doing those before it', () => {
  const facts = fc.record(
    {
      matter: fc.constantFrom('own', 'child', 'transfer', 'points'),
      is_member: fc.constantFrom('yes', 'no'),
      member_since: fc.constant('2026-01-01'),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(facts, (answers) => {
      const done: Record<string, string | null> = {}
      const known = answers as SavingsFacts
      if (known.is_member === 'yes' && !known.member_since) return
      for (const { key } of stepsOf(known, {})) {
        const now = progress({ facts: known, done, signatures: [signed, signed] })
        assert.equal(whyNotYet(key as SavingsStep, '2026-11-05', now, {}), null)
        done[key] = '2026-11-01'
      }
    }),
  )
})

test('every obstacle has its ways on, and a refusal is never told to be anybody’s', () => {
  const facts: SavingsFacts = { ...CHILD, guardians_know: 'some', child_number: 'none', child_in_sweden: 'no' }
  const all = blockersOf({ facts, isRefused: true, isProtected: true, bank: 'Danske Bank' })
  assert.deepEqual(
    all.map(({ key }) => key),
    ['guardian_refuses', 'guardians_unaware', 'protected', 'no_number', 'abroad'],
  )
  for (const { ways } of all) assert.ok(ways.length > 0)
  assert.match(all[2]?.text ?? '', /aldrig till ”båda adresserna”/)
})
