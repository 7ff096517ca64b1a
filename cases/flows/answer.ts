import type { Facts, FactValue } from '#cases/flows/fact.ts'
import { asked, optionsOf, type Question } from '#cases/flows/question.ts'
import { stockholmInstant, swedishInstant, swedishPlainDate } from '#platform/dates.ts'
import { type Refusal, refusal } from '#platform/result.ts'

/** Answers as a form sends them, what they mean, and how they are read back. Pure. */

/** The field of a question in any form. */
export const answerField = (key: string) => `svar.${key}`

/** What was typed, by the question's key; several choices as a list. */
export type RawAnswers = Readonly<Record<string, string | readonly string[]>>

type Read = { readonly value: FactValue | null } | { readonly error: string }

const AMOUNT = /^\d{1,9}(,\d{1,2})?$/
const NUMBER = /^-?\d{1,9}(,\d{1,6})?$/
const DAY = /^\d{4}-\d{2}-\d{2}$/
const LOCAL_TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})$/
const LONGEST = { text: 200, long_text: 20_000 } as const

/** One answer from its text; null where nothing was answered. Money becomes öre, a wall-clock time an instant in UTC. */
export function readAnswer(question: Question<never>, raw: string | readonly string[]): Read {
  const all = [raw].flat().filter((text) => text !== '')
  const text = all[0]?.trim() ?? ''
  if (text === '') return { value: null }
  switch (question.kind) {
    case 'yes_no':
    case 'choice':
      return isOffered(question, text) ? { value: text } : { error: 'Välj ett av svaren i listan.' }
    case 'choices': {
      // A refused form gives several choices back as one text; no choice has a comma in it.
      const chosen = all.flatMap((one) => one.split(','))
      return chosen.every((one) => isOffered(question, one))
        ? { value: [...new Set(chosen)] }
        : { error: 'Välj bland svaren i listan.' }
    }
    case 'number':
      return readNumber(question, plain(text))
    case 'amount':
      return AMOUNT.test(plain(text))
        ? { value: Math.round(Number(plain(text).replace(',', '.')) * 100) }
        : { error: 'Skriv beloppet i kronor, till exempel 7 250 eller 7 250,50.' }
    case 'date':
      return isDay(text) ? { value: text } : { error: 'Skriv datumet som ÅÅÅÅ-MM-DD.' }
    case 'instant':
      return readInstant(text)
    case 'text':
    case 'long_text': {
      const most = LONGEST[question.kind]
      return text.length <= most
        ? { value: text }
        : { error: `Texten är för lång. Högst ${most.toLocaleString('sv-SE')} tecken får plats.` }
    }
  }
}

function isOffered(question: Question<never>, value: string): boolean {
  return optionsOf(question).some((option) => option.value === value)
}

/** As numbers are written here: spaces between thousands, a comma before decimals, "kr" after. */
function plain(text: string): string {
  return text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/(kr|:-)$/i, '')
    .replace('.', ',')
}

function readNumber({ unit, min = -1e9, max = 1e9 }: Question<never>, text: string): Read {
  if (!NUMBER.test(text)) return { error: 'Skriv ett tal, till exempel 12 eller 2,5.' }
  const value = Number(text.replace(',', '.'))
  if (value < min || value > max) return { error: `Skriv ett tal mellan ${min} och ${max}${unit ? ` ${unit}` : ''}.` }
  return { value }
}

function isDay(text: string): boolean {
  const at = new Date(`${text}T12:00:00Z`)
  return DAY.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

function readInstant(text: string): Read {
  if (!Number.isNaN(Date.parse(text)) && /Z$/.test(text)) return { value: new Date(text).toISOString() }
  const [, day = '', time = ''] = LOCAL_TIME.exec(text) ?? []
  if (!isDay(day) || time > '23:59' || time.slice(3) > '59')
    return { error: 'Skriv datum och klockslag som ÅÅÅÅ-MM-DD HH:MM.' }
  return { value: stockholmInstant(day, time).toISOString() }
}

/** How an answer is read back in a sentence: "Ja", "7 250,50 kr", "22 november 2026". */
export function shownAnswer(question: Question<never>, value: FactValue): string {
  const label = (one: string) => optionsOf(question).find((option) => option.value === one)?.label ?? one
  switch (question.kind) {
    case 'yes_no':
    case 'choice':
      return label(String(value))
    case 'choices':
      return [value].flat().map(String).map(label).join(', ')
    case 'number':
      return `${Number(value).toLocaleString('sv-SE')}${question.unit ? ` ${question.unit}` : ''}`
    case 'amount':
      return shownAmount(Number(value))
    case 'date':
      return swedishPlainDate(String(value))
    case 'instant':
      return swedishInstant(new Date(String(value)))
    default:
      return String(value)
  }
}

/** Öre as kronor: 725050 is "7 250,50 kr", 725000 is "7 250 kr". */
export function shownAmount(ore: number): string {
  return `${(ore / 100).toLocaleString('sv-SE', { minimumFractionDigits: ore % 100 ? 2 : 0 })} kr`
}

/** An answer as its field shows it again. */
export function typedAnswer(question: Question<never>, value: FactValue): string {
  if (question.kind === 'amount') return String(Number(value) / 100).replace('.', ',')
  if (question.kind === 'number') return String(value).replace('.', ',')
  if (question.kind === 'instant') return localTime(new Date(String(value)))
  return [value].flat().join(',')
}

/** ÅÅÅÅ-MM-DDTHH:MM in Stockholm, as a datetime field wants it. */
function localTime(at: Date): string {
  const text = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Stockholm',
    dateStyle: 'short',
    timeStyle: 'short',
  })
  return text.format(at).replace(' ', 'T')
}

/**
 * What was typed on top of what is known: the facts afterwards, and what was refused, beside its field. A question that
 * the form did not show keeps its answer; one that was emptied loses it.
 */
export function readAnswers<F extends Facts>(
  questions: readonly Question<F>[],
  known: F,
  raw: RawAnswers,
): { readonly facts: F; readonly refusals: readonly Refusal[] } {
  const facts: Record<string, FactValue> = {}
  for (const [key, value] of Object.entries(known)) if (value !== undefined) facts[key] = value
  const refusals: Refusal[] = []
  // In the order asked, so that a condition sees the answers before it; what is no longer asked is not read.
  for (const question of questions) {
    const text = raw[question.key]
    if (text === undefined || !asked([question], facts as F).length) continue
    const read = readAnswer(question as Question<never>, text)
    if ('error' in read) refusals.push(refusal(answerField(question.key), read.error))
    else if (read.value === null) delete facts[question.key]
    else facts[question.key] = read.value
  }
  return { facts: facts as F, refusals }
}
