import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keyLabel, keyOf, spokenKeys } from '#components/keyboard/keys.ts'

const pressed = (key: string, more: Partial<KeyboardEvent> = {}) => keyOf({ key, ...more } as KeyboardEvent)

test('a letter is the same key with caps lock on', () => {
  assert.equal(pressed('N'), 'n')
})

test('command on a Mac and control elsewhere are one key', () => {
  assert.equal(pressed('k', { metaKey: true }), 'mod+k')
  assert.equal(pressed('K', { ctrlKey: true }), 'mod+k')
})

test('keys are written for people and for screen readers', () => {
  assert.equal(keyLabel('n'), 'N')
  assert.equal(keyLabel('mod+Enter'), 'Ctrl ↵')
  assert.equal(spokenKeys('mod+Enter'), 'Control+Enter')
})
