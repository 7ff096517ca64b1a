import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { luhnDigit, ocrDigits, ocrFault, ocrOf } from '#cases/flows/rent-deferral/money/ocr.ts'

test('12345 becomes 123455, and 1234574 with the length digit', () => {
  assert.equal(ocrOf('12345'), '123455')
  assert.equal(ocrOf('12345', { length: true }), '1234574')
  assert.equal(ocrFault('123455'), null)
  assert.equal(ocrFault('1234574', 'check_and_length'), null)
})

test('the wrong example that circulates, 123451, is refused', () => {
  assert.match(ocrFault('123451') ?? '', /Kontrollsiffran/)
})

test('bankgiro numbers end in the same digit', () => {
  for (const number of ['1609908', '9912346']) assert.equal(luhnDigit(number.slice(0, -1)), Number(number.at(-1)))
})

test('a reference is read however it is grouped', () => {
  for (const written of ['1234 55', '12-34-55', ' OCR: 123455 ', '1234\u00A055', '12–3455'])
    assert.equal(ocrDigits(written), '123455', written)
})

test('what is no reference is refused in a sentence that says what to do', () => {
  for (const written of ['', '5', 'A12345', '1'.repeat(26), "' OR 1=1"])
    assert.match(ocrFault(written) ?? '', /Läs av det på avin igen\.$/, written)
})

test('one misread digit is always found, and so is one that fell out where the length is part of the reference', () => {
  const digits = fc.stringMatching(/^[0-9]{1,22}$/)
  fc.assert(
    fc.property(digits, fc.nat(), fc.integer({ min: 1, max: 9 }), (body, place, change) => {
      const ocr = ocrOf(body, { length: true })
      assert.equal(ocrFault(ocr, 'check_and_length'), null)
      const at = place % ocr.length
      const misread = `${ocr.slice(0, at)}${(Number(ocr[at]) + change) % 10}${ocr.slice(at + 1)}`
      assert.notEqual(ocrFault(misread, 'check_and_length'), null, misread)
      // The body's own digits only: without the length digit there is nothing left to compare the length with.
      const lost = `${ocr.slice(0, at % body.length)}${ocr.slice((at % body.length) + 1)}`
      assert.notEqual(ocrFault(lost, 'check_and_length'), null, lost)
    }),
  )
})

test('a creditor without check digits is taken at her word', () => {
  assert.equal(ocrFault('123451', 'none'), null)
})
