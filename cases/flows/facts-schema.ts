import { z } from 'zod'
import type { Facts, FactValue } from '#cases/flows/fact.ts'
import { optionsOf, type Question } from '#cases/flows/question.ts'

/** What the answers to these questions must be; every one may be missing. Pure. */
export function schemaOfQuestions(questions: readonly Question<never>[]): z.ZodType<Facts> {
  return z.strictObject(
    Object.fromEntries(questions.map((question) => [question.key, schemaOfQuestion(question).optional()])),
  ) as unknown as z.ZodType<Facts>
}

function schemaOfQuestion(question: Question<never>): z.ZodType<FactValue> {
  const offered = () => z.enum(optionsOf(question).map(({ value }) => value) as [string, ...string[]])
  switch (question.kind) {
    case 'yes_no':
    case 'choice':
      return offered()
    case 'choices':
      return z.array(offered()).min(1)
    case 'number':
      return z
        .number()
        .min(question.min ?? -1e9)
        .max(question.max ?? 1e9)
    case 'amount':
      return z.number().int().min(0)
    case 'date':
      return z.iso.date()
    case 'instant':
      return z.iso.datetime()
    case 'text':
      return z.string().min(1).max(200)
    case 'long_text':
      return z.string().min(1).max(20_000)
  }
}
