import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pauseBefore } from '#consent/choosing/pace.ts'

const from = (address: string) => new Headers({ 'x-forwarded-for': address })
const allowed = async (sent: () => Headers, tries = 100) => {
  const pauses: number[] = []
  for (let i = 0; i < tries; i++) pauses.push(await pauseBefore('answer', sent()))
  return pauses.filter((pause) => pause === 0).length
}

test('thirty answers in ten seconds are taken from one caller, whatever she writes before the address that the proxy adds', async () => {
  let count = 0
  assert.equal(await allowed(() => from(`10.9.${count++ % 250}.1, 198.51.100.7`)), 30)
  assert.equal(await allowed(() => from('198.51.100.8'), 20), 20, 'a neighbour answers as before')
})

test('a caller with a whole network of addresses is one caller', async () => {
  let count = 0
  assert.equal(await allowed(() => from(`2001:db8:77:1::${(count++).toString(16)}`)), 30)
})

test('who may not answer for a while is told how long, and that is no longer than the ten seconds', async () => {
  await allowed(() => from('198.51.100.9'))
  const pause = await pauseBefore('answer', from('198.51.100.9'))
  assert.ok(pause >= 1 && pause <= 10)
  assert.equal(await pauseBefore('visit', from('198.51.100.9')), 0, 'reading is another matter')
})
