import { type Conclusions, NOTHING_CONCLUDED } from '#cases/flows/conclusions.ts'
import type { Facts } from '#cases/flows/fact.ts'
import { schemaOfQuestions } from '#cases/flows/facts-schema.ts'
import type { Flow } from '#cases/flows/flow.ts'
import { optionsOf, type Question } from '#cases/flows/question.ts'
import type { Condition, Definition, WrittenQuestion } from '#cases/flows/written/definition.ts'

/** A flow from what an administrator wrote: asked, concluded and followed exactly like one in code. Pure. */
export function writtenFlow(key: string, version: number, name: string, definition: Definition): Flow {
  const questions = definition.questions.map(questionOf)
  return {
    key,
    version,
    name,
    questions,
    definition,
    facts: schemaOfQuestions(questions),
    conclude: (facts) => conclude(definition, questions, facts),
  }
}

function questionOf({ key, kind, ask, hint, options, when }: WrittenQuestion): Question {
  return {
    key,
    kind,
    ask,
    part: 'Frågor',
    ...(hint ? { hint } : {}),
    ...(options.length ? { options: options.map((label) => ({ value: label, label })) } : {}),
    ...(when ? { when: (facts: Facts) => holds(when, facts) } : {}),
  }
}

function holds(condition: Condition | null, facts: Facts): boolean {
  if (!condition) return true
  const answers = [facts[condition.question] ?? []].flat().map(String)
  return answers.some((answer) => condition.is.includes(answer))
}

function conclude(definition: Definition, questions: readonly Question[], facts: Facts): Conclusions {
  const texts = definition.texts.filter(({ when }) => holds(when, facts))
  // The most urgent rule that holds; a calm answer does not lower what a worrying one has raised.
  const raised = definition.priorities
    .filter(({ when }) => holds(when, facts))
    .toSorted((a, b) => a.priority - b.priority)[0]
  return {
    ...NOTHING_CONCLUDED,
    priority: raised ? { value: raised.priority, why: whyOf(raised.when, questions, facts) } : null,
    say: texts.filter(({ kind }) => kind === 'say').map(({ text }) => text),
    warnings: texts.flatMap(({ kind, text }) => (kind === 'say' ? [] : [{ kind, text }])),
    steps: definition.steps
      .filter(({ when }) => holds(when, facts))
      .map(({ key, title, owner, dueDays, proof }) => ({
        key,
        title,
        owner,
        proof,
        due: dueDays === null ? null : { days: dueDays },
      })),
    decisions: definition.decisions.length ? definition.decisions : null,
  }
}

/** "svaret på ”Är någon fast i hissen?” är ja" */
function whyOf(condition: Condition, questions: readonly Question[], facts: Facts): string {
  const question = questions.find(({ key }) => key === condition.question)
  const value = [facts[condition.question] ?? []].flat().find((one) => condition.is.includes(String(one)))
  const label = question && optionsOf(question).find((option) => option.value === value)?.label
  return `svaret på ”${question?.ask ?? condition.question}” är ${(label ?? String(value)).toLocaleLowerCase('sv')}`
}
