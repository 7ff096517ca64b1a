import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parsePhone, phoneBeginning } from '#members/phone.ts'

test('one mobile number in every notation is one number', () => {
  for (const text of [
    '070-174 06 05',
    '0701740605',
    '+46701740605',
    '0046701740605',
    '+46 (0)70-174 06 05',
    '070–174 06 05',
  ])
    assert.equal(parsePhone(text)?.value, '+46701740605', text)
})

test('the grouping people gave a number is kept', () => {
  assert.equal(parsePhone('0771-22 22 22')?.shown, '0771-22 22 22')
  assert.equal(parsePhone(' 070  174 06 05 ')?.shown, '070 174 06 05')
})

test('short numbers stand for themselves', () => {
  assert.deepEqual(parsePhone('112'), { value: '112', shown: '112', short: true })
  assert.equal(parsePhone('113 13')?.value, '11313')
  assert.equal(parsePhone('1177')?.short, true)
})

test('company and foreign numbers are numbers too', () => {
  assert.equal(parsePhone('010-123 45 67')?.value, '+46101234567')
  assert.equal(parsePhone('+358 40 1234567')?.value, '+358401234567')
  assert.equal(parsePhone('08-465 004 00')?.value, '+46846500400')
})

test('a stored number is read back as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 605, max: 699 }), (last) => {
      const phone = parsePhone(`070-1740${last}`)
      assert.ok(phone)
      assert.equal(parsePhone(phone.value)?.value, phone.value)
      assert.equal(parsePhone(phone.shown)?.value, phone.value)
    }),
  )
})

test('what is no number is refused without an exception', () => {
  for (const text of ['', '070', 'ring mig', "070' OR 1=1", '1'.repeat(5000), '<script>'])
    assert.equal(parsePhone(text), null, text.slice(0, 20))
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => void parsePhone(text)))
})

test('a number still being typed has a beginning to look for', () => {
  assert.equal(phoneBeginning('070-1740'), '+46701740')
  assert.equal(phoneBeginning('+46 70 17'), '+467017')
  assert.equal(phoneBeginning('070'), null)
  assert.equal(phoneBeginning('Anna'), null)
})
