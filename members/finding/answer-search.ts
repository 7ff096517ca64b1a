import 'server-only'
import { findMembers } from '#members/finding/find-members.ts'
import { Search } from '#members/finding/search.ts'
import { mayReadMembers } from '#members/permissions.ts'
import { isDatabaseAway } from '#platform/database-faults.ts'
import { log } from '#platform/log.ts'
import { originMatches } from '#platform/origin.ts'
import { secondsToWait } from '#platform/rate-limit.ts'
import { currentActor } from '#platform/session.ts'

/** Longer than any search; a body beyond it is not read to its end. */
const MOST_BYTES = 8_192

/** Answers a search from our own pages with the groups found, or says in Swedish why not. Never cached. */
export async function answerSearch(request: Request): Promise<Response> {
  try {
    if (!originMatches(request.headers)) return no(403, 'Sökningen kom inte från intranätet. Ladda om sidan.')
    const actor = await currentActor()
    if (!actor) return no(401, 'Du är inte längre inloggad. Logga in igen i en ny flik och sök sedan på nytt.')
    if (!mayReadMembers(actor)) return no(403, 'Du har inte behörighet att söka bland medlemmar.')
    const wait = await secondsToWait('search', actor.employeeId)
    if (wait > 0)
      return no(429, `Det gick väldigt fort. Vänta ${wait} sekunder och sök igen.`, { 'retry-after': `${wait}` })
    const search = await searchIn(request)
    if (!search) return no(400, 'Sökningen gick inte att läsa. Skriv ett namn, ett nummer eller en adress.')
    return answer(200, await findMembers(actor, search.text))
  } catch (error) {
    log().error({ event: 'members.find.fault', err: error })
    return isDatabaseAway(error)
      ? no(503, 'Databasen svarar inte just nu. Försök igen om en liten stund.')
      : no(500, 'Något gick fel hos oss. Försök igen om en liten stund.')
  }
}

async function searchIn(request: Request): Promise<Search | null> {
  const reader = request.body?.getReader()
  if (!reader) return null
  const pieces: Uint8Array[] = []
  let size = 0
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    size += piece.value.byteLength
    if (size > MOST_BYTES) {
      await reader.cancel()
      return null
    }
    pieces.push(piece.value)
  }
  try {
    return Search.parse(JSON.parse(Buffer.concat(pieces).toString('utf8')))
  } catch {
    return null
  }
}

function no(status: number, message: string, headers: Record<string, string> = {}) {
  return answer(status, { message }, headers)
}

function answer(status: number, body: unknown, headers: Record<string, string> = {}) {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } })
}
