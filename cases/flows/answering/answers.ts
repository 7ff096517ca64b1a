import { z } from 'zod'
import { CaseTarget } from '#cases/fields.ts'
import type { RawAnswers } from '#cases/flows/answer.ts'

const FIELD = /^svar\.([a-z][a-z0-9_]{0,40})$/

/** Gathers the fields `svar.<key>` of a form under `answers`; the key of each question stands in its field's name. */
export function gatherAnswers(sent: unknown): unknown {
  if (typeof sent !== 'object' || sent === null) return sent
  const answers: [string, unknown][] = Object.entries(sent).flatMap(([name, value]) => {
    const key = FIELD.exec(name)?.[1]
    return key ? [[key, value]] : []
  })
  return { ...sent, answers: Object.fromEntries(answers) }
}

const text = z.string().max(20_000, 'Svaret är för långt. Högst 20 000 tecken får plats.')
/** What was typed to each question. What it means, and whether it may be so, only the flow knows. */
export const Answers: z.ZodType<RawAnswers> = z.record(z.string(), z.union([text, z.array(text).max(60)])).default({})

/** Answers to the questions of a case's flow, given or changed. */
export const Answering = z.preprocess(
  gatherAnswers,
  CaseTarget.extend({ flow: z.string().min(1).max(60), answers: Answers }),
)
export type Answering = z.output<typeof Answering>
