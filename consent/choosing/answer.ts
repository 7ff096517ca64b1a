import type { Choices } from '#consent/choosing/choice.ts'

/** What the form's buttons send in `val`. */
const BUTTONS = ['nej', 'ja', 'egna', 'tillbaka'] as const
type Button = (typeof BUTTONS)[number]

/** A purpose's field in the settings; its value is 'ja' or 'nej'. */
export const fieldOf = (purpose: string) => `andamal.${purpose}`

export type ReadAnswer =
  | { readonly ok: true; readonly button: Button; readonly choices: Choices }
  | { readonly ok: false; readonly why: 'unreadable' | 'unanswered' }

/**
 * What a sent form chose among the purposes that its question listed. Nothing is filled in for her: a purpose without
 * an answer is unanswered, and anything that was not listed makes the whole form unreadable. Pure.
 */
export function readAnswer(form: FormData, listed: readonly string[]): ReadAnswer {
  const button = BUTTONS.find((one) => one === form.get('val'))
  if (!button || form.getAll('val').length !== 1) return { ok: false, why: 'unreadable' }
  const sent = [...form.keys()].filter((name) => name.startsWith('andamal'))
  if (sent.some((name) => !listed.some((key) => fieldOf(key) === name))) return { ok: false, why: 'unreadable' }
  if (button !== 'egna') {
    const yes = button === 'ja'
    return { ok: true, button, choices: Object.fromEntries(listed.map((key) => [key, yes])) }
  }
  const choices: Record<string, boolean> = {}
  for (const key of listed) {
    const [value, ...more] = form.getAll(fieldOf(key))
    if (value === undefined) return { ok: false, why: 'unanswered' }
    if (more.length || (value !== 'ja' && value !== 'nej')) return { ok: false, why: 'unreadable' }
    choices[key] = value === 'ja'
  }
  return { ok: true, button, choices }
}
