import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOTHING_FOUND } from '#members/finding/found.ts'
import { answering, askRegister, IDLE, isWaiting, pickable, shown, typing } from '#members/ui/searching.ts'

const anna = { id: 1, name: 'Anna', shielded: false, membershipNumber: null, home: null, association: null }
const FOUND = { ...NOTHING_FOUND, people: [{ ...anna, deceased: false }] }
const signal = new AbortController().signal
const afterAnna = answering(typing(IDLE, 'Anna'), 'Anna', { found: FOUND, problem: null })

test('Enter never picks somebody from the previous search', () => {
  assert.equal(pickable(afterAnna), FOUND)
  const moved = typing(afterAnna, 'Annika')
  assert.equal(pickable(moved), NOTHING_FOUND)
  assert.equal(isWaiting(moved), true)
  assert.equal(pickable(answering(moved, 'Anna', { found: FOUND, problem: null })), NOTHING_FOUND, 'a late answer')
  assert.equal(isWaiting(answering(moved, 'Annika', { found: NOTHING_FOUND, problem: null })), false)
})

test('a text that is too short to ask for has no answer and waits for none', () => {
  const short = typing(afterAnna, 'A')
  assert.equal(pickable(short), NOTHING_FOUND)
  assert.equal(isWaiting(short), false)
  assert.equal(shown(short, undefined), null)
})

test('the search page keeps the last answer while one types, and shows what the form found once live search is reset', () => {
  assert.equal(shown(typing(afterAnna, 'Annik'), undefined), FOUND)
  const broken = answering(typing(IDLE, 'Anna'), 'Anna', { found: null, problem: 'Nej.' })
  assert.equal(shown(broken, FOUND), null)
  assert.equal(shown(IDLE, FOUND), FOUND)
})

test('a search sends at most 200 characters', async () => {
  let body = ''
  await askRegister('å'.repeat(500), signal, async (_, init) => {
    body = String(init?.body)
    return Response.json(NOTHING_FOUND)
  })
  assert.equal(JSON.parse(body).text.length, 200)
})

test('a lost session, a search too fast and a server that is away are each told in words', async () => {
  const told = async (ask: typeof fetch) => (await askRegister('Anna', signal, ask)).problem
  for (const status of [401, 429, 503])
    assert.equal(
      await told(async () => Response.json({ message: `Så är det: ${status}.` }, { status })),
      `Så är det: ${status}.`,
    )
  const away = /svarar inte just nu/
  assert.match((await told(() => Promise.reject(new TypeError('fetch failed')))) ?? '', away)
  assert.match((await told(async () => new Response('<h1>Bad gateway</h1>', { status: 502 }))) ?? '', away)
})
