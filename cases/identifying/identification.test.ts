import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { IDENTIFIED_BY, PRIORITIES } from '#cases/case.ts'
import { IDENTIFICATION_LEVELS } from '#cases/case-type.ts'
import { standing, warningBeforeGivingOut, waysThatSuffice } from '#cases/identifying/identification.ts'

test('each level has its ways, and whoever comes in person has shown as much as with BankID', () => {
  assert.deepEqual(IDENTIFICATION_LEVELS.map(waysThatSuffice), [
    ['anonymous', 'details_match', 'call_back', 'bankid', 'id_document'],
    ['details_match', 'call_back', 'bankid', 'id_document'],
    ['call_back', 'bankid', 'id_document'],
    ['bankid', 'id_document'],
  ])
})

test('a name that fits the address is enough for a fault report and not for a deferral of the rent', () => {
  assert.equal(standing(1, 'details_match'), 'enough')
  assert.equal(standing(3, 'details_match'), 'too_little')
  assert.equal(standing(3, null), 'open')
  assert.equal(standing(0, null), 'enough')
})

test('an emergency is let through and stays visible as not yet identified, whatever the type asks for', () => {
  for (const level of IDENTIFICATION_LEVELS) assert.equal(standing(level, 'emergency'), 'postponed')
})

test('what is acute is never held up by a word about identity', () => {
  for (const identification of IDENTIFICATION_LEVELS)
    for (const identifiedBy of [null, ...IDENTIFIED_BY])
      assert.equal(warningBeforeGivingOut({ identification, identifiedBy, priority: 1 }), null)
})

test('before money, contracts and personal data the agent is warned, before an answer about a tap she is not', () => {
  const warned = (identification: 1 | 2 | 3, identifiedBy: null | 'anonymous' | 'details_match' | 'bankid') =>
    warningBeforeGivingOut({ identification, identifiedBy, priority: 3 })
  assert.match(warned(3, 'details_match') ?? '', /inte tillräckligt identifierad/)
  assert.match(warned(2, null) ?? '', /Ingen har noterat/)
  assert.equal(warned(1, 'anonymous'), null)
  assert.equal(warned(3, 'bankid'), null)
})

test('to show more never makes us less sure', () => {
  const ORDER = { open: 0, postponed: 0, too_little: 1, enough: 2 }
  fc.assert(
    fc.property(
      fc.constantFrom(...IDENTIFICATION_LEVELS),
      fc.constantFrom(...IDENTIFIED_BY.filter((by) => by !== 'emergency')),
      fc.constantFrom(...IDENTIFIED_BY.filter((by) => by !== 'emergency')),
      fc.constantFrom(...PRIORITIES),
      (level, a, b, priority) => {
        const [less, more] = IDENTIFIED_BY.indexOf(a) <= IDENTIFIED_BY.indexOf(b) ? [a, b] : [b, a]
        assert.ok(ORDER[standing(level, less)] <= ORDER[standing(level, more)])
        if (standing(level, more) === 'enough')
          assert.equal(warningBeforeGivingOut({ identification: level, identifiedBy: more, priority }), null)
      },
    ),
  )
})
