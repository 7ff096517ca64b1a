import { mayReadCases } from '#cases/permissions.ts'
import { openCasesAbout } from '#cases/viewing/open-about.ts'
import { db } from '#db/client.ts'
import { personSummary } from '#members/person-summary.ts'
import { answerQuietly } from '#platform/answer.ts'
import { logRead } from '#platform/read-log.ts'

const ABOUT = /^(person|home|association):([1-9]\d{0,14})$/

/** What an agent needs in the first second of a call: who it is, and whether it is already a case. */
export function GET(request: Request) {
  const [, kind, digits] = ABOUT.exec(new URL(request.url).searchParams.get('om') ?? '') ?? []
  return answerQuietly(mayReadCases, async (actor) => {
    if (!kind || !digits) return undefined
    const id = Number(digits)
    const person = kind === 'person' ? (await personSummary(db, actor, [id])).get(id) : undefined
    if (person) await logRead(actor, person.shielded ? 'protected_person' : 'person', id)
    return { person: person ?? null, cases: await openCasesAbout(actor, kind as 'person' | 'home' | 'association', id) }
  })
}
