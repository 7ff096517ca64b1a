import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formFor, isKnown } from '#consent/serving/negotiation.ts'

test('a page is packed as the browser asks, and never as it says that it cannot read', () => {
  for (const [accepted, form] of [
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=1.0, gzip;q=0.8, *;q=0.1', 'br'],
    ['gzip;q=1.000, br;q=0.50', 'gzip'],
    ['BR', 'br'],
    ['*', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['br ; q = 0.0 , gzip ; q=0', 'plain'],
    ['*;q=0', 'plain'],
    ['gzip;q=0, *', 'br'],
    ['identity', 'plain'],
    ['xbr, gzipped, br-11', 'plain'],
    ['br;q=ja', 'br'],
    ['', 'plain'],
    [',;=,', 'plain'],
  ] as const)
    assert.equal(formFor(accepted), form, accepted)
})

test('a page that the browser has is told from one that it lacks, in a list and weakly as well', () => {
  for (const [sent, known] of [
    ['"a-br"', true],
    ['W/"a-br"', true],
    ['"b", W/"a-br" ,"c"', true],
    ['*', true],
    ['"a"', false],
    ['a-br', false],
    ['', false],
  ] as const)
    assert.equal(isKnown(sent, '"a-br"'), known, sent)
})
