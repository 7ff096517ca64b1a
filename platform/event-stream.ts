import 'server-only'
import { readsCases } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { listen } from '#platform/live.ts'
import { actorOfToken } from '#platform/session.ts'

const BEAT_MS = 25_000
const held = globalThis as { komsStreams?: Set<() => void> }

/** Ends every open stream; a graceful stop would otherwise wait for listeners who never leave. */
export function endEventStreams(): void {
  for (const end of held.komsStreams ?? []) end()
}

/**
 * One listener's stream. It carries ids only. Whether the session still opens the door is asked again with every
 * heartbeat, so that a withdrawn role or a sign-out ends the stream within half a minute.
 */
export async function eventStream(token: string, aborted: AbortSignal): Promise<Response> {
  const allowed = async () => {
    const found = await actorOfToken(token, now())
    return found !== null && readsCases(found.actor)
  }
  if (!(await allowed())) return new Response(null, { status: 401 })

  const encoder = new TextEncoder()
  let end = () => {}
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(text))
      const stop = listen((change) => send(`data: ${JSON.stringify(change)}\n\n`))
      const beat = setInterval(() => {
        allowed().then(
          (yes) => (yes ? send(': here\n\n') : end()),
          () => end(),
        )
      }, BEAT_MS)
      end = () => {
        stop()
        clearInterval(beat)
        held.komsStreams?.delete(registered)
        end = () => {}
        try {
          controller.close()
        } catch {
          // The browser closed it first.
        }
      }
      const registered = () => end()
      held.komsStreams ??= new Set()
      held.komsStreams.add(registered)
      aborted.addEventListener('abort', () => end())
      send('retry: 2000\n\n')
    },
    cancel: () => end(),
  })
  return new Response(body, {
    headers: {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
      'Content-Encoding': 'identity',
    },
  })
}
