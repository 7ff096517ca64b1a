import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Actor } from '#platform/actor.ts'
import { log } from '#platform/log.ts'
import { requestId } from '#platform/request-id.ts'
import { quietActor } from '#platform/session.ts'

const NEVER_STORED = { 'Cache-Control': 'private, no-store' }

/**
 * Answers a background read of a screen with JSON: 401 without a session, 403 without the role, 404 when there is
 * nothing the actor may see. Such a read keeps no session alive: nobody may be sitting there.
 */
export async function answerQuietly<T>(
  may: (actor: Actor) => boolean,
  read: (actor: Actor) => Promise<T | undefined>,
): Promise<Response> {
  try {
    const actor = await quietActor()
    if (!actor) return problem(401, 'Du är inte inloggad.')
    if (!may(actor)) return problem(403, 'Du har inte behörighet.')
    const answer = await read(actor)
    return answer === undefined ? problem(404, 'Finns inte.') : Response.json(answer, { headers: NEVER_STORED })
  } catch (err) {
    const errorId = randomUUID().slice(0, 8)
    log().error({ event: 'read.fault', errorId, requestId: await requestId(), err })
    return problem(503, `Det går inte att läsa just nu. Felkod ${errorId}.`)
  }
}

function problem(status: number, title: string): Response {
  return Response.json(
    { status, title },
    { status, headers: { ...NEVER_STORED, 'Content-Type': 'application/problem+json' } },
  )
}
