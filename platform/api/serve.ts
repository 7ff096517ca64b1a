import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import { z } from 'zod'
import { sv } from 'zod/locales'
import { db } from '#db/client.ts'
import { apiUse } from '#db/schema/api.ts'
import { answerOnce, type Reply } from '#platform/api/answer-once.ts'
import { type Caller, callerOf } from '#platform/api/find-token.ts'
import type { Operation } from '#platform/api/operation.ts'
import { problemReply, type Trouble, trouble } from '#platform/api/problem.ts'
import { readAddress, readBody, readVersion } from '#platform/api/read-request.ts'
import { now } from '#platform/clock.ts'
import { isDatabaseAway } from '#platform/database-faults.ts'
import { log } from '#platform/log.ts'
import { onceMore } from '#platform/once-more.ts'
import { secondsToWait } from '#platform/rate-limit.ts'

z.config(sv())

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
type Method = (typeof METHODS)[number]
type Handler = (request: Request, context?: { params: Promise<Record<string, string>> }) => Promise<Response>

/**
 * The handlers of one address for Next: the door of every request from another system. Who asks (a bearer token, nothing
 * else), how often, with which right; then parse, one run, answer. Whatever goes wrong is a problem in Swedish.
 */
export function serve(...operations: readonly Operation[]): Record<Method, Handler> {
  const allowed = operations.map(({ method }) => method).join(', ')
  const handlers = METHODS.map((method): [Method, Handler] => {
    const found = operations.find((one) => one.method === method)
    return [
      method,
      async (request, context) =>
        respond(
          found
            ? await safely(found, () => reply(found, request, context))
            : problemReply(
                trouble('not-allowed', `Här går det att använda ${allowed}.`, { headers: { Allow: allowed } }),
              ),
        ),
    ]
  })
  return Object.fromEntries(handlers) as Record<Method, Handler>
}

/** For every address below `/api/v1` that is none. */
export const NOWHERE = async () =>
  respond(problemReply(trouble('not-found', 'Adressen finns inte. Alla adresser står i /api/v1/openapi.json.')))

function respond({ status, headers, body }: Reply): Response {
  return Response.json(body, {
    status,
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'private, no-store', ...headers },
  })
}

async function safely(operation: Operation, work: () => Promise<Reply>): Promise<Reply> {
  try {
    return await work()
  } catch (err) {
    const errorId = randomUUID().slice(0, 8)
    log().error({ event: 'api.fault', errorId, operation: nameOf(operation), err })
    return problemReply(
      isDatabaseAway(err)
        ? trouble('away', 'Försök igen om en liten stund.', { headers: { 'Retry-After': '5' } })
        : trouble('fault', `Inget sparades. Försök igen, och ange felkod ${errorId} om det inte hjälper.`),
    )
  }
}

async function reply(
  operation: Operation,
  request: Request,
  context?: { params: Promise<Record<string, string>> },
): Promise<Reply> {
  const caller = await callerOf(request.headers)
  const refusal = await refusalFor(operation, caller)
  if (!caller || refusal) return problemReply(refusal ?? UNKNOWN)
  const address = readAddress(operation, new URL(request.url), (await context?.params) ?? {})
  if ('trouble' in address) return problemReply(address)
  const version = operation.method === 'PATCH' ? readVersion(request) : { value: 0 }
  if ('trouble' in version) return problemReply(version)
  const content = await readBody(operation, request)
  if ('trouble' in content) return problemReply(content)

  const { actor } = caller
  const asked = { actor, ...address.value, body: content.value.body, version: version.value }
  const run = (submission: string) => onceMore(() => perform(operation, { ...asked, submission }))
  const key = request.headers.get('idempotency-key')
  if (operation.method !== 'POST' || key === null) return run(randomUUID())
  if (!/^[\x21-\x7e]{1,200}$/.test(key))
    return problemReply(
      trouble('unreadable', 'Idempotency-Key ska vara 1–200 tecken utan mellanslag, till exempel ett UUID.'),
    )
  const requestHash = createHash('sha256')
    .update(`${nameOf(operation)}\n${JSON.stringify(address.value)}\n${content.value.sent}`)
    .digest('base64url')
  return answerOnce({ tokenId: actor.tokenId, key, requestHash }, run)
}

async function perform(operation: Operation, asked: Parameters<Operation['run']>[0]): Promise<Reply> {
  const answered = await operation.run(asked)
  if ('trouble' in answered) return problemReply(answered)
  const { tokenId } = asked.actor
  if (answered.read)
    await db.insert(apiUse).values({ at: now(), tokenId, operation: nameOf(operation), cases: [...answered.read] })
  // What the schema does not name does not leave.
  return { status: operation.status, headers: { ...answered.headers }, body: operation.answer.parse(answered.value) }
}

const nameOf = ({ method, path }: Operation) => `${method} ${path}`

const UNKNOWN = trouble(
  'unauthorized',
  'Skicka en giltig nyckel: Authorization: Bearer …. En administratör skapar nycklar under Administration, Nycklar.',
  { headers: { 'WWW-Authenticate': 'Bearer realm="KOMS"' } },
)

async function refusalFor({ scope }: Operation, caller: Caller | null): Promise<Trouble | null> {
  if (!caller) return UNKNOWN
  const wait = await secondsToWait('api', caller.actor.tokenId, caller.perMinute)
  if (wait > 0)
    return trouble('too-fast', `Vänta ${wait} sekunder och fortsätt sedan lugnare.`, {
      headers: { 'Retry-After': String(wait) },
    })
  if (caller.scopes.includes(scope)) return null
  return trouble(
    'forbidden',
    `Nyckeln saknar rättigheten ${scope}. En administratör kan skapa en nyckel som har den.`,
    {
      headers: { 'WWW-Authenticate': `Bearer realm="KOMS", error="insufficient_scope", scope="${scope}"` },
    },
  )
}
