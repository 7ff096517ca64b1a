import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Actor } from '#platform/actor.ts'
import { log } from '#platform/log.ts'
import { requestId } from '#platform/request-id.ts'
import { currentActor, quietActor } from '#platform/session.ts'

const NEVER_STORED = { 'Cache-Control': 'private, no-store' }

/**
 * Answers a background read of a screen with JSON: 401 without a session, 403 without the role, 404 when there is
 * nothing the actor may see. Such a read keeps no session alive: nobody may be sitting there.
 */
export function answerQuietly<T>(may: May, read: (actor: Actor) => Promise<T | undefined>): Promise<Response> {
  return answer(quietActor, may, async (actor) => {
    const found = await read(actor)
    return found === undefined ? undefined : Response.json(found, { headers: NEVER_STORED })
  })
}

interface File {
  readonly bytes: Uint8Array
  /** "application/pdf" */
  readonly type: string
  readonly name: string
}

/** Answers a person who opens a file, in the same cases; the browser shows it and keeps no copy. */
export function answerFile(may: May, read: (actor: Actor) => Promise<File | undefined>): Promise<Response> {
  return answer(currentActor, may, async (actor) => {
    const file = await read(actor)
    if (!file) return undefined
    const disposition = `inline; filename="${file.name}"`
    return new Response(Buffer.from(file.bytes), {
      headers: { ...NEVER_STORED, 'Content-Type': file.type, 'Content-Disposition': disposition },
    })
  })
}

type May = (actor: Actor) => boolean

async function answer(
  who: () => Promise<Actor | null>,
  may: May,
  read: (actor: Actor) => Promise<Response | undefined>,
): Promise<Response> {
  try {
    const actor = await who()
    if (!actor) return problem(401, 'Du är inte inloggad.')
    if (!may(actor)) return problem(403, 'Du har inte behörighet.')
    return (await read(actor)) ?? problem(404, 'Finns inte.')
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
