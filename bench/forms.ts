/**
 * The fields of a server-rendered form as a browser without JavaScript would send them: the form that holds a field
 * with this name, with the hidden fields React put there. Throws when the page has no such form.
 */
export function formWith(html: string, field: string): FormData {
  for (const [whole] of html.matchAll(/<form\b[\s\S]*?<\/form>/g)) {
    if (!whole.includes(`name="${field}"`)) continue
    const form = new FormData()
    for (const [input] of whole.matchAll(/<input\b[^>]*>/g)) {
      const of = (name: string) => decoded(new RegExp(`\\b${name}="([^"]*)"`).exec(input)?.[1] ?? '')
      const isChoice = /type="(radio|checkbox)"/.test(input)
      if (of('name') && (!isChoice || /\bchecked\b/.test(input))) form.append(of('name'), of('value'))
    }
    return form
  }
  throw new Error(`Sidan har inget formulär med fältet ${field}.`)
}

/** A copy with some fields set anew. */
export function filled(form: FormData, values: Readonly<Record<string, string>>): FormData {
  const copy = new FormData()
  for (const [name, value] of form) if (!(name in values)) copy.append(name, value)
  for (const [name, value] of Object.entries(values)) copy.append(name, value)
  return copy
}

function decoded(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
