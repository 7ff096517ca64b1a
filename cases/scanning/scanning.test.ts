import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { holdsPersonalNumber } from '#cases/scanning/find-personal-numbers.ts'
import { sensitiveWordsIn } from '#cases/scanning/find-sensitive-words.ts'
import { SENSITIVE_KINDS, SENSITIVE_WORD_SETTINGS, sensitiveWords } from '#cases/scanning/sensitive-words.ts'
import { suggestionFor } from '#cases/scanning/suggestion.ts'
import { STORIES } from '#db/seed/stories.ts'

const TODAY = '2026-11-23'
const SENSITIVE_WORDS = sensitiveWords({})
/** Skatteverket's test numbers, twelve digits. */
const NUMBERS = readFileSync('db/seed/data/personal-numbers.txt', 'utf8').trim().split('\n')
const kinds = (text: string) => sensitiveWordsIn(text, SENSITIVE_WORDS).map(({ kind }) => kind)

/** The ways people write a number in running text. */
const WAYS: ((digits: string) => string)[] = [
  (d) => d,
  (d) => `${d.slice(0, 8)}-${d.slice(8)}`,
  (d) => `${d.slice(2, 8)}-${d.slice(8)}`,
  (d) => `${d.slice(2, 8)}\u2013${d.slice(8)}`,
  (d) => `${d.slice(2, 8)} ${d.slice(8)}`,
  (d) => `${d.slice(2, 8)} - ${d.slice(8)}`,
  (d) => `${d.slice(0, 8)}\u00a0${d.slice(8)}`,
  (d) => `${d.slice(0, 4)}-${d.slice(4, 6)}-${d.slice(6, 8)}-${d.slice(8)}`,
  (d) => `${d.slice(2, 4)} ${d.slice(4, 6)} ${d.slice(6, 8)} ${d.slice(8)}`,
]

test('a personal number is found however it is written, with words on either side', () => {
  fc.assert(
    fc.property(fc.constantFrom(...NUMBERS), fc.constantFrom(...WAYS), (digits, written) => {
      const text = `Ringer från ${written(digits)}, vill ha besked.`
      assert.ok(holdsPersonalNumber(text, TODAY), text)
    }),
    { numRuns: 500 },
  )
})

test('a coordination number is found like a personal number', () => {
  // The tax agency's own example, SKV M 2010:3.
  assert.ok(holdsPersonalNumber('Samordningsnummer 701063-2391', TODAY))
})

test('a wrong check digit, a date that is none, and somebody not yet born are no personal numbers', () => {
  for (const digits of NUMBERS.slice(0, 200)) {
    const wrong = `${digits.slice(2, 8)}-${digits.slice(8, 11)}${(Number(digits[11]) + 1) % 10}`
    assert.equal(holdsPersonalNumber(wrong, TODAY), false, wrong)
  }
  assert.equal(holdsPersonalNumber('20991231-1239', TODAY), false)
})

test('what else people dictate is left in peace: phones, case numbers, OCR, accounts, dates, sums, organisations', () => {
  for (const text of [
    'Når hen på 070-174 06 05 eller 0701740605.',
    'Ring 08-465 004 00 eller +46 70 174 06 05.',
    'Se ärende 2026-004217 och 2026-000123.',
    'OCR 1234567890123455 och 12345674900101001712.',
    'Bankgiro 160-9908, plusgiro 4 95 00-6.',
    'Den 2026-11-23 kl 14:05 kom fakturan på 12 345 678 kr.',
    'Föreningen 757200-8766 och bolaget 556677-8899.',
    'Lägenhet 1203, föreningens nr 45, port 12B, 112 20 Stockholm.',
    'Konto 9071 4172383, IBAN SE4550000000058398257466.',
  ]) {
    assert.equal(holdsPersonalNumber(text, TODAY), false, text)
  }
})

