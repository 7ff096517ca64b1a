import 'server-only'
import type { ReactNode } from 'react'
import { PUBLIC_PART } from '#consent/inventory/inventory.ts'
import { inventoryAt } from '#consent/inventory/read-inventory.ts'
import { hoursInWords } from '#consent/pages/hours.ts'
import { type Page, pathOf } from '#consent/pages/site.ts'
import { About } from '#consent/pages/ui/about.tsx'
import { Contact } from '#consent/pages/ui/contact.tsx'
import { FindRecord } from '#consent/pages/ui/record.tsx'
import { Start } from '#consent/pages/ui/start.tsx'
import { Versions } from '#consent/pages/ui/versions.tsx'
import { dateIn, WORDS } from '#consent/pages/words.ts'
import { comparePages } from '#consent/policies/comparing/compare-pages.ts'
import { publishedPolicy } from '#consent/policies/reading/published.ts'
import { Comparison } from '#consent/policies/ui/comparison.tsx'
import { PolicyBody } from '#consent/policies/ui/policy-body.tsx'
import type { Content } from '#consent/serving/content.ts'
import { slot } from '#consent/serving/markup.ts'
import { partsOf } from '#consent/serving/pieces.tsx'
import { readVersions } from '#consent/versions/read-versions.ts'
import { db } from '#db/client.ts'
import { calendarAround } from '#platform/calendar.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { publishedFigures } from '#platform/published-figures.ts'

/** A page's own part, with its title and what it is about; undefined when there is no such version. */
export interface Body {
  readonly title: string
  readonly description: string
  readonly content: ReactNode
}

const LEADS = {
  sv: {
    start: 'Så når du HSB Stockholms Kund- och Medlemsservice, och så gör du vid en akut vattenskada.',
    about: 'Vilka som arbetar på Kund- och Medlemsservice, och varför de går vidare inom HSB.',
    contact: 'Telefon, Mitt HSB och andra vägar till Kund- och Medlemsservice.',
    policy: 'Vad vi lovar, sedan när, och hur du säger ja eller nej.',
  },
  en: {
    start: 'How to reach HSB Stockholm’s Customer and Member Service, and what to do about water damage.',
    about: '',
    contact: '',
    policy: 'What we promise, since when, and how you say yes or no.',
  },
} as const

/** Reads and lays out what stands between the frame of a page. */
export async function bodyOf(page: Page, content: Content): Promise<Body | undefined> {
  const lead = LEADS[page.language]
  switch (page.kind) {
    case 'start': {
      const t = WORDS[page.language]
      const hours = await openHours(page.language)
      return { title: t.site, description: lead.start, content: <Start hours={hours} language={page.language} /> }
    }
    case 'about':
      return { title: 'Om KOMS', description: lead.about, content: <About figures={await publishedFigures()} /> }
    case 'contact':
      return { title: 'Kontakt', description: lead.contact, content: <Contact hours={await openHours('sv')} /> }
    case 'policy':
      return policyBody(page, content)
    case 'versions':
    case 'version':
    case 'comparison':
      return versionBody(page, content)
  }
}

async function openHours(language: 'sv' | 'en'): Promise<string[]> {
  const today = stockholmDate(now())
  const { hours } = await calendarAround(db, now())
  const inForce = hours.filter(({ validFrom, validTo }) => validFrom <= today && (validTo === null || validTo >= today))
  return hoursInWords(inForce, language)
}

async function policyBody(page: Extract<Page, { kind: 'policy' }>, content: Content): Promise<Body> {
  const { policy, language } = page
  const t = WORDS[language]
  const text = await publishedPolicy(policy, language)
  const versions = await readVersions(policy, now())
  const latest = versions.at(-1)
  const before = versions.at(-2)
  const inner = (
    <>
      {text?.announced && latest && (
        <p className="note">
          {t.announced(dateIn(language, text.effectiveAt))} <span lang="sv">{sentence(text.reason)}</span>{' '}
          {before && (
            <a href={pathOf({ kind: 'comparison', policy, from: before.number, to: latest.number, language })}>
              {t.whatChanged}
            </a>
          )}
        </p>
      )}
      {policy === 'cookies' ? (
        // The exact bytes that are kept as what was shown.
        slot('policy')
      ) : (
        <article className="policy">
          <h1>{text?.title}</h1>
          {text && <PolicyBody body={text.body} parts={partsOf({ ...content, language })} />}
        </article>
      )}
      {latest && (
        <p className="meta">
          {t.effective(latest.number)} <time dateTime={latest.at.toISOString()}>{dateIn(language, latest.at)}</time>.{' '}
          <a href={pathOf({ kind: 'versions', policy, language })}>{t.versions}</a>
        </p>
      )}
      {policy === 'cookies' && (
        <section aria-labelledby="dina-val" className="choices">
          <h2 id="dina-val">{t.settings}</h2>
          {slot('settings')}
          {slot('record')}
          <FindRecord language={language} />
        </section>
      )}
    </>
  )
  return { title: text?.title ?? t.choices, description: LEADS[language].policy, content: inner }
}

/** An editor's reason, with the stop she may have left out. */
const sentence = (reason: string) => (/[.!?]$/.test(reason) ? reason : `${reason}.`)

type VersionPage = Extract<Page, { kind: 'versions' | 'version' | 'comparison' }>

async function versionBody(page: VersionPage, content: Content): Promise<Body | undefined> {
  const { policy, language } = page
  const t = WORDS[language]
  const name = (await publishedPolicy(policy, language))?.title ?? ''
  const versions = await readVersions(policy, now())
  const description = LEADS[language].policy
  const back = (
    <p className="meta">
      <a href={pathOf({ kind: 'policy', policy, language })}>{t.back}</a>
      {page.kind !== 'versions' && (
        <>
          {' · '}
          <a href={pathOf({ kind: 'versions', policy, language })}>{t.versions}</a>
        </>
      )}
    </p>
  )
  if (page.kind === 'versions') {
    const title = `${name}: ${t.versions.toLowerCase()}`
    const list = <Versions policy={policy} language={language} versions={versions} />
    return {
      title,
      description,
      content: [<h1 key="h">{title}</h1>, <div key="b">{back}</div>, <div key="l">{list}</div>],
    }
  }
  if (page.kind === 'comparison') {
    const [from, to] = [versions[page.from - 1], versions[page.to - 1]]
    const found = from && to && (await comparePages(policy, language, [from.at, to.at]))
    if (!found) return undefined
    const title = `${name}: ${t.compareTitle(page.from, page.to).toLowerCase()}`
    return {
      title,
      description,
      content: (
        <>
          <h1>{title}</h1>
          {back}
          <Comparison found={found} language={language} />
        </>
      ),
    }
  }
  const version = versions[page.number - 1]
  const text = version && (await publishedPolicy(policy, language, version.at))
  if (!version || !text) return undefined
  const inventory = await inventoryAt(PUBLIC_PART, version.at)
  return {
    title: `${text.title}, ${t.version(page.number).toLowerCase()}`,
    description,
    content: (
      <>
        <p className="note">{t.old(dateIn(language, version.at))}</p>
        <article className="policy">
          <h1>{text.title}</h1>
          <PolicyBody body={text.body} parts={partsOf({ ...content, inventory, language })} />
        </article>
        {back}
      </>
    ),
  }
}
