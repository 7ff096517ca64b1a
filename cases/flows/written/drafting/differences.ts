import { PRIORITY_NAMES, RESOLUTION_NAMES } from '#cases/case.ts'
import { STEP_OWNER_NAMES } from '#cases/flows/conclusions.ts'
import { QUESTION_KIND_NAMES, YES_NO_OPTIONS } from '#cases/flows/question.ts'
import type { Condition, Definition } from '#cases/flows/written/definition.ts'

/** What a version of a flow does otherwise than the one before it, as sentences. Pure. */
export function differences(before: Definition, after: Definition): string[] {
  return [
    ...changesOf(
      'frågan',
      before.questions,
      after.questions,
      ({ key }) => key,
      ({ ask }) => ask,
      [
        ['frågas', ({ ask }) => `”${ask}”`],
        ['besvaras med', ({ kind }) => QUESTION_KIND_NAMES[kind].toLowerCase()],
        ['har svaren', ({ options }) => options.join(', ')],
        ['har förklaringen', ({ hint }) => hint],
        ['ställs', ({ when }) => whenWords(when, after)],
      ],
    ),
    ...changesOf(
      'steget',
      before.steps,
      after.steps,
      ({ key }) => key,
      ({ title }) => title,
      [
        ['heter', ({ title }) => `”${title}”`],
        ['görs av', ({ owner }) => STEP_OWNER_NAMES[owner].toLowerCase()],
        ['ska vara klart inom', ({ dueDays }) => (dueDays === null ? 'ingen bestämd tid' : `${dueDays} dagar`)],
        ['visas klart med', ({ proof }) => PROOF_NAMES[proof].toLowerCase()],
        ['läggs upp', ({ when }) => whenWords(when, after)],
      ],
    ),
    ...changesOf(
      'texten',
      before.texts,
      after.texts,
      ({ text }) => text,
      ({ text }) => text,
      [
        ['är nu', ({ kind }) => TEXT_KIND_NAMES[kind].toLowerCase()],
        ['visas', ({ when }) => whenWords(when, after)],
      ],
    ),
    ...moved(before, after),
    ...lists('Prioritet', before.priorities.map(ruleWords(after)), after.priorities.map(ruleWords(after))),
    ...lists('Kan avslutas som', before.decisions.map(resolutionName), after.decisions.map(resolutionName)),
  ]
}

export const PROOF_NAMES = {
  none: 'Ingenting',
  words: 'Några ord',
  date: 'Ett datum',
  reference: 'Ett nummer eller en referens',
} as const
export const TEXT_KIND_NAMES = {
  say: 'Säg till den som ringer',
  info: 'Bra att veta',
  warn: 'Varning',
  danger: 'Fara',
} as const

const resolutionName = (resolution: Definition['decisions'][number]) => RESOLUTION_NAMES[resolution]

/** "när svaret på ”Är någon fast?” är ja" */
function whenWords(when: Condition | null, { questions }: Definition): string {
  if (!when) return 'alltid'
  const ask = questions.find(({ key }) => key === when.question)?.ask ?? when.question
  const label = (answer: string) => YES_NO_OPTIONS.find(({ value }) => value === answer)?.label ?? answer
  return `när svaret på ”${ask}” är ${when.is.map(label).join(' eller ').toLocaleLowerCase('sv')}`
}

const ruleWords =
  (definition: Definition) =>
  ({ priority, when }: Definition['priorities'][number]) =>
    `${PRIORITY_NAMES[priority].toLowerCase()} ${whenWords(when, definition)}`

type Said<T> = readonly (readonly [verb: string, words: (item: T) => string])[]

function changesOf<T>(
  noun: string,
  before: readonly T[],
  after: readonly T[],
  key: (item: T) => string,
  name: (item: T) => string,
  said: Said<T>,
): string[] {
  const was = new Map(before.map((item) => [key(item), item]))
  const is = new Set(after.map(key))
  const removed = before.filter((item) => !is.has(key(item))).map((item) => `Borttagen: ${noun} ”${name(item)}”.`)
  const rest = after.flatMap((item) => {
    const old = was.get(key(item))
    if (!old) return [`Tillagd: ${noun} ”${name(item)}”.`]
    const verbs = said.filter(([, words]) => words(old) !== words(item))
    return verbs.map(([verb, words]) => `Ändrad: ${noun} ”${name(old)}” ${verb} ${words(item) || 'inget'}.`)
  })
  return [...removed, ...rest]
}

/** Said once for the whole order, not for each that gave way. */
function moved(before: Definition, after: Definition): string[] {
  const order = (definition: Definition, part: 'questions' | 'steps', others: Definition) => {
    const shared = new Set(others[part].map(({ key }) => key))
    return definition[part].flatMap(({ key }) => (shared.has(key) ? [key] : [])).join(' ')
  }
  return (['questions', 'steps'] as const).flatMap((part) =>
    order(before, part, after) === order(after, part, before)
      ? []
      : [`Ordningen på ${part === 'questions' ? 'frågorna' : 'stegen'} är ändrad.`],
  )
}

function lists(name: string, before: readonly string[], after: readonly string[]): string[] {
  if (before.join('|') === after.join('|')) return []
  return [`${name}: ${after.join('; ') || 'som vanligt'}.`]
}
