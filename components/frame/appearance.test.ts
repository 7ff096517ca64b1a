import assert from 'node:assert/strict'
import { test } from 'node:test'
import { appearanceOf } from '#components/frame/appearance.ts'

const from = (jar: Record<string, string>) => appearanceOf((name) => jar[name])

test('without cookies the screens follow the system, comfortably', () => {
  assert.deepEqual(from({}), { theme: 'system', density: 'bekvam', keys: 'pa' })
})

test('choices are kept', () => {
  assert.deepEqual(from({ tema: 'morkt', tathet: 'kompakt', tangenter: 'av' }), {
    theme: 'morkt',
    density: 'kompakt',
    keys: 'av',
  })
})

test('a cookie somebody has tampered with never reaches the page', () => {
  assert.equal(from({ tema: '"><script>' }).theme, 'system')
})
