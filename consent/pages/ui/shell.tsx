import type { ReactNode } from 'react'
import type { Language } from '#consent/inventory/inventory.ts'
import { inLanguage, type Page, pathOf } from '#consent/pages/site.ts'
import { WORDS } from '#consent/pages/words.ts'
import { POLICIES, POLICY_KINDS } from '#consent/policies/policy.ts'

interface Props {
  language: Language
  title: string
  description: string
  /** The page it is; undefined for an address that leads nowhere. */
  page?: Page | undefined
  /** https://…, without a slash at the end. */
  origin: string
  /** The question, when it is asked. */
  question: ReactNode
  note?: string | undefined
  /** The one-press withdrawal, when there is something to take back. */
  withdrawal: ReactNode
  /** The image that counts a visit, when visits may be counted. */
  beacon?: string | undefined
  children: ReactNode
}

const FONT = '/publik.woff2'

/** The document around every public page: plain HTML, one style sheet, nothing that runs. */
export function Shell(props: Props) {
  const { language, title, description, page, question, note, withdrawal, beacon, children } = props
  const t = WORDS[language]
  return (
    <html lang={language}>
      {/* biome-ignore lint/style/noHeadElement: this is the whole document, made without Next. */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === t.site ? `${t.site} – ${t.tagline}` : `${title} · ${t.site}`}</title>
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        <link rel="preload" href={FONT} as="font" type="font/woff2" crossOrigin="anonymous" />
        <link rel="stylesheet" href="/publik.css" />
        <link rel="icon" href="/publik.svg" type="image/svg+xml" />
        {page && <Addresses page={page} origin={props.origin} />}
        {!page && <meta name="robots" content="noindex" />}
      </head>
      <body>
        <a className="skip" href="#innehall">
          {t.skip}
        </a>
        {question}
        <Top language={language} page={page} />
        <main id="innehall" tabIndex={-1}>
          {note && (
            <p className="note" role="status">
              {note}
            </p>
          )}
          {children}
        </main>
        <Bottom language={language} withdrawal={withdrawal} />
        {/* biome-ignore lint/performance/noImgElement: an image that is meant to be asked for as it is. */}
        {beacon && <img className="beacon" src={beacon} alt="" width="1" height="1" />}
      </body>
    </html>
  )
}

function Addresses({ page, origin }: { page: Page; origin: string }) {
  const [sv, en] = [inLanguage(page, 'sv'), inLanguage(page, 'en')]
  return (
    <>
      <link rel="canonical" href={origin + pathOf(page)} />
      {sv && en && (
        <>
          <link rel="alternate" hrefLang="sv" href={origin + pathOf(sv)} />
          <link rel="alternate" hrefLang="en" href={origin + pathOf(en)} />
          <link rel="alternate" hrefLang="x-default" href={origin + pathOf(sv)} />
        </>
      )}
    </>
  )
}

function Top({ language, page }: { language: Language; page?: Page | undefined }) {
  const t = WORDS[language]
  const here = (path: string) => (page && pathOf(page) === path ? ({ 'aria-current': 'page' } as const) : {})
  const start = pathOf({ kind: 'start', language })
  const other = page && inLanguage(page, language === 'sv' ? 'en' : 'sv')
  return (
    <header className="top">
      <p className="wordmark">
        <a href={start} {...here(start)}>
          {t.site}
        </a>{' '}
        <span>HSB Stockholm</span>
      </p>
      <nav aria-label={t.pages}>
        <a href="/om-koms" {...here('/om-koms')}>
          {t.about}
        </a>
        <a href="/kontakt" {...here('/kontakt')}>
          {t.contact}
        </a>
        <a href="/logga-in">{t.staff}</a>
        {other && (
          <a href={pathOf(other)} lang={other.language} hrefLang={other.language}>
            {t.otherLanguage}
          </a>
        )}
      </nav>
    </header>
  )
}

const NAMES: Record<Language, Record<(typeof POLICY_KINDS)[number], string>> = {
  sv: { cookies: 'Kakor', privacy: 'Personuppgifter', accessibility: 'Tillgänglighet' },
  en: { cookies: 'Cookies', privacy: 'Personal data', accessibility: 'Accessibility' },
}

function Bottom({ language, withdrawal }: { language: Language; withdrawal: ReactNode }) {
  const t = WORDS[language]
  const prefix = language === 'sv' ? '' : '/en'
  return (
    <footer className="bottom">
      {withdrawal}
      <nav aria-label={t.more}>
        <a href={`${prefix}/kakor#dina-val`}>{t.choices}</a>
        {POLICY_KINDS.map((kind) => (
          <a key={kind} href={`${prefix}${POLICIES[kind].path}`}>
            {NAMES[language][kind]}
          </a>
        ))}
        <a href="/kontakt">{t.contact}</a>
      </nav>
    </footer>
  )
}
