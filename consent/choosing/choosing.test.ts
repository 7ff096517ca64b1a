import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fieldOf, readAnswer } from '#consent/choosing/answer.ts'
import { CHOICE_DAYS } from '#consent/choosing/choice.ts'
import { connectionOf } from '#consent/choosing/connection.ts'
import { consentValue, dayOf, refusal, remembered } from '#consent/choosing/cookie.ts'
import { isGpc, standingOf } from '#consent/choosing/standing.ts'

const secret = 'en hemlighet som ingen annan har sett'
const at = new Date('2026-11-22T12:00:00Z')
const fingerprint = 'a1'.repeat(32)
const now = { fingerprint, at, secret }
const day = dayOf(at)
const days = (count: number) => new Date(at.getTime() + count * 86_400_000)

const yes = fc.record({
  fingerprint: fc.constant(fingerprint),
  purposes: fc.uniqueArray(fc.stringMatching(/^[a-z][a-z_]{1,9}$/), { minLength: 1, maxLength: 4 }),
  consentId: fc.stringMatching(/^[A-Za-z0-9_-]{22}$/),
  day: fc.constant(day),
})

test('whatever was said yes to is read back, in a value that any cookie may carry', () => {
  fc.assert(
    fc.property(yes, (given) => {
      const value = consentValue(given, secret)
      assert.match(value, /^[\w.~-]+$/)
      assert.deepEqual(remembered(value, now), {
        answer: 'yes',
        purposes: [...given.purposes].sort(),
        consentId: given.consentId,
      })
    }),
  )
})

test('a yes that was tampered with anywhere is no answer', () => {
  fc.assert(
    fc.property(yes, fc.nat(), fc.stringMatching(/^[\w.~-]$/), (given, place, letter) => {
      const value = consentValue(given, secret)
      const i = place % value.length
      if (value[i] === letter) return
      assert.notEqual(remembered(value.slice(0, i) + letter + value.slice(i + 1), now).answer, 'yes')
    }),
  )
})

test('no text at all is read as a yes, and reading one never fails', () => {
  fc.assert(fc.property(fc.string(), (text) => assert.notEqual(remembered(text, now).answer, 'yes')))
  for (const value of [
    undefined,
    '',
    '1',
    '1.nej',
    '1.ja',
    '1.ja.....',
    'true',
    '0.nej.x',
    `${refusal(fingerprint)}.x`,
  ])
    assert.equal(remembered(value, now).answer, 'none')
  assert.equal(
    remembered(consentValue({ fingerprint, purposes: ['x'], consentId: 'c', day }, 'another'), now).answer,
    'none',
  )
})

test('3.24 and 3.23: a yes and a no hold equally long, and a yes from before is asked for again', () => {
  const value = consentValue({ fingerprint, purposes: ['statistik'], consentId: 'c', day }, secret)
  const after = (count: number) => remembered(value, { ...now, at: days(count) }).answer
  assert.deepEqual([after(0), after(CHOICE_DAYS - 1), after(CHOICE_DAYS)], ['yes', 'yes', 'none'])
  // A clock that was set back an hour over midnight is no reason to ask; a yes from next week is none of ours.
  assert.deepEqual([after(-1), after(-7)], ['yes', 'none'])
})

test('3.22: another question than the one that was answered is asked, and the record is still known', () => {
  const value = consentValue({ fingerprint, purposes: ['statistik'], consentId: 'c', day }, secret)
  const other = { ...now, fingerprint: 'b2'.repeat(32) }
  assert.deepEqual(remembered(value, other), { answer: 'none', consentId: 'c' })
  assert.deepEqual(remembered(refusal(fingerprint), other), { answer: 'none' })
})

test('3.25: everybody who says no gets the same value, and nothing in it is hers', () => {
  assert.equal(refusal(fingerprint), '1.nej.a1a1a1a1a1a1a1a1')
  assert.deepEqual(remembered(refusal(fingerprint), now), { answer: 'no' })
})

test('a page meets a visitor with what she answered, and with the question only when there is one', () => {
  const answered = { answer: 'yes', purposes: ['statistik', 'borta'], consentId: 'c' } as const
  assert.deepEqual(standingOf({ answer: 'none' }, ['statistik'], false), { variant: 'fraga' })
  assert.deepEqual(standingOf({ answer: 'no' }, ['statistik'], false), { variant: 'nej', because: 'answered' })
  assert.deepEqual(standingOf(answered, ['statistik'], false), {
    variant: 'ja',
    purposes: ['statistik'],
    consentId: 'c',
  })
  assert.equal(standingOf({ answer: 'none' }, [], false).variant, 'nej', 'only necessary rows: no question')
})

test('3.31: a browser that says no for her is not asked, whatever she said before', () => {
  const answered = { answer: 'yes', purposes: ['statistik'], consentId: 'c' } as const
  for (const cookie of [answered, { answer: 'none' } as const, { answer: 'no' } as const])
    assert.equal(standingOf(cookie, ['statistik'], true).variant, 'nej')
  assert.deepEqual(
    [isGpc(new Headers({ 'sec-gpc': '1' })), isGpc(new Headers({ 'sec-gpc': '0' })), isGpc(new Headers())],
    [true, false, false],
  )
})

const form = (entries: readonly [string, string][]) => {
  const data = new FormData()
  for (const [name, value] of entries) data.append(name, value)
  return data
}

test('one connection is one, however many addresses its subscriber has of it', () => {
  const same = [
    '2001:db8:0:1::1',
    '2001:0db8:0000:0001:ffff:ffff:ffff:ffff',
    '[2001:DB8:0:1::9]:443',
    '2001:db8:0:1:2::3%eth0',
  ]
  assert.equal(new Set(same.map(connectionOf)).size, 1)
  const others = ['2001:db8:0:2::1', '::1', '203.0.113.7', '::ffff:203.0.113.8', 'direct', '', 'x'.repeat(50)]
  assert.equal(new Set([...same, ...others].map(connectionOf)).size, others.length + 1)
  assert.equal(connectionOf('::ffff:203.0.113.7'), connectionOf('203.0.113.7'))
})

test('3.12: each purpose is answered for itself, and what was not answered is not filled in', () => {
  const listed = ['statistik', 'reklam']
  const read = (...entries: [string, string][]) => readAnswer(form(entries), listed)
  assert.deepEqual(read(['val', 'egna'], [fieldOf('statistik'), 'ja'], [fieldOf('reklam'), 'nej']), {
    ok: true,
    button: 'egna',
    choices: { statistik: true, reklam: false },
  })
  assert.deepEqual(read(['val', 'nej']), { ok: true, button: 'nej', choices: { statistik: false, reklam: false } })
  assert.deepEqual(read(['val', 'egna'], [fieldOf('statistik'), 'ja']), { ok: false, why: 'unanswered' })
})

test('a purpose that was not listed, or an answer that is none, makes the form unreadable', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (name, value) => {
      const answer = readAnswer(
        form([
          ['val', 'egna'],
          [`andamal.${name}`, value],
        ]),
        ['statistik'],
      )
      assert.equal(answer.ok, name === 'statistik' && (value === 'ja' || value === 'nej'))
    }),
  )
  for (const val of ['', 'JA', 'kanske']) assert.equal(readAnswer(form([['val', val]]), ['statistik']).ok, false)
  assert.equal(
    readAnswer(
      form([
        ['val', 'ja'],
        ['val', 'nej'],
      ]),
      ['statistik'],
    ).ok,
    false,
  )
})
