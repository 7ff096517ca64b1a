import type { Instrumentation } from 'next'

/** At start: let go of event streams when asked to stop, so that a graceful stop waits only for real work. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { endEventStreams } = await import('#platform/event-stream.ts')
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, endEventStreams)
}

/** Every fault of a page or an action, with the id that its error page shows. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { log } = await import('#platform/log.ts')
  const { digest } = error as { digest?: string }
  const requestId = [request.headers['x-request-id']].flat()[0]
  log().error({
    event: 'request.fault',
    errorId: digest,
    requestId,
    method: request.method,
    route: context.routePath,
    err: error,
  })
}
