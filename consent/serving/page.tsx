import 'server-only'
import type { Standing } from '#consent/choosing/standing.ts'
import { type Page, pathOf } from '#consent/pages/site.ts'
import { ChoiceForm } from '#consent/pages/ui/choice-form.tsx'
import { Record } from '#consent/pages/ui/record.tsx'
import { Shell } from '#consent/pages/ui/shell.tsx'
import { WORDS } from '#consent/pages/words.ts'
import { readRecord } from '#consent/proof/read-record.ts'
import { bodyOf } from '#consent/serving/body.tsx'
import type { Content } from '#consent/serving/content.ts'
import { filled, markupOf, slot } from '#consent/serving/markup.ts'
import { type Note, noteText } from '#consent/serving/note.ts'
import { inTime } from '#consent/serving/patience.ts'
import { type Pieces, piecesOf } from '#consent/serving/pieces.tsx'
import { env } from '#platform/env.ts'
import { log } from '#platform/log.ts'

const DOCTYPE = '<!DOCTYPE html>\n'

/**
 * A page for whoever stands so, or undefined when there is no such version. The visitor's own record has a slot left
 * open, so that the rest can be kept for everybody who stands the same.
 */
export async function htmlOf(
  page: Page,
  content: Content,
  standing: Standing,
  note: Note | undefined,
): Promise<string | undefined> {
  const body = await bodyOf(page, content)
  if (!body) return undefined
  const { language } = page
  const purposes = standing.variant === 'ja' ? standing.purposes : []
  const pieces = await piecesOf(content, language, purposes)
  const back = pathOf(page)
  const isAsked = standing.variant === 'fraga'
  const mayCount = purposes.includes('statistik')
  const document = await markupOf(
    <Shell
      language={language}
      title={body.title}
      description={body.description}
      page={page}
      origin={new URL(env().NEXTAUTH_URL).origin}
      question={isAsked && [slot('question'), form('fraga', back, pieces.question.sha256, pieces)]}
      note={noteText(note, standing, language)}
      withdrawal={
        standing.variant === 'ja' && [slot('withdrawal'), form('aterkalla', back, pieces.withdrawal.sha256, pieces)]
      }
      beacon={mayCount ? `/kakor/besok.gif?sida=${encodeURIComponent(back)}` : undefined}
    >
      {body.content}
    </Shell>,
  )
  return (
    DOCTYPE +
    filled(document, {
      question: pieces.question.html,
      policy: pieces.policy.html,
      withdrawal: pieces.withdrawal.html,
      settings: await settingsOf(page, content, standing, pieces),
      record: slot('record'),
    })
  )
}

const form = (id: 'fraga' | 'val' | 'aterkalla', back: string, shown: string, { policy }: Pieces) => (
  <ChoiceForm key={id} id={id} back={back} shown={shown} policy={policy.sha256} />
)

/** The settings, or why there are none; above them, how she stands now. */
async function settingsOf(
  page: Page,
  { asked, inventory }: Content,
  standing: Standing,
  pieces: Pieces,
): Promise<string> {
  const t = WORDS[page.language]
  if (asked.length === 0) return markupOf(<p>{t.nothing}</p>)
  if (standing.variant === 'nej' && standing.because === 'gpc') return markupOf(<p>{t.gpc}</p>)
  const names = inventory.purposes
    .filter(({ key }) => standing.variant === 'ja' && standing.purposes.includes(key))
    .map(({ name }) => name[page.language])
  const now = standing.variant === 'ja' ? t.nowYes(names.join(', ')) : standing.variant === 'nej' ? t.nowNo : t.nowNone
  const above = await markupOf(<p>{now}</p>)
  return above + pieces.settings.html + (await markupOf(form('val', pathOf(page), pieces.settings.sha256, pieces)))
}

/** The visitor's own record; undefined for whoever has none. While it cannot be read the page stands without it. */
export async function recordOf({ language }: Page, content: Content, standing: Standing): Promise<string | undefined> {
  const reference = 'consentId' in standing ? standing.consentId : undefined
  if (!reference) return undefined
  const events = await inTime(readRecord(reference)).catch(
    (err) => void log().warn({ event: 'public.record-unread', err }),
  )
  if (!events) return markupOf(<p>{WORDS[language].recordAway}</p>)
  if (events.length === 0) return undefined
  const purposes = Object.fromEntries(content.inventory.purposes.map(({ key, name }) => [key, name[language]]))
  return markupOf(<Record language={language} reference={reference} events={events} purposes={purposes} />)
}
