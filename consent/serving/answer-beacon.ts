import 'server-only'
import { pauseBefore } from '#consent/choosing/pace.ts'
import { standingIn } from '#consent/choosing/visitor.ts'
import { currentContent } from '#consent/serving/content.ts'
import { inTime } from '#consent/serving/patience.ts'
import { countVisit } from '#consent/statistics/visits.ts'
import { log } from '#platform/log.ts'

/** One transparent point. */
const POINT = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

/** The image that counts a visit for whoever said yes. For everybody else it is an image and nothing more. */
export async function answerBeacon(request: Request): Promise<Response> {
  const headers = new Headers({ 'Content-Type': 'image/gif', 'Cache-Control': 'no-store', Vary: 'Cookie, Sec-GPC' })
  try {
    const content = await currentContent()
    // Every count is a write; whoever asks for the image in a loop is counted no more for a while.
    if (standingIn(request.headers, content).variant === 'ja' && (await pauseBefore('visit', request.headers)) === 0)
      for (const cookie of await inTime(countVisit(request.headers, content))) headers.append('Set-Cookie', cookie)
  } catch (err) {
    // A visit that could not be counted is no reason for a broken image.
    log().warn({ event: 'public.visit-uncounted', err })
  }
  return new Response(new Uint8Array(POINT), { headers })
}
