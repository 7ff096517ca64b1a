import 'server-only'
import type { ReactNode } from 'react'
import type { Language } from '#consent/inventory/inventory.ts'
import { pathOf } from '#consent/pages/site.ts'
import { Shell } from '#consent/pages/ui/shell.tsx'
import { WORDS } from '#consent/pages/words.ts'
import { markupOf } from '#consent/serving/markup.ts'
import { MESSAGES, type Message } from '#consent/serving/messages.ts'
import { type Encoded, encoded, reply } from '#consent/serving/reply.ts'
import { env } from '#platform/env.ts'
import { originMatches } from '#platform/origin.ts'

/** A page that says one thing and shows the ways on. Asks the database nothing. */
function plainPage(language: Language, message: Message): Promise<string> {
  const t = WORDS[language]
  const [title, text] = MESSAGES[message][language]
  const ways = (
    <ul className="plain">
      <li>
        <a href={pathOf({ kind: 'start', language })}>{t.toStart}</a>
      </li>
      <li>
        <a href={`${pathOf({ kind: 'policy', policy: 'cookies', language })}#dina-val`}>{t.choices}</a>
      </li>
      <li>
        <a href="/kontakt">{t.contact}</a>
      </li>
      <li>
        <a href="/logga-in">{t.staff}</a>
      </li>
    </ul>
  )
  return documentOf(language, title, [<h1 key="h">{title}</h1>, <p key="p">{text}</p>, <div key="w">{ways}</div>])
}

const held = globalThis as { komsPlain?: Map<string, Promise<Encoded>> }

/** The same for everybody, and asked for by whoever tries addresses: packed once a process. */
function packed(language: Language, message: Message): Promise<Encoded> {
  held.komsPlain ??= new Map()
  const key = `${language} ${message}`
  const kept = held.komsPlain.get(key) ?? plainPage(language, message).then(encoded)
  held.komsPlain.set(key, kept)
  return kept
}

/** A document without a question, for what is no page of its own. */
export async function documentOf(language: Language, title: string, children: ReactNode): Promise<string> {
  const { origin } = new URL(env().NEXTAUTH_URL)
  const html = await markupOf(
    <Shell language={language} title={title} description={title} origin={origin} question={null} withdrawal={null}>
      {children}
    </Shell>,
  )
  return `<!DOCTYPE html>\n${html}`
}

/** Whether a form was sent from one of our own pages. */
export function isOurOwn(sent: Headers): boolean {
  const site = sent.get('sec-fetch-site')
  return originMatches(sent) && (site === null || site === 'same-origin')
}

interface Wishes {
  language?: Language
  headers?: Record<string, string>
}

/** One of these pages as an answer, in the language of the page that was left. */
export async function answerPlain(
  request: Request,
  message: Message,
  status: number,
  wishes: Wishes = {},
): Promise<Response> {
  const left = URL.parse(request.headers.get('referer') ?? '')?.pathname ?? ''
  const language = wishes.language ?? (left === '/en' || left.startsWith('/en/') ? 'en' : 'sv')
  const response = reply(request, await packed(language, message), { status })
  for (const [name, value] of Object.entries(wishes.headers ?? {})) response.headers.set(name, value)
  return response
}
