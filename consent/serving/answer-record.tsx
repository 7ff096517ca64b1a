import 'server-only'
import { CHOICE_DAYS } from '#consent/choosing/choice.ts'
import { endWhatIsNotAllowed } from '#consent/choosing/choose.ts'
import { CHOICE_COOKIE, refusal } from '#consent/choosing/cookie.ts'
import { pauseBefore } from '#consent/choosing/pace.ts'
import { setCookie } from '#consent/choosing/set-cookie.ts'
import { broughtIn } from '#consent/choosing/visitor.ts'
import type { Language } from '#consent/inventory/inventory.ts'
import { pathOf } from '#consent/pages/site.ts'
import { Record } from '#consent/pages/ui/record.tsx'
import { eraseRecord } from '#consent/proof/erase-record.ts'
import { type RecordedChoice, readRecord } from '#consent/proof/read-record.ts'
import { recordFile } from '#consent/proof/record-file.ts'
import { RECORD_WORDS } from '#consent/proof/words.ts'
import { currentContent } from '#consent/serving/content.ts'
import { answerPlain, documentOf, isOurOwn } from '#consent/serving/plain-page.tsx'
import { readForm } from '#consent/serving/read-form.ts'
import { encoded, reply } from '#consent/serving/reply.ts'
import { log } from '#platform/log.ts'

/** `POST /kakor/min-post`: reads, downloads or erases the record that a number names. The number never stands in an address. */
export async function answerRecord(request: Request): Promise<Response> {
  if (!isOurOwn(request.headers)) return answerPlain(request, 'foreign', 403)
  const pause = await pauseBefore('answer', request.headers)
  if (pause > 0) return answerPlain(request, 'tooFast', 429, { headers: { 'Retry-After': String(pause) } })
  const sent = await readForm(request)
  if (!('form' in sent)) return answerPlain(request, sent.why, sent.status)
  const { form } = sent
  const language: Language = form.get('sprak') === 'en' ? 'en' : 'sv'
  const reference = String(form.get('referens') ?? '').trim()
  try {
    const events = await readRecord(reference)
    if (events.length === 0) return await answerPlain(request, 'noRecord', 404, { language })
    switch (form.get('gor')) {
      case 'radera':
        return await erased(request, reference, language)
      case 'hamta':
        return download(reference, await recordFile(reference, events))
      default:
        return await shown(request, reference, events, language)
    }
  } catch (err) {
    log().error({ event: 'public.record-fault', err })
    return answerPlain(request, 'away', 503, { language, headers: { 'Retry-After': '30' } })
  }
}

async function shown(
  request: Request,
  reference: string,
  events: readonly RecordedChoice[],
  language: Language,
): Promise<Response> {
  const { inventory } = await currentContent()
  const purposes = Object.fromEntries(inventory.purposes.map(({ key, name }) => [key, name[language]]))
  const t = RECORD_WORDS[language]
  const html = await documentOf(language, t.title, [
    <h1 key="h">{t.caption}</h1>,
    <Record key="r" language={language} reference={reference} events={events} purposes={purposes} />,
    <p key="b">
      <a href={pathOf({ kind: 'policy', policy: 'cookies', language })}>{t.back}</a>
    </p>,
  ])
  const response = reply(request, await encoded(html))
  // On a shared computer nobody finds it by going back.
  response.headers.set('Cache-Control', 'no-store')
  return response
}

function download(reference: string, file: string): Response {
  return new Response(file, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="samtycke-${reference.slice(0, 6)}.json"`,
      'Cache-Control': 'no-store',
    },
  })
}

/** Without its proof a consent no longer holds: what it allowed is ended with it. */
async function erased(request: Request, reference: string, language: Language): Promise<Response> {
  const { inventory, fingerprint } = await currentContent()
  await eraseRecord(reference)
  const page = pathOf({ kind: 'policy', policy: 'cookies', language })
  const headers = new Headers({ Location: `${page}?svar=raderat`, 'Cache-Control': 'no-store' })
  if (broughtIn(request.headers) === reference) {
    headers.append('Set-Cookie', setCookie(CHOICE_COOKIE, refusal(fingerprint), CHOICE_DAYS * 86_400))
    for (const cookie of await endWhatIsNotAllowed(request.headers, inventory, [])) headers.append('Set-Cookie', cookie)
  }
  return new Response(null, { status: 303, headers })
}
