import { CASE_NUMBER } from '#cases/case.ts'
import { mayReadCases } from '#cases/permissions.ts'
import { entryId } from '#cases/viewing/case-timeline.ts'
import { caseView } from '#cases/viewing/case-view.ts'
import { answerQuietly } from '#platform/answer.ts'

export async function GET(request: Request, { params }: { params: Promise<{ number: string }> }) {
  const { number } = await params
  const before = entryId(new URL(request.url).searchParams.get('fore'))
  return answerQuietly(mayReadCases, async (actor) => {
    if (!CASE_NUMBER.test(number)) return undefined
    const view = await caseView(actor, number, before)
    return view.found ? view.page : undefined
  })
}
