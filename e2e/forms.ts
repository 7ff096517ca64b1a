import type { APIResponse, Page } from '@playwright/test'
import { UNPACKED } from '#e2e/crawl.ts'
import { expect } from '#e2e/journey.ts'

export type Fields = Record<string, string>

/** What each form of a page would send to an action before any script has loaded, by field name. */
async function formsOf(page: Page, path: string): Promise<{ html: string; fields: Fields }[]> {
  const html = await (await page.request.get(path, { headers: UNPACKED })).text()
  const forms = html.split('<form').slice(1)
  return forms.flatMap((part) => {
    const form = part.split('</form>')[0] ?? ''
    return form.includes('name="$ACTION') ? [{ html: form, fields: fieldsIn(form) }] : []
  })
}

/** The same of the first form that holds this text. */
export async function fieldsOf(page: Page, path: string, having: string): Promise<Fields> {
  const form = (await formsOf(page, path)).find(({ html }) => html.includes(having))
  if (!form) throw new Error(`${path} has no form with ${having}`)
  return form.fields
}

/** Every form of a page, one of each kind: a list with a button in each row counts once. */
export async function kindsOfForms(page: Page, path: string): Promise<Fields[]> {
  const forms = (await formsOf(page, path)).map(({ fields }) => fields)
  return [...new Map(forms.map((fields) => [own(fields).join(' '), fields])).values()]
}

/** The names of a form's own fields, without the framework's. */
export const own = (fields: Fields) => Object.keys(fields).filter((name) => !name.startsWith('$'))

function fieldsIn(form: string): Fields {
  const fields: Fields = {}
  for (const [tag] of form.matchAll(/<(input|select|textarea)[^>]*>/g)) {
    const name = attribute(tag, 'name')
    const isLeftOut = /type="(radio|checkbox)"/.test(tag) && !/\schecked=/.test(tag)
    if (name && !(isLeftOut && name in fields)) fields[name] = isLeftOut ? '' : (attribute(tag, 'value') ?? '')
  }
  return fields
}

/** Sends a page's form as a browser without JavaScript would, with whatever it should hold. */
export async function sendForm(
  page: Page,
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<APIResponse> {
  const { origin } = new URL(page.url().startsWith('http') ? page.url() : (process.env.KOMS_BASE_URL ?? ''))
  return page.request.post(path, { multipart: fields, headers: { origin, ...UNPACKED, ...headers }, maxRedirects: 0 })
}

const INNER_WORKINGS = ['node_modules', 'at async', 'PostgresError', 'ECONN', 'Internal Server Error']

/** Asserts that an answer is a page of ours in Swedish and no inner working is told. */
export async function expectCalm(response: APIResponse): Promise<string> {
  const text = await response.text()
  expect(response.status(), `${response.url()} is no fault`).toBeLessThan(500)
  // One assertion for all: there are ten thousand answers.
  expect(
    INNER_WORKINGS.filter((inner) => text.includes(inner)),
    response.url(),
  ).toEqual([])
  return text
}

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return value
    ?.replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
