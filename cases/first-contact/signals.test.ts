import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { CONTACT_WAYS, firstContact, type Witnesses } from '#cases/first-contact/signals.ts'

const ENDED = '2026-11-20T10:00:00.000Z'
const witnesses = (said: Partial<Witnesses>): Witnesses => ({
  agent: null,
  endedAt: ENDED,
  contact: null,
  days: 7,
  member: null,
  ...said,
})
const LATER = '2026-12-10T10:00:00.000Z'

test('the agent says yes and the member calls three days later: they differ, and it is said', () => {
  const contact = { at: '2026-11-23T08:00:00.000Z', way: 'called', number: null } as const
  const { solved, agreement, words } = firstContact(witnesses({ agent: true, contact }), LATER)
  assert.deepEqual([solved, agreement], [null, 'disagree'])
  assert.deepEqual(words, ['ja', 'efter 3 dagar: ringde igen', 'inget svar'])
})

test('a week in silence is an answer, the days before it are not', () => {
  const at = (day: string) => firstContact(witnesses({ agent: true }), `${day}T10:00:00.000Z`)
  assert.deepEqual([at('2026-11-27').quiet, at('2026-11-27').agreement], [null, 'alone'])
  assert.equal(at('2026-11-27').words[1], 'ingen än, räknas till 27 november 2026')
  assert.deepEqual([at('2026-11-28').quiet, at('2026-11-28').solved, at('2026-11-28').agreement], [true, true, 'agree'])
})

test('the member’s no outweighs nobody and is heard: with the agent’s yes there is no common answer', () => {
  assert.equal(firstContact(witnesses({ agent: true, member: false }), LATER).solved, null)
  assert.equal(firstContact(witnesses({ agent: false, member: false }), '2026-11-21T10:00:00.000Z').solved, false)
})

test('a new case is named, so that one can go and read it', () => {
  const contact = { at: '2026-11-20T15:00:00.000Z', way: 'case', number: '2026-000042' } as const
  const { words, contactCase } = firstContact(witnesses({ contact }), LATER)
  assert.deepEqual([words[1], contactCase], ['samma dag: nytt ärende om samma sak', '2026-000042'])
})

test('days are days in Stockholm, also across the change of the clock', () => {
  // 23:30 in Stockholm on 28 March; the clock goes forward the night after.
  const endedAt = '2026-03-28T22:30:00.000Z'
  const contact = { at: '2026-03-28T23:30:00.000Z', way: 'called', number: null } as const
  assert.match(firstContact(witnesses({ endedAt, contact }), LATER).words[1], /efter 1 dag:/)
})

test('whatever the three say, a common answer is only given when all who spoke agree on it', () => {
  const word = fc.option(fc.boolean())
  const contact = fc.option(
    fc.record({
      at: fc.constant('2026-11-22T10:00:00.000Z'),
      way: fc.constantFrom(...CONTACT_WAYS),
      number: fc.constant(null),
    }),
  )
  fc.assert(
    fc.property(word, word, contact, fc.constantFrom(LATER, ENDED), (agent, member, found, at) => {
      const { solved, agreement, quiet } = firstContact(witnesses({ agent, member, contact: found }), at)
      const said = [agent, quiet, member].filter((one) => one !== null)
      assert.equal(solved, said.length && said.every((one) => one === said[0]) ? said[0] : null)
      assert.equal(agreement === 'disagree', new Set(said).size === 2)
    }),
  )
})
