import { z } from 'zod'
import { PRIORITIES, RESOLUTIONS } from '#cases/case.ts'
import { PROOFS, STEP_OWNERS } from '#cases/flows/conclusions.ts'
import { QUESTION_KINDS } from '#cases/flows/question.ts'

/**
 * A flow that an administrator writes: the same questions, conclusions and steps as a flow in code, as data. Pure. The
 * messages are what she reads.
 */
const KEY = /^[a-z][a-z0-9_]{0,40}$/
const key = z.string().regex(KEY, 'Nyckeln får bara ha små bokstäver a–z, siffror och understreck.')
const line = (missing: string, most = 300) =>
  z.string(missing).trim().min(1, missing).max(most, `Högst ${most} tecken får plats.`)

/** One of several answers; several chosen ones are sent with commas between. */
const Answer = line('Skriv varje svar på en egen rad.', 100).refine(
  (text) => !text.includes(','),
  'Ett svar får inte ha kommatecken i sig.',
)

/** Holds while the answer to that question is one of these. */
const Condition = z.object({ question: key, is: z.array(z.string().min(1)).min(1, 'Välj vilket svar det gäller för.') })
export type Condition = z.infer<typeof Condition>
const when = Condition.nullable().default(null)

export const WrittenQuestion = z.object({
  key,
  kind: z.enum(QUESTION_KINDS, 'Välj slags svar.'),
  ask: line('Skriv frågan som den ställs.'),
  hint: z.string().trim().max(300, 'Högst 300 tecken får plats.').default(''),
  options: z.array(Answer).max(30, 'Högst 30 svar.').default([]),
  when,
})
export type WrittenQuestion = z.infer<typeof WrittenQuestion>

export const WrittenStep = z.object({
  key,
  title: line('Skriv vad som ska göras.', 200),
  owner: z.enum(STEP_OWNERS, 'Välj vem som gör det.'),
  /** Open days until it is due; null for no day. */
  dueDays: z
    .number('Skriv antal dagar som ett tal.')
    .int()
    .min(0)
    .max(365, 'Högst 365 dagar.')
    .nullable()
    .default(null),
  proof: z.enum(PROOFS).default('none'),
  when,
})
export type WrittenStep = z.infer<typeof WrittenStep>

export const WrittenText = z.object({
  kind: z.enum(['say', 'info', 'warn', 'danger'], 'Välj slags text.'),
  text: line('Skriv texten.', 1_000),
  when,
})
export type WrittenText = z.infer<typeof WrittenText>

export const WrittenPriority = z.object({
  priority: z.coerce.number().pipe(z.literal(PRIORITIES, 'Välj en prioritet.')),
  when: Condition,
})

export const Definition = z
  .object({
    questions: z.array(WrittenQuestion).max(40, 'Högst 40 frågor.').default([]),
    steps: z.array(WrittenStep).max(40, 'Högst 40 steg.').default([]),
    texts: z.array(WrittenText).max(40, 'Högst 40 texter.').default([]),
    priorities: z.array(WrittenPriority).max(20, 'Högst 20 regler.').default([]),
    /** How a case may end; empty for every code. */
    decisions: z.array(z.enum(RESOLUTIONS)).default([]),
  })
  .superRefine((definition, context) => {
    for (const fault of faultsOf(definition)) context.addIssue({ code: 'custom', ...fault })
  })
export type Definition = z.infer<typeof Definition>
type Parts = Pick<Definition, 'questions' | 'steps' | 'texts' | 'priorities'>

interface Fault {
  readonly path: (string | number)[]
  readonly message: string
}

/** What no single line shows: keys used twice, choices without answers, conditions on questions that come later or not at all. */
function faultsOf({ questions, steps, texts, priorities }: Parts): Fault[] {
  const faults: Fault[] = []
  const before = new Map<string, readonly string[]>()
  for (const [i, question] of questions.entries()) {
    const path = ['questions', i]
    if (before.has(question.key)) faults.push({ path: [...path, 'key'], message: 'Två frågor har samma nyckel.' })
    if (isList(question) && question.options.length < 2)
      faults.push({ path: [...path, 'options'], message: 'Skriv minst två svar att välja bland, ett per rad.' })
    if (question.when && !before.has(question.when.question))
      faults.push({ path: [...path, 'when'], message: 'En fråga kan bara bero på en fråga som ställs före den.' })
    else if (question.when) faults.push(...answerFaults(question.when, before, [...path, 'when']))
    before.set(question.key, answersOf(question))
  }
  const rest = [
    ...steps.map(({ when: condition }, i) => [condition, ['steps', i, 'when']] as const),
    ...texts.map(({ when: condition }, i) => [condition, ['texts', i, 'when']] as const),
    ...priorities.map(({ when: condition }, i) => [condition, ['priorities', i, 'when']] as const),
  ]
  for (const [condition, path] of rest) {
    if (!condition) continue
    if (before.has(condition.question)) faults.push(...answerFaults(condition, before, [...path]))
    else faults.push({ path: [...path], message: 'Villkoret gäller en fråga som inte finns.' })
  }
  for (const [i, one] of steps.entries())
    if (steps.findIndex((other) => other.key === one.key) < i)
      faults.push({ path: ['steps', i, 'key'], message: 'Två steg har samma nyckel.' })
  return faults
}

function answerFaults(
  condition: Condition,
  known: ReadonlyMap<string, readonly string[]>,
  path: Fault['path'],
): Fault[] {
  const answers = known.get(condition.question) ?? []
  const unknown = condition.is.find((answer) => !answers.includes(answer))
  return unknown === undefined ? [] : [{ path, message: `”${unknown}” är inte ett av svaren på den frågan.` }]
}

const isList = ({ kind }: WrittenQuestion) => kind === 'choice' || kind === 'choices'

/** The answers a condition may name; none for questions answered in words, numbers or dates. */
function answersOf(question: Pick<WrittenQuestion, 'kind' | 'options'>): readonly string[] {
  if (question.kind === 'yes_no') return ['yes', 'no', 'unknown']
  return question.options
}
