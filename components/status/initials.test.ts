import assert from 'node:assert/strict'
import { test } from 'node:test'
import { initialsOf } from '#components/status/initials.ts'

test('initials are those of the first and the last name', () => {
  assert.equal(initialsOf('Anna Lindqvist'), 'AL')
  assert.equal(initialsOf('åsa von Essen'), 'ÅE')
  assert.equal(initialsOf('  Li '), 'L')
  assert.equal(initialsOf(''), '')
})
