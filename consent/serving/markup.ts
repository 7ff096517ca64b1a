import 'server-only'
import { randomBytes } from 'node:crypto'
import type { ReactNode } from 'react'

/** The HTML of a tree. The import is dynamic because the bundler refuses the static one beside pages. */
export async function markupOf(tree: ReactNode): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  return renderToStaticMarkup(tree).replace(/<[a-z][^>]*>/g, asHtml)
}

/** React writes some attributes as its properties are called, and ends void elements as XML does. Validators want neither. */
const asHtml = (tag: string) => tag.replace(WRITTEN_LARGE, (name) => name.toLowerCase()).replace(/ ?\/>$/, '>')
const WRITTEN_LARGE = / (autoComplete|charSet|dateTime|hrefLang|maxLength)=/g

/** A word that no text can hold by chance, to be replaced by HTML that exists already, byte by byte. */
const KEY = randomBytes(12).toString('hex')
export const slot = (name: string) => `\u27e6${KEY}:${name}\u27e7`

/** Puts finished pieces of HTML where their slots stand. */
export function filled(html: string, pieces: Readonly<Record<string, string>>): string {
  return html.replace(new RegExp(`\u27e6${KEY}:(\\w+)\u27e7`, 'g'), (_, name: string) => pieces[name] ?? '')
}
