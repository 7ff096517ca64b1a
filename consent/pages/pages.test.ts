import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { hoursInWords } from '#consent/pages/hours.ts'
import { inLanguage, isPublicPath, PAGES, pageAt, pathOf } from '#consent/pages/site.ts'
import { stylesheet } from '#consent/pages/stylesheet.ts'
import { WORDS } from '#consent/pages/words.ts'
import { noteText } from '#consent/serving/note.ts'

test('every page has one address, and the address leads to it', () => {
  const number = fc.integer({ min: 1, max: 99_999 })
  fc.assert(
    fc.property(fc.constantFrom(...PAGES), number, number, (page, a, b) => {
      assert.deepEqual(pageAt(pathOf(page)), page)
      if (page.kind !== 'policy') return
      for (const more of [`/versioner/${a}`, `/jamfor/${a}/${b}`]) {
        const found = pageAt(pathOf(page) + more)
        assert.equal(found && pathOf(found), pathOf(page) + more)
      }
    }),
  )
})

test('an address that is nearly one of ours is none of ours, and no way back', () => {
  for (const path of [
    '//kakor',
    '/kakor/',
    '/en/',
    '/en/kontakt',
    '/kakor/versioner/0',
    '/kakor/jamfor/1',
    '/arenden',
    'kakor',
    '/__proto__',
  ])
    assert.equal(isPublicPath(path), false, path)
  fc.assert(fc.property(fc.webUrl(), (url) => assert.equal(isPublicPath(url), false)))
})

test('what exists in one language only has no other', () => {
  assert.equal(inLanguage({ kind: 'about', language: 'sv' }, 'en'), undefined)
  assert.deepEqual(inLanguage({ kind: 'start', language: 'sv' }, 'en'), { kind: 'start', language: 'en' })
})

test('opening hours are told in as few lines as they have', () => {
  const day = (weekday: number, opens = '08:00') => ({ weekday, opens, closes: '16:00' })
  assert.deepEqual(hoursInWords([day(2), day(1), day(3)], 'sv'), ['måndag–onsdag 08:00–16:00'])
  assert.deepEqual(hoursInWords([day(1), day(3), day(5, '09:00')], 'en'), [
    'Monday 08:00–16:00',
    'Wednesday 08:00–16:00',
    'Friday 09:00–16:00',
  ])
  assert.deepEqual(hoursInWords([], 'sv'), [])
})

test('after an answer the page says only what is so', () => {
  const t = WORDS.sv
  const yes = { variant: 'ja', purposes: ['statistik'], consentId: 'c' } as const
  const no = { variant: 'nej', because: 'answered' } as const
  assert.equal(noteText('ja', yes, 'sv'), t.notes.ja)
  assert.equal(noteText('nej', no, 'sv'), t.notes.nej)
  assert.equal(noteText('ja', { variant: 'fraga' }, 'sv'), t.notes.blocked)
  assert.equal(noteText('gammal', { variant: 'fraga' }, 'sv'), t.notes.gammal)
  assert.equal(noteText('gammal', no, 'sv'), undefined)
  assert.equal(noteText('nej', yes, 'sv'), undefined, 'an old address says nothing untrue')
  assert.equal(noteText(undefined, no, 'sv'), undefined)
})

test('the style sheet that is served is the one that is written', () => {
  const served = readFileSync(new URL('../../public/publik.css', import.meta.url), 'utf8')
  assert.equal(served, stylesheet(), 'run `node consent/pages/build-stylesheet.ts`')
})
