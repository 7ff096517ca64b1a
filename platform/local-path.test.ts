import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { localPath } from '#platform/local-path.ts'

const BASE = 'https://koms.example'

test('after sign-in one comes back to the page one asked for, with its query', () => {
  assert.equal(localPath('/arenden?vy=alla', BASE), '/arenden?vy=alla')
})

test('no text leads to another site', () => {
  for (const text of [
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/%09/evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '',
    undefined,
    ['/a'],
  ]) {
    const path = localPath(text, BASE)
    if (path !== undefined) assert.equal(new URL(path, BASE).origin, BASE, String(text))
  }
  const nasty = fc
    .array(fc.constantFrom('/', '\\', '\t', '\n', '@', ':', '.', 'a', '%09', '?', '#', ' '))
    .map((parts) => `/${parts.join('')}`)
  fc.assert(
    fc.property(nasty, (text) => {
      const path = localPath(text, BASE)
      assert.ok(path === undefined || new URL(path, BASE).origin === BASE)
    }),
  )
})
