import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { holdsBankAccount } from '#cases/scanning/find-bank-accounts.ts'
import { sensitiveWords } from '#cases/scanning/sensitive-words.ts'
import { suggestionFor } from '#cases/scanning/suggestion.ts'

// swantzter/kontonummer, test/index.test.ts.
const ACCOUNTS = ['9071 4172383', '6789123456789', '8424-4,983 189 224-6', '3300 000620-5124', '97891111113']

test('an account number is found where somebody calls it one', () => {
  for (const account of ACCOUNTS)
    for (const text of [`Mitt konto är ${account}.`, `Kontonummer: ${account}`, `clearing ${account}`])
      assert.ok(holdsBankAccount(text), text)
  assert.ok(holdsBankAccount('Clearingnummer 8424-4, kontonummer 983 189 224-6'))
})

test('a wrong check digit is no account, and neither is a row of digits that nobody calls so', () => {
  assert.equal(holdsBankAccount('Mitt konto är 6789123456788'), false)
  for (const text of ACCOUNTS) assert.equal(holdsBankAccount(text), false, text)
})

test('an IBAN is found without being called one, and only when it adds up', () => {
  for (const text of ['SE4550000000058398257466', 'Sätt in på SE45 5000 0000 0583 9825 7466, tack.'])
    assert.ok(holdsBankAccount(text), text)
  for (const text of ['SE4550000000058398257467', 'SE45 5000 0000 0583 9825 746', 'SE455000', 'LGH1 2034 5678'])
    assert.equal(holdsBankAccount(text), false, text)
})

test('what else people dictate is left in peace', () => {
  for (const text of [
    'Bankgiro 160-9908 och OCR 123455.',
    'Hen har inget konto i Mitt HSB. Ring 070-174 06 05.',
    'Kontot sade 2026-11-23, ärende 2026-004217.',
    'Bosparkonto sedan 2019, 500 kr i månaden.',
  ])
    assert.equal(holdsBankAccount(text), false, text)
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void holdsBankAccount(`konto ${text}`)))
})

test('whoever types an account is told that we keep none', () => {
  assert.match(
    suggestionFor('Konto 9071 4172383', sensitiveWords({}), '2026-11-23'),
    /kontonummer.*sparar inga bankuppgifter/,
  )
})
