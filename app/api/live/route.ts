import { cookies } from 'next/headers'
import { eventStream } from '#platform/event-stream.ts'
import { sessionCookieName } from '#platform/session-cookie.ts'

/** Server-sent events: which case or person changed, by id. */
export async function GET(request: Request) {
  const token = (await cookies()).get(sessionCookieName())?.value
  return token ? eventStream(token, request.signal) : new Response(null, { status: 401 })
}
