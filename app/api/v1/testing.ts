import assert from 'node:assert/strict'
import type postgres from 'postgres'
import * as events from '#app/api/v1/cases/[number]/events/route.ts'
import * as one from '#app/api/v1/cases/[number]/route.ts'
import * as cases from '#app/api/v1/cases/route.ts'
import { OPERATIONS } from '#app/api/v1/operations.ts'
import * as statistics from '#app/api/v1/staff/statistics/route.ts'
import { Problem } from '#platform/api/problem.ts'
import type { Scope } from '#platform/api/scopes.ts'
import { makeToken } from '#platform/api/tokens/create-token.ts'

/** The handlers of each address, as Next finds them. */
const HANDLERS: Record<string, unknown> = {
  '/cases': cases,
  '/cases/{number}': one,
  '/cases/{number}/events': events,
  '/staff/statistics': statistics,
}

type Handle = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>
export interface Answer {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever stands there, and the schema has checked it.
  readonly body: any
}

/** A token for a system of this name, as an administrator gives it. */
export async function tokenFor(name: string, ...scopes: Scope[]): Promise<string> {
  const made = await makeToken(null, { name, scopes, days: 30 })
  assert.ok(made.ok)
  return made.value.token
}

export const tokenIdOf = async (sql: postgres.Sql, name: string) =>
  (await sql`select id::int from platform.api_token where name = ${name}`)[0]?.id as number

/**
 * Asks as another system does, and holds that the answer is what the description says: the operation's own, or a problem.
 * `body` goes as JSON.
 */
export async function ask(
  how: string,
  { token, body, ...headers }: { token?: string; body?: unknown } & Record<string, unknown> = {},
): Promise<Answer> {
  const [method = '', address = ''] = how.split(' ')
  const [path = ''] = address.split('?')
  const [, number, rest = ''] = /^\/cases\/([^/]+)(\/events)?$/.exec(path) ?? []
  const pattern = number ? `/cases/{number}${rest}` : path
  const handle = (HANDLERS[pattern] as Record<string, Handle>)[method]
  assert.ok(handle, `${method} ${pattern} has a handler`)
  const request = new Request(`http://koms.example/api/v1${address}`, {
    method,
    headers: {
      ...(token && { Authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(headers as Record<string, string>),
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const response = await handle(request, { params: Promise.resolve(number ? { number } : {}) })
  const answer = { status: response.status, headers: response.headers, body: await response.json() }
  const operation = OPERATIONS.find((one) => one.method === method && one.path === pattern)
  const shape = response.ok ? operation?.answer : Problem
  const parsed = shape?.safeParse(answer.body)
  assert.ok(parsed?.success, `${how}: ${parsed?.error?.message}\n${JSON.stringify(answer.body)}`)
  assert.equal(answer.headers.get('content-type'), response.ok ? 'application/json' : 'application/problem+json')
  if (response.ok) assert.equal(answer.status, operation?.status)
  return answer
}
