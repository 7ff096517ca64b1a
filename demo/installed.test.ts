import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mismatch, namesEveryPlatform } from './installed.mjs'

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/next': { version: '16.4.6' },
    'node_modules/@img/sharp-win32-x64': { version: '0.34.0', optional: true },
  },
}
const installed = { packages: { 'node_modules/next': { version: '16.4.6' } } }

test('a fresh clone is installed', () => {
  assert.equal(mismatch(wanted, undefined), 'node_modules saknas')
})

test('what is in place is left alone, packages of other platforms included', () => {
  assert.equal(mismatch(wanted, installed), undefined)
})

test('a new version in the lock file is installed', () => {
  const older = { packages: { 'node_modules/next': { version: '16.4.5' } } }
  assert.equal(mismatch(wanted, older), 'next har version 16.4.5, ska vara 16.4.6')
})

test('a new package is installed, nested ones named by their own name', () => {
  const more = { packages: { ...wanted.packages, 'node_modules/a/node_modules/@b/c': { version: '1.0.0' } } }
  assert.equal(mismatch(more, installed), '@b/c saknas')
})

test('a lock file without the packages of other platforms is told from a whole one', () => {
  const next = { version: '16.4.6', optionalDependencies: { '@img/sharp-win32-x64': '0.34.0' } }
  assert.equal(namesEveryPlatform({ packages: { ...wanted.packages, 'node_modules/next': next } }), true)
  assert.equal(namesEveryPlatform({ packages: { 'node_modules/next': next } }), false)
})
