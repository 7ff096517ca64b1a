import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SHIPPED } from '#consent/inventory/shipped.ts'
import { findingsOf, type Seen } from '#consent/scanning/finding.ts'
import { reportLines } from '#consent/scanning/report.ts'

const declared = SHIPPED.items.filter(({ sitePart }) => sitePart === 'koms').map((item, id) => ({ ...item, id }))
const host = 'koms.example.se'
const seen = (name: string, more: Partial<Seen> = {}): Seen => ({ storage: 'cookie', name, host, page: '/', ...more })
const told = (all: Seen[], state: 'fresh' | 'yes') =>
  findingsOf(all, state, declared, host).map(({ name, why }) => [name, why])

test('what is declared is no finding after a yes; before it only the necessary is none', () => {
  const both = [seen('kakval'), seen('besok')]
  assert.deepEqual(told(both, 'yes'), [])
  assert.deepEqual(told(both, 'fresh'), [['besok', 'needs_yes']])
})

test('a planted cookie, a key in the browser’s storage and a request to anybody else are findings in every state', () => {
  const planted = [
    seen('smyg'),
    seen('kakval', { storage: 'local_storage' }),
    seen('annan.example', { storage: 'request', host: 'annan.example' }),
  ]
  for (const state of ['fresh', 'yes'] as const)
    assert.deepEqual(told(planted, state), [
      ['smyg', 'undeclared'],
      ['kakval', 'undeclared'],
      ['annan.example', 'undeclared'],
    ])
  assert.deepEqual(told([seen(host, { storage: 'request' })], 'fresh'), [])
})

test('a cookie that stays longer than the list says is a finding, also when it is necessary', () => {
  const day = 86_400
  assert.deepEqual(told([seen('besokare', { seconds: 90 * day + 60 }), seen('besok', { seconds: null })], 'yes'), [])
  assert.deepEqual(told([seen('besokare', { seconds: 400 * day }), seen('kakval', { seconds: 365 * day })], 'yes'), [
    ['besokare', 'too_long'],
    ['kakval', 'too_long'],
  ])
  const session = declared.map((item) => (item.name === 'besok' ? { ...item, seconds: null } : item))
  assert.equal(findingsOf([seen('besok', { seconds: 60 })], 'yes', session, host)[0]?.why, 'too_long')
})

test('the report names what was found, and says which states could not be tried', () => {
  const findings = findingsOf([seen('smyg')], 'fresh', declared, host)
  const lines = reportLines({ url: 'https://x', pages: ['/'], reached: ['fresh'], seen: { fresh: 1 }, findings })
  assert.match(lines.join('\n'), /före svar\s+1 saker sedda, 1 SOM INTE SKULLE FINNAS DÄR/)
  assert.match(lines.join('\n'), /efter ja\s+kunde inte prövas/)
  assert.match(lines.at(-1) ?? '', /före svar {2}kaka {2}smyg {2}koms\.example\.se {2}\/ {4,}står inte i listan/)
})
