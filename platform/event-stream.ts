import 'server-only'
import { readsCases } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { liveStream } from '#platform/live-stream.ts'
import { log } from '#platform/log.ts'
import { actorOfToken } from '#platform/session.ts'

/**
 * One listener's stream, or 401 without a session that reads cases, 503 while nobody can tell. It carries ids only.
 * Whether the session still opens the door is asked again with every heartbeat, so that a withdrawn role or a sign-out
 * ends the stream within half a minute.
 */
export async function eventStream(token: string, aborted: AbortSignal): Promise<Response> {
  const allowed = async () => {
    const found = await actorOfToken(token, now())
    return found !== null && readsCases(found.actor)
  }
  try {
    if (!(await allowed())) return new Response(null, { status: 401 })
  } catch (err) {
    log().warn({ event: 'live.unavailable', err })
    return new Response(null, { status: 503, headers: { 'Retry-After': '2' } })
  }
  return new Response(liveStream(allowed, aborted), {
    headers: {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
      'Content-Encoding': 'identity',
    },
  })
}
