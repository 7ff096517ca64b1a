import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readForm } from '#consent/serving/read-form.ts'

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request('https://koms.example.se/kakor/val', { method: 'POST', body, headers, duplex: 'half' } as RequestInit)
const outcome = async (request: Request) => {
  const sent = await readForm(request)
  return 'form' in sent ? [...sent.form.entries()] : sent.status
}
const URLENCODED = { 'content-type': 'application/x-www-form-urlencoded' }

/** A body that says nothing of its length and never ends; `sent` counts what was taken of it. */
function endless() {
  const sent = { bytes: 0 }
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent.bytes += 1_000
      controller.enqueue(new Uint8Array(1_000).fill(97))
    },
  })
  return { body, sent }
}

test('a form is read as a browser sends it, in either of the two ways', async () => {
  assert.deepEqual(await outcome(post(new URLSearchParams({ val: 'nej' }))), [['val', 'nej']])
  const form = new FormData()
  form.append('val', 'ja')
  assert.deepEqual(await outcome(post(form)), [['val', 'ja']])
  assert.deepEqual(await outcome(post('', URLENCODED)), [])
})

test('what is no form, or breaks off, is not read', async () => {
  assert.equal(await outcome(post('{"val":"ja"}', { 'content-type': 'application/json' })), 415)
  assert.equal(await outcome(post('val=ja', { 'content-type': 'text/plain' })), 415)
  assert.equal(await outcome(post('--x\r\nContent-Disp', { 'content-type': 'multipart/form-data; boundary=x' })), 400)
  assert.equal(await outcome(post('val=ja', { 'content-type': 'multipart/form-data' })), 400)
})

test('a giant is refused after a few pages, also when it does not say how large it is', async () => {
  assert.equal(await outcome(post(`val=${'a'.repeat(20_000)}`, URLENCODED)), 413)
  const { body, sent } = endless()
  assert.equal(await outcome(post(body, URLENCODED)), 413)
  assert.ok(sent.bytes < 30_000, `${sent.bytes} bytes were taken`)
})
