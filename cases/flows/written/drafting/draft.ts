import { z } from 'zod'
import type { Definition } from '#cases/flows/written/definition.ts'

/**
 * A flow while an administrator writes it: the definition's parts with everything as it was typed, complete or not, so
 * that it can be saved at any time. Only what is published must hold together. Pure.
 */
const text = z.string().catch('').default('')
const Condition = z.object({ question: text, is: z.array(z.string()).catch([]).default([]) }).prefault({})
export type DraftCondition = z.infer<typeof Condition>

const Question = z.object({ key: text, kind: text, ask: text, hint: text, options: text, when: Condition })
const Step = z.object({ key: text, title: text, owner: text, dueDays: text, proof: text, when: Condition })
const Text = z.object({ kind: text, text, when: Condition })
const Priority = z.object({ priority: text, when: Condition })

/** More than a definition may hold, so that the administrator is told rather than cut short. */
const MOST = 60
const list = <S extends z.ZodType>(item: S) => z.array(item).max(MOST).default([])
export const Draft = z.object({
  questions: list(Question),
  steps: list(Step),
  texts: list(Text),
  priorities: list(Priority),
  decisions: z.array(z.string()).default([]),
})
export type Draft = z.infer<typeof Draft>
export type DraftQuestion = Draft['questions'][number]

export const PARTS = ['questions', 'steps', 'texts', 'priorities'] as const
export type Part = (typeof PARTS)[number]

/** The field that is named in a list, and that something new starts with. */
const FIRST_FIELD: Record<Part, string> = {
  questions: 'ask',
  steps: 'title',
  texts: 'text',
  priorities: 'priority',
}

const EMPTY_ITEM: Record<Part, object> = {
  questions: { kind: 'yes_no' },
  steps: { owner: 'agent', proof: 'none' },
  texts: { kind: 'say' },
  priorities: { priority: '1' },
}

const FIELD =
  /^(questions|steps|texts|priorities)\.(\d{1,2})\.(?:(key|kind|ask|hint|options|title|owner|dueDays|proof|text|priority)|when\.(question|is)(?:\.\d{1,2})?)$/

/** The draft in a form's fields: `questions.0.ask`, `steps.2.when.question`, `steps.2.when.is.0`, `decisions.solved`. */
export function draftOf(sent: Readonly<Record<string, unknown>>): Draft {
  const parts: Record<Part, Record<string, unknown>[]> = { questions: [], steps: [], texts: [], priorities: [] }
  for (const [name, value] of Object.entries(sent)) {
    const [, part, place, field = '', inner] = FIELD.exec(name) ?? []
    if (!part || typeof value !== 'string') continue
    const items = parts[part as Part]
    items[Number(place)] ??= {}
    const item = items[Number(place)] ?? {}
    if (!inner) item[field] = value
    else {
      item.when ??= { question: '', is: [] }
      const condition = item.when as { question: string; is: string[] }
      if (inner === 'question') condition.question = value
      else condition.is.push(value)
    }
  }
  const decisions = Object.keys(sent).flatMap((name) => (name.startsWith('decisions.') ? [name.slice(10)] : []))
  return Draft.parse({
    ...Object.fromEntries(PARTS.map((part) => [part, parts[part].filter(Boolean).slice(0, MOST)])),
    decisions,
  })
}

/** A published definition, to go on from. */
export function draftFrom({ questions, steps, texts, priorities, decisions }: Definition): Draft {
  const when = (condition: Definition['steps'][number]['when']) => condition ?? { question: '', is: [] }
  return {
    questions: questions.map((one) => ({ ...one, options: one.options.join('\n'), when: when(one.when) })),
    steps: steps.map((one) => ({
      ...one,
      dueDays: one.dueDays === null ? '' : String(one.dueDays),
      when: when(one.when),
    })),
    texts: texts.map((one) => ({ ...one, when: when(one.when) })),
    priorities: priorities.map((one) => ({ priority: String(one.priority), when: when(one.when) })),
    decisions: [...decisions],
  }
}

/** What the administrator asked for: save, publish, start over, or a change in the order of things. */
const ARRANGE = /^(add|up|down|remove):(questions|steps|texts|priorities)(?::(\d{1,2}))?$/
export interface Arranged {
  readonly draft: Draft
  /** The field or button that has the focus afterwards. */
  readonly focus: string | null
}

/** Adds, moves or removes something. Anything else leaves the draft as it is. */
export function arranged(draft: Draft, act: string): Arranged {
  const [, verb, name, place] = ARRANGE.exec(act) ?? []
  if (!verb) return { draft, focus: null }
  const part = name as Part
  const items: unknown[] = [...draft[part]]
  const at = Number(place)
  const to = verb === 'up' ? at - 1 : at + 1
  const wasAt = items[at]
  const wasNext = items[to]
  let focus = verb === 'up' || verb === 'down' ? `${verb}:${part}:${at}` : `add:${part}`
  if (verb === 'add') {
    items.push(EMPTY_ITEM[part])
    focus = `${part}.${items.length - 1}.${FIRST_FIELD[part]}`
  } else if (verb === 'remove') items.splice(at, 1)
  else if (wasAt !== undefined && wasNext !== undefined) {
    items[at] = wasNext
    items[to] = wasAt
    focus = `${verb}:${part}:${to}`
  }
  return { draft: Draft.parse({ ...draft, [part]: items.slice(0, MOST) }), focus }
}
