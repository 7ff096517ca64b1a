import 'server-only'
import { choose } from '#consent/choosing/choose.ts'
import { pauseBefore } from '#consent/choosing/pace.ts'
import { currentContent } from '#consent/serving/content.ts'
import { answerPlain, isOurOwn } from '#consent/serving/plain-page.tsx'
import { readForm } from '#consent/serving/read-form.ts'
import { log } from '#platform/log.ts'

/** `POST /kakor/val`: an answer from one of our own forms. 303 back to the page; every refusal is a page that says why. */
export async function answerChoice(request: Request): Promise<Response> {
  if (!isOurOwn(request.headers)) return answerPlain(request, 'foreign', 403)
  const pause = await pauseBefore('answer', request.headers)
  if (pause > 0) return answerPlain(request, 'tooFast', 429, { headers: { 'Retry-After': String(pause) } })
  const sent = await readForm(request)
  if (!('form' in sent)) return answerPlain(request, sent.why, sent.status)
  try {
    const outcome = await choose(request.headers, sent.form, (await currentContent()).inventory)
    if (!outcome.ok) return answerPlain(request, outcome.why, 400, { language: outcome.language })
    const headers = new Headers({ Location: outcome.to, 'Cache-Control': 'no-store' })
    for (const cookie of outcome.cookies) headers.append('Set-Cookie', cookie)
    return new Response(null, { status: 303, headers })
  } catch (err) {
    log().error({ event: 'public.choice-fault', err })
    return answerPlain(request, 'unsaved', 503, { headers: { 'Retry-After': '30' } })
  }
}

/** Whoever asks for the address itself, as after a reload: what it is, and where to go. */
export const answerNoForm = (request: Request) =>
  answerPlain(request, 'onlyAnswers', 405, { headers: { Allow: 'POST' } })
