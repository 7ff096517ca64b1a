import 'server-only'
import { listen } from '#platform/live.ts'

const BEAT_MS = 25_000
const held = globalThis as { komsStreams?: Set<() => void> }

/** Ends every open stream; a graceful stop would otherwise wait for listeners who never leave. */
export function endEventStreams(): void {
  for (const end of held.komsStreams ?? []) end()
}

/**
 * Server-sent events with the ids of what changes, until the browser leaves. `allowed` is asked again with every
 * heartbeat and ends the stream with a no; one that cannot be answered right now is asked again at the next.
 */
export function liveStream(allowed: () => Promise<boolean>, aborted: AbortSignal): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let end = () => {}
  return new ReadableStream<Uint8Array>({
    start(controller) {
      let ended = false
      const send = (text: string) => {
        // An answer may come after the browser has left.
        if (!ended) controller.enqueue(encoder.encode(text))
      }
      const stop = listen((change) => send(`data: ${JSON.stringify(change)}\n\n`))
      const here = () => send(': here\n\n')
      const beat = setInterval(() => {
        allowed()
          .then((yes) => (yes ? here() : end()), here)
          .catch(() => end())
      }, BEAT_MS)
      end = () => {
        if (ended) return
        ended = true
        stop()
        clearInterval(beat)
        held.komsStreams?.delete(end)
        try {
          controller.close()
        } catch {
          // The browser closed it first.
        }
      }
      held.komsStreams ??= new Set()
      held.komsStreams.add(end)
      aborted.addEventListener('abort', end)
      send('retry: 2000\n\n')
      if (aborted.aborted) end()
    },
    cancel: () => end(),
  })
}
