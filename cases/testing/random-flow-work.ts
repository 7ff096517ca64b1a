import { eq } from 'drizzle-orm'
import { answerQuestions } from '#cases/flows/answering/answer-questions.ts'
import { flowOfCase } from '#cases/flows/find-flow.ts'
import { optionsOf, type Question } from '#cases/flows/question.ts'
import { finishStep, reopenStep } from '#cases/flows/stepping/finish-step.ts'
import type { Work } from '#cases/testing/random-work.ts'
import { kaseOf, target } from '#cases/testing/read-case.ts'
import { db } from '#db/client.ts'
import { caseType } from '#db/schema/cases.ts'
import { now } from '#platform/clock.ts'
import { addDays, stockholmDate } from '#platform/dates.ts'

/** An answer somebody could have typed, or an emptied field. */
function answerTo(question: Question<never>, dice: number): string {
  const options = optionsOf(question)
  if (options.length) return options[dice % (options.length + 1)]?.value ?? ''
  if (dice % 5 === 0) return ''
  switch (question.kind) {
    case 'number':
      return String(Math.min(question.max ?? 9, Math.max(question.min ?? 0, dice % 9)))
    case 'amount':
      return String(1_000 + (dice % 9_000))
    case 'date':
      return addDays(stockholmDate(now()), (dice % 60) - 30)
    case 'instant':
      return `${addDays(stockholmDate(now()), -(dice % 5))}T10:30`
    default:
      return `Svar ${dice % 4}`
  }
}

/** What every flow has: its questions and its steps. */
export const FLOW_WORK: Readonly<Record<string, Work>> = {
  answer: async (world, { actor, number, dice }) => {
    const kase = await kaseOf(world, number)
    const [type] = await db
      .select()
      .from(caseType)
      .where(eq(caseType.key, kase.type_key as string))
    const running = type && (await flowOfCase(db, kase.id as number, type))
    if (!running) return
    const { questions, key } = running.flow
    // A few at once, as in a call.
    const answers = Object.fromEntries(
      [0, 1, 2, 3].map((n) => {
        const question = questions[(dice + n * 7) % questions.length] as Question<never>
        return [question.key, answerTo(question, dice >> n)]
      }),
    )
    await answerQuestions(actor, { ...(await target(world, number)), flow: key, answers })
  },
  finish: async (world, { actor, number, dice }) => {
    const step = await anyStep(world, number, dice)
    if (!step) return
    const proof = step.proof === 'none' ? '' : step.proof === 'date' ? stockholmDate(now()) : 'order 4711'
    await finishStep(actor, { ...(await target(world, number)), flow: step.flow, step: step.key, proof })
  },
  undo: async (world, { actor, number, dice }) => {
    const step = await anyStep(world, number, dice)
    if (step) await reopenStep(actor, { ...(await target(world, number)), flow: step.flow, step: step.key })
  },
}

async function anyStep({ sql }: Parameters<Work>[0], number: string, dice: number) {
  const steps = await sql<{ flow: string; key: string; proof: string }[]>`
    select s.flow, s.key, s.proof from cases.step s join cases."case" c on c.id = s.case_id
    where c.number = ${number} and s.dropped_at is null order by s.id`
  return steps[dice % Math.max(1, steps.length)]
}
