import type { Instrumentation } from 'next'

export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  await import('#platform/console-to-log.ts')
  await import('#platform/graceful-stop.ts')
  const { followRequests } = await import('#platform/page-status.ts')
  followRequests()
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
