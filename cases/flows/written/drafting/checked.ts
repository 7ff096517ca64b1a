import {
  Definition,
  WrittenPriority,
  WrittenQuestion,
  WrittenStep,
  WrittenText,
} from '#cases/flows/written/definition.ts'
import type { Draft, DraftCondition } from '#cases/flows/written/drafting/draft.ts'
import { withKeys } from '#cases/flows/written/drafting/keys.ts'
import { type Refusal, refusal } from '#platform/result.ts'

/** What a draft comes to: the definition that can be published, or what is missing beside each field. Pure. */

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
const conditionOf = ({ question, is }: DraftCondition) => (question ? { question, is } : null)
const hasList = (kind: string) => kind === 'choice' || kind === 'choices'

/** In the definition's own shape, right or wrong. What has no words yet has no key, and is refused for its words alone. */
function shaped(draft: Draft) {
  const { questions, steps, texts, priorities, decisions } = withKeys(draft)
  return {
    questions: questions.map((one, i) => ({
      ...one,
      key: one.key || `unnamed_${i}`,
      options: hasList(one.kind) ? lines(one.options) : [],
      when: conditionOf(one.when),
    })),
    steps: steps.map((one, i) => ({
      ...one,
      key: one.key || `unnamed_${i}`,
      dueDays: one.dueDays.trim() === '' ? null : Number(one.dueDays.trim().replace(',', '.')),
      proof: one.proof || 'none',
      when: conditionOf(one.when),
    })),
    texts: texts.map((one) => ({ ...one, when: conditionOf(one.when) })),
    priorities: priorities.map((one) => ({ ...one, when: one.when })),
    decisions,
  }
}

export function checked(draft: Draft): { readonly definition: Definition } | { readonly refusals: readonly Refusal[] } {
  const read = Definition.safeParse(shaped(draft))
  if (read.success) return { definition: read.data }
  const said = new Map(read.error.issues.map(({ path, message }) => [`${fieldAt(path)} ${message}`, { path, message }]))
  return { refusals: [...said.values()].map(({ path, message }) => refusal(fieldAt(path), message)) }
}

/** The field of the form that a fault of the definition stands beside. A key is made from the first field of its row. */
function fieldAt(path: readonly PropertyKey[]): string {
  const [part, place, field = '', inner] = path.map(String)
  if (place === undefined) return `add:${part}`
  if (field === 'key') return `${part}.${place}.${part === 'questions' ? 'ask' : 'title'}`
  if (field === 'when') return `${part}.${place}.when.${inner === 'is' ? 'is' : 'question'}`
  return `${part}.${place}.${field}`
}

/** As much of a draft as can be shown already: what is not complete yet is left out. */
export function shownSoFar(draft: Draft): Definition {
  const { questions, steps, texts, priorities } = shaped(draft)
  const whole: WrittenQuestion[] = []
  for (const one of questions) {
    const read = WrittenQuestion.safeParse({ ...one, when: null })
    if (read.success && !(hasList(one.kind) && one.options.length < 2)) whole.push({ ...read.data, when: one.when })
  }
  const known = new Set(whole.map(({ key }) => key))
  const holds = ({ when }: { when: { question: string; is: readonly string[] } | null }) =>
    when === null || (known.has(when.question) && when.is.length > 0)
  const parsed = <T>(schema: { safeParse(value: unknown): { success: boolean; data?: T } }, items: readonly object[]) =>
    items.flatMap((item) => {
      const read = schema.safeParse(item)
      return read.success && read.data !== undefined ? [read.data] : []
    })
  return {
    questions: whole.filter(holds),
    steps: parsed(WrittenStep, steps.filter(holds)),
    texts: parsed(WrittenText, texts.filter(holds)),
    priorities: parsed(WrittenPriority, priorities.filter(holds)),
    decisions: [],
  }
}
