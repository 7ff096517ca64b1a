import { flowToAsk } from '#cases/flows/viewing/flow-to-ask.ts'
import { mayWorkCases } from '#cases/permissions.ts'
import { answerQuietly } from '#platform/answer.ts'

const TYPE = /^[a-z][a-z0-9_]{0,60}$/
const ABOUT = /^(person|home|association):[1-9]\d{0,14}$/

/** The questions of a type of inquiry, for call mode; null for a type without. */
export function GET(request: Request) {
  const { searchParams } = new URL(request.url)
  const [type, about] = [searchParams.get('typ') ?? '', searchParams.get('om')]
  return answerQuietly(mayWorkCases, async () =>
    TYPE.test(type) && (about === null || ABOUT.test(about)) ? { flow: await flowToAsk(type, about) } : undefined,
  )
}
