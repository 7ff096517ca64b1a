import type { ReactNode } from 'react'
import { answerField, typedAnswer } from '#cases/flows/answer.ts'
import type { FactValue } from '#cases/flows/fact.ts'
import { optionsOf, type Question } from '#cases/flows/question.ts'
import type { Answering } from '#cases/flows/ui/use-answers.ts'
import { ScannedTextArea, ScannedTextInput } from '#cases/ui/scanned-text-area.tsx'
import { CheckboxGroup, RadioGroup } from '#components/forms/choices.tsx'
import { DateInput, Select, TextInput } from '#components/forms/inputs.tsx'
import type { FieldOf } from '#platform/form-state.ts'

interface Props {
  answering: Answering
  field: FieldOf
  /** What is known already, shown as the field's value. */
  known: Readonly<Record<string, FactValue | undefined>>
}

/** The questions in the order they are asked aloud, by the part of the conversation; each opens the ones that rest on it. */
export function QuestionFields({ answering, field, known }: Props) {
  return (
    <div className="questions">
      {partsOf(answering.questions).map(({ part, questions }, i) => {
        const fields = questions.map((question) => {
          const value = known[question.key]
          return {
            question,
            state: field(answerField(question.key), value === undefined ? '' : typedAnswer(question, value)),
          }
        })
        const isOpen = i === 0 || fields.some(({ state }) => state.error)
        return (
          <Part key={part} name={part} count={fields.length} isFolded={i > 0} isOpen={isOpen}>
            {fields.map(({ question, state }) => (
              <QuestionField
                key={question.key}
                question={question}
                field={state}
                onAnswer={(answer) => answering.answer(question.key, answer)}
              />
            ))}
          </Part>
        )
      })}
    </div>
  )
}

interface PartProps {
  name: string
  count: number
  isFolded: boolean
  isOpen: boolean
  children: ReactNode
}

/** What is asked first stands open; what can wait until the worst is over is folded away under its name. */
function Part({ name, count, isFolded, isOpen, children }: PartProps) {
  if (!isFolded)
    return (
      <fieldset className="question-part">
        <legend>{name}</legend>
        {children}
      </fieldset>
    )
  return (
    <details className="disclosure question-part" open={isOpen || undefined}>
      <summary>
        {name} <span className="soft">({count === 1 ? '1 fråga' : `${count} frågor`})</span>
      </summary>
      {children}
    </details>
  )
}

/** A list this short is answered fastest by buttons side by side. */
const FEW = 5

interface FieldProps {
  question: Question
  field: ReturnType<FieldOf>
  onAnswer: (answer: string | readonly string[]) => void
}

function QuestionField({ question, field, onAnswer }: FieldProps) {
  const { ask, hint, kind, unit } = question
  const common = { ...field, label: unit ? `${ask} (${unit})` : ask, hint, required: 'unsaid' } as const
  const onChange = (event: { target: { value: string } }) => onAnswer(event.target.value)
  const options = [...optionsOf(question)]
  switch (kind) {
    case 'yes_no':
      return <RadioGroup {...common} inline options={options} onChange={onAnswer} />
    case 'choice':
      return options.length <= FEW ? (
        <RadioGroup {...common} inline options={options} onChange={onAnswer} />
      ) : (
        <Select {...common} placeholder="Välj" options={options} onChange={onChange} />
      )
    case 'choices':
      return <Several common={common} options={options} onAnswer={onAnswer} />
    case 'date':
      return <DateInput {...common} onChange={onChange} />
    case 'instant':
      return <TextInput {...common} type="datetime-local" short onChange={onChange} />
    case 'number':
    case 'amount':
      return <TextInput {...common} short inputMode="decimal" maxLength={20} onChange={onChange} />
    case 'text':
      return <ScannedTextInput {...common} maxLength={200} onChange={onChange} />
    case 'long_text':
      return <ScannedTextArea {...common} rows={3} onChange={onChange} />
  }
}

interface SeveralProps {
  common: ReturnType<FieldOf> & { label: string; hint: string | undefined; required: 'unsaid' }
  options: { value: string; label: string }[]
  onAnswer: (answer: readonly string[]) => void
}

/** Any of several. An empty value goes with them, so that unticking the last one takes the answer away. */
function Several({ common, options, onAnswer }: SeveralProps) {
  const { defaultValue, ...rest } = common
  const boxes = (box: HTMLElement | null) =>
    [...(box?.querySelectorAll<HTMLInputElement>('input:checked') ?? [])].map(({ value }) => value)
  return (
    <div onChange={(event) => onAnswer(boxes(event.currentTarget))}>
      <input type="hidden" name={rest.name} value="" />
      <CheckboxGroup {...rest} inline options={options} defaultValue={defaultValue.split(',')} />
    </div>
  )
}

function partsOf(questions: readonly Question[]): { part: string; questions: Question[] }[] {
  const parts: { part: string; questions: Question[] }[] = []
  for (const question of questions) {
    const last = parts.at(-1)
    if (last?.part === question.part) last.questions.push(question)
    else parts.push({ part: question.part, questions: [question] })
  }
  return parts
}
