import { useMemo, useState } from 'react'
import { type RawAnswers, readAnswers } from '#cases/flows/answer.ts'
import type { Facts } from '#cases/flows/fact.ts'
import type { Flow } from '#cases/flows/flow.ts'
import { asked, type Question, relevant } from '#cases/flows/question.ts'

export interface Answering {
  /** The questions to ask, given what has been answered so far. */
  readonly questions: readonly Question[]
  /** What is known, by the same reading as the command's. */
  readonly facts: Facts
  readonly answer: (key: string, value: string | readonly string[]) => void
}

/** Answers as they are given: which questions they open, and what they come to, at every keystroke. */
export function useAnswers(flow: Flow | undefined, known: Facts, sent: RawAnswers): Answering {
  const [typed, setTyped] = useState<RawAnswers>(sent)
  return useMemo(() => {
    const questions = flow?.questions ?? []
    const { facts } = readAnswers(questions, known, typed)
    return {
      questions: asked(questions, facts),
      facts: relevant(questions, facts),
      answer: (key, value) => setTyped((all) => ({ ...all, [key]: value })),
    }
  }, [flow, known, typed])
}

/** The answers among what a form sent last, for a form that was refused. */
export function sentAnswers(sent: Readonly<Record<string, string>>): RawAnswers {
  return Object.fromEntries(
    Object.entries(sent).flatMap(([name, text]) => (name.startsWith('svar.') ? [[name.slice(5), text]] : [])),
  )
}