test('what is sensitive is found with its endings and in its compounds', () => {
  for (const [text, kind] of [
    ['Hon har fått bröstcancer.', 'health'],
    ['Cancersjuk sedan i våras', 'health'],
    ['är SJUKSKRIVEN till mars', 'health'],
    ['sonens adhd-utredning', 'health'],
    ['hennes depressioner', 'health'],
    ['en muslimsk familj', 'religion'],
    ['Judarna i trapphuset', 'religion'],
    ['romernas bostad', 'ethnicity'],
    ['flyktingarna på tvåan', 'ethnicity'],
    ['han är fackligt aktiv', 'union'],
    ['hon är med i facket', 'union'],
    ['grannen är homosexuell', 'sex_life'],
    ['sitter i fängelset', 'crime'],
    ['dömd  för misshandel', 'crime'],
    ['åtalades inte, men är åtalad', 'crime'],
  ] as const) {
    assert.deepEqual(kinds(text), [kind], text)
  }
})

test('everyday words of a house are not taken for something else', () => {
  for (const text of [
    'Ras från taket, puts i trapphuset. Rasrisk!',
    'Postfacket är trasigt och facket i tvättstugan går inte att låsa.',
    'Sex lägenheter på sjätte våningen, rum mot Rom och romantisk utsikt.',
    'Fackmässigt utfört, entreprenören dementerade att något blev fel.',
    'Besiktningsmannen dömde ut badrummet. Utdömd fläkt, domen kommer i maj.',
    'Hon behöver tolk: arabiska, kurdiska eller somaliska.',
    'Inbrott i källaren, polisanmälan gjord. Stulen cykel.',
    'Dörren är avhäktad, häktade av den själv.',
    'Utbränd säkring, bränd kabel, brinner det?',
    'Handikapparkeringen är upptagen av en lastbil.',
    'Sankt Görans sjukhus ligger bredvid, sjuksköterskan på tvåan ringde.',
    'Kristina Judin och Christer Kristensson bor vid Judarnskogen.',
    'Abborre, aborrfiske och negativt resultat. Negerade svaret.',
    'Diagnostik av hissen och stroboskop i trapphuset.',
    'Det luktar mögel och fukt i köket och barnet hostar.',
  ]) {
    assert.deepEqual(sensitiveWordsIn(text, SENSITIVE_WORDS), [], text)
  }
})

test('of all that is said in the demo’s cases, only what is about somebody’s health or the like is suggested away', () => {
  const texts = Object.values(STORIES)
    .flat()
    .flatMap(({ title, text, notes, ask, other, answer }) => [title, text, ...notes, ask, other?.[1], answer])
    .filter((text) => text !== undefined)
  const found = texts.flatMap((text) => sensitiveWordsIn(text, SENSITIVE_WORDS).map(({ word }) => word.toLowerCase()))
  assert.ok(texts.length > 400)
  assert.deepEqual([...new Set(found)].sort(), ['sjukskrivning'])
  assert.ok(texts.every((text) => !holdsPersonalNumber(text, TODAY)))
})

test('one suggestion at a time: the personal number first, then the word, then nothing', () => {
  const say = (text: string) => suggestionFor(text, SENSITIVE_WORDS, TODAY)
  assert.match(say(`${NUMBERS[900]} har cancer`), /personnummer/)
  assert.equal(say('har bröstcancer'), 'Skriv bara det som behövs. ”bröstcancer” kan vara en känslig uppgift om hälsa.')
  assert.equal(say('har fukt i badrummet'), '')
})

test('whatever is typed, and whatever an administrator lists, there is an answer', () => {
  const list = fc.array(fc.string({ maxLength: 20 }))
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), list, (text, health) => {
      assert.equal(typeof suggestionFor(text, { ...SENSITIVE_WORDS, health }, TODAY), 'string')
    }),
    { numRuns: 30 },
  )
})

test('what an administrator lists counts, and what she takes away no longer does', () => {
  const words = sensitiveWords({ 'cases.sensitive_words_health': ['gluten*'] })
  assert.deepEqual(
    sensitiveWordsIn('glutenintolerant efter cancer', words).map(({ word }) => word),
    ['glutenintolerant'],
  )
  assert.equal(SENSITIVE_WORD_SETTINGS.length, SENSITIVE_KINDS.length)
})

test('a long text is read in no time', () => {
  const text = 'Det droppar från taket i badrummet 1203 och 070-174 06 05. '.repeat(340)
  const began = performance.now()
  suggestionFor(text, SENSITIVE_WORDS, TODAY)
  assert.ok(performance.now() - began < 250)
})
