import type { APIResponse, Locator, Page } from '@playwright/test'
import { expect } from '#e2e/journey.ts'

/** Sends the form a locator stands in, without pressing anything else. */
export async function submit(form: Locator, button: string): Promise<void> {
  await form.getByRole('button', { name: button, exact: true }).click()
}

/** What a form would send before any script has loaded, by field name. */
export async function fieldsOf(page: Page, path: string, having: string): Promise<Record<string, string>> {
  const html = await (await page.request.get(path)).text()
  const forms = html
    .split('<form')
    .slice(1)
    .map((part) => part.split('</form>')[0] ?? '')
  const form = forms.find((part) => part.includes(`name="${having}"`))
  if (!form) throw new Error(`${path} has no form with a field ${having}`)
  const fields: Record<string, string> = {}
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const name = attribute(tag, 'name')
    const isLeftOut = /type="(radio|checkbox)"/.test(tag) && !/\schecked=/.test(tag)
    if (name && !isLeftOut) fields[name] = attribute(tag, 'value') ?? ''
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
  return page.request.post(path, { multipart: fields, headers: { origin, ...headers }, maxRedirects: 0 })
}

/** Asserts that an answer is a page of ours in Swedish and no inner working is told. */
export async function expectCalm(response: APIResponse): Promise<string> {
  const text = await response.text()
  expect(response.status(), `${response.url()} is no fault`).toBeLessThan(500)
  for (const inner of ['node_modules', 'at async', 'PostgresError', 'ECONN', 'Internal Server Error'])
    expect(text).not.toContain(inner)
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
