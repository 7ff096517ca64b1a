import assert from 'node:assert/strict'
import { test } from 'node:test'
import { optionsOf } from '#bench/options.ts'

test('without words the register has 100,000 cases, and nothing of it is kept', () => {
  assert.deepEqual(optionsOf([]), { sizes: [100_000], seconds: 10, json: undefined, keep: false })
})

test('two sizes are compared; anything else than two is refused', () => {
  assert.deepEqual(optionsOf(['--compare', '100000,1000000'])?.sizes, [100_000, 1_000_000])
  assert.equal(optionsOf(['--compare', '100000']), undefined)
  assert.equal(optionsOf(['--cases', '100000,1000000']), undefined)
})

test('what makes no sense is refused before anything is started', () => {
  for (const args of [['--cases', 'many'], ['--cases', '-5'], ['--cases', '1e99'], ['--seconds', '0'], ['--what']]) {
    assert.equal(optionsOf(args), undefined, args.join(' '))
  }
})
