import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { ask, tokenFor } from '#app/api/v1/testing.ts'
import { type CaseWorld, caseWorld, registered } from '#cases/testing/case-world.ts'

let world: CaseWorld
let token: string
let number: string
before(async () => {
  world = await caseWorld()
  token = await tokenFor('Fientlig', 'cases:read', 'cases:write', 'staff:read')
  await world.sql`update platform.api_token set per_minute = 1000000`
  number = await registered(world.amira, { type: 'other' })
})
after(() => world.close())

const word = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    "' or 1=1 --",
    '\u0000',
    '\uD800',
    '__proto__',
    '9223372036854775808',
    '-1',
    '!!! & | ( <->',
    '%00',
    '',
  ),
)
const value = fc.oneof(
  word,
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.array(word, { maxLength: 3 }),
)
const fields = [
  'type',
  'channel',
  'title',
  'description',
  'priority',
  'about',
  'callerPhone',
  'assigneeId',
  'status',
  'resolution',
  'kind',
  'text',
  'until',
  'direction',
  '__proto__',
]
const body = fc.oneof(
  fc.dictionary(fc.constantFrom(...fields), value, { maxKeys: 6 }),
  fc.record({ type: fc.constant('other'), description: word, title: word, about: word }, { requiredKeys: ['type'] }),
  fc.record({
    kind: fc.constantFrom('noted', 'called', 'promised'),
    text: word,
    until: word,
    direction: fc.constant('in'),
  }),
  value,
)
const calm = (status: number, what: unknown) => assert.ok(status < 500, `${status}: ${JSON.stringify(what)}`)

test('whatever is sent, the answer is the operation’s own or a problem in words, and never a fault of ours', async () => {
  const writes = ['POST /cases', `POST /cases/${number}/events`, `PATCH /cases/${number}`]
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...writes), body, async (how, sent) => {
      const { status } = await ask(how, { token, body: sent, 'If-Match': '"1"' })
      calm(status, [how, sent])
    }),
    { seed: 20_261_122, numRuns: 300 },
  )
})

test('whatever stands in the address, likewise', async () => {
  const names = fc.constantFrom('status', 'type', 'assignee', 'q', 'cursor', 'from', 'to', 'definition')
  const paths = ['/cases', `/cases/${number}/events`, '/staff/statistics']
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...paths), names, word, async (path, name, text) => {
      const { status } = await ask(`GET ${path}?${name}=${encodeURIComponent(text.toWellFormed())}`, { token })
      calm(status, [path, name, text])
    }),
    { seed: 20_261_122, numRuns: 200 },
  )
})
