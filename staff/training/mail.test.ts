import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { SMTPServer } from 'smtp-server'
import { logLines } from '#platform/testing/log-lines.ts'
import { developmentWorld } from '#staff/testing/development-world.ts'
import { mailNotices } from '#staff/training/send-notices.ts'
import { signUp } from '#staff/training/sign-up.ts'

const received: string[] = []
let isRefusing = true
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  logger: false,
  onRcptTo: ({ address }, _session, answer) =>
    answer(isRefusing && address.startsWith('amira') ? new Error('full mailbox') : null),
  onData: (stream, _session, answer) =>
    void text(stream).then((mail) => answer(null, void received.push(mail) as never)),
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
after(() => new Promise<void>((resolve) => server.close(resolve)))
Object.assign(process.env, {
  DATABASE_URL: 'postgres://koms@127.0.0.1/koms',
  NEXTAUTH_URL: 'http://koms.example',
  NEXTAUTH_SECRET: 'x'.repeat(32),
  OIDC_ISSUER: 'http://id.example',
  OIDC_CLIENT_ID: 'koms',
  OIDC_CLIENT_SECRET: 'hemlig',
  SMTP_URL: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
})
const world = await developmentWorld()
after(world.close)

test('what is to be told goes out by mail once; what the mail server refuses goes the next time, and stops nobody else', async () => {
  const lines = logLines()
  const { sql, amira, jonas } = world
  const [course] = await sql`insert into staff.course (name, hours) values ('Fukt och vatten', 3) returning id::int`
  const [session] = await sql`
    insert into staff.course_session (course_id, starts_on, starts_at, ends_on, place, seats)
    values (${course?.id}, '2099-12-01', '09:00', '2099-12-01', 'Sal 2', 2) returning id::int`
  for (const actor of [amira, jonas]) assert.ok((await signUp(actor, { sessionId: session?.id })).ok)

  assert.equal(await mailNotices(), 1)
  assert.equal(received.length, 1)
  assert.match(received[0] ?? '', /^To: jonas@koms\.example/m)
  assert.match(received[0] ?? '', /^From: .*<ingen-svarar@koms\.example>/m)
  assert.match(received[0] ?? '', /1 december 2099 klockan 09:00, Sal 2/)
  assert.match(received[0] ?? '', /http:\/\/koms\.example\/min-utveckling/)
  assert.deepEqual(
    lines.map(({ event }) => event),
    ['mail.refused'],
  )
  assert.ok(!JSON.stringify(lines).includes('amira'), 'no address in the log')

  isRefusing = false
  assert.equal(await mailNotices(), 1)
  assert.equal(await mailNotices(), 0)
  assert.equal(received.length, 2)
})
