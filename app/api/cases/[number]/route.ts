import { mayReadCases } from '#cases/permissions.ts'
import { caseView } from '#cases/viewing/case-page.ts'
import { answerQuietly } from '#platform/answer.ts'

export async function GET(_: Request, { params }: { params: Promise<{ number: string }> }) {
  const { number } = await params
  return answerQuietly(mayReadCases, async (actor) => {
    const view = await caseView(actor, number)
    return view.found ? view.page : undefined
  })
}
