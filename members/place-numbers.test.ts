import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { floorOf, parseApartmentNumber } from '#members/apartment-number.ts'
import { parseOrganisationNumber, showOrganisationNumber } from '#members/organisation-number.ts'
import { parsePostalCode, showPostalCode } from '#members/postal-code.ts'

test('an association is known by its organisation number in any notation', () => {
  for (const text of ['757200-8766', '7572008766', '16757200-8766', '167572008766', ' 757200–8766 '])
    assert.equal(parseOrganisationNumber(text), '7572008766', text)
  assert.equal(showOrganisationNumber('7572008766'), '757200-8766')
})

test('neither a wrong check digit nor a personal number is an organisation number', () => {
  for (const text of ['757200-8767', '901211-9948', '19901211-9948', '', 'brf', '16', "7572008766' --"])
    assert.equal(parseOrganisationNumber(text), null, text)
})

// organisationsnummer/meta, testdata/list.json: every company in it, with and without the leading 16.
const COMPANIES = ['5560160680', '5561034249', '5592440001']
const NO_COMPANIES = ['5560160681', '5561034250']
// personnummer/meta, testdata/orgnumber.json.
const FUNDS = ['857209-0606', '802005-1952', '802005-7538', '802406-2302', '855104-0721', '802014-4120']

test('the published organisation numbers are judged as published', () => {
  for (const number of [...COMPANIES, ...FUNDS]) {
    const digits = number.replace('-', '')
    for (const written of [number, digits, `16${digits}`])
      assert.equal(parseOrganisationNumber(written), digits, written)
  }
  for (const number of NO_COMPANIES)
    for (const written of [number, `16${number}`]) assert.equal(parseOrganisationNumber(written), null, written)
})

// The rest of testdata/list.json: the package takes them for sole traders.
test('a sole trader’s number is a personal number, and no association’s', () => {
  for (const number of ['191212121212', '195102179974', '194912109958', '197906889972', '195212779895'])
    assert.equal(parseOrganisationNumber(number), null, number)
})

test('every apartment number has a floor and a door from 01', () => {
  assert.equal(parseApartmentNumber('1203'), '1203')
  assert.equal(parseApartmentNumber('lgh 0901'), '0901')
  for (const text of ['1200', '0012', '123', '12034', 'A1203', '']) assert.equal(parseApartmentNumber(text), null, text)
  assert.deepEqual(['1001', '1203', '0901'].map(floorOf), [0, 2, -1])
})

test('a postal code is five digits between 100 00 and 984 99', () => {
  for (const text of ['123 45', '12345', 'SE-123 45', 's-12345']) assert.equal(parsePostalCode(text), '12345', text)
  for (const text of ['00001', '98500', '1234', '123456', 'abcde', '']) assert.equal(parsePostalCode(text), null, text)
  fc.assert(
    fc.property(fc.integer({ min: 10_000, max: 98_499 }), (code) => {
      assert.equal(parsePostalCode(showPostalCode(String(code))), String(code))
    }),
  )
})
