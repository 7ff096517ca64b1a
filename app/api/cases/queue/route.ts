import { mayReadCases } from '#cases/permissions.ts'
import { queuePage } from '#cases/viewing/queue.ts'
import { parseQueueQuery } from '#cases/viewing/queue-query.ts'
import { answerQuietly } from '#platform/answer.ts'

export function GET(request: Request) {
  return answerQuietly(mayReadCases, (actor) =>
    queuePage(actor, parseQueueQuery(Object.fromEntries(new URL(request.url).searchParams))),
  )
}
