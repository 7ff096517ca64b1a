import { YES_NO_OPTIONS } from '#cases/flows/question.ts'
import type { DraftCondition, DraftQuestion } from '#cases/flows/written/drafting/draft.ts'
import type { FlowParts } from '#cases/flows/written/ui/fields.ts'
import { FieldError } from '#components/forms/field.tsx'
import { Select } from '#components/forms/inputs.tsx'

interface Props extends FlowParts {
  /** `steps.2` */
  prefix: string
  label: string
  /** What the empty choice says: "Alltid". Left out where there must be a condition. */
  always?: string | undefined
  condition: DraftCondition
  /** The question chosen right now, which may not be saved yet. */
  chosen: string
}

/** "om svaret på … är …": one question with answers to choose among, and which of them it holds for. */
export function ConditionFields({ prefix, label, always, condition, chosen, questions, field }: Props) {
  const asked = questions.filter(({ key, ask, kind, options }) => key && ask && answersOf({ kind, options }).length)
  const question = asked.find(({ key }) => key === chosen)
  const answers = field(`${prefix}.when.is`, '')
  return (
    <div className="flow-condition">
      <Select
        {...field(`${prefix}.when.question`, condition.question)}
        label={label}
        required
        placeholder={always ?? 'Välj fråga'}
        options={asked.map(({ key, ask }) => ({ value: key, label: `om svaret på ”${ask}” är …` }))}
      />
      {question ? (
        <fieldset className="field" aria-describedby={answers.error ? `${answers.id}-error` : undefined}>
          <legend>… något av</legend>
          <div className="choices-inline">
            {answersOf(question).map(({ value, label: text }, i) => (
              <label key={value} className="choice">
                <input
                  type="checkbox"
                  name={`${prefix}.when.is.${i}`}
                  value={value}
                  // The summary of errors links to the first.
                  id={i === 0 ? answers.id : undefined}
                  defaultChecked={question.key === condition.question && condition.is.includes(value)}
                />
                <span>{text}</span>
              </label>
            ))}
          </div>
          <FieldError id={answers.id}>{answers.error}</FieldError>
        </fieldset>
      ) : (
        <noscript>
          <p className="field-hint">Välj en fråga och spara utkastet, så kan du välja bland dess svar här.</p>
        </noscript>
      )}
    </div>
  )
}

/** "om ”Är någon fast i hissen?” är ja"; undefined where nothing is asked of it. */
export function conditionWords(
  { question, is }: DraftCondition,
  questions: readonly DraftQuestion[],
): string | undefined {
  const asked = questions.find(({ key }) => key === question)
  if (!asked || !question) return undefined
  const labels = answersOf(asked).flatMap(({ value, label }) => (is.includes(value) ? [label] : []))
  return `om ”${asked.ask}” är ${labels.join(' eller ').toLocaleLowerCase('sv')}`
}

function answersOf({ kind, options }: Pick<DraftQuestion, 'kind' | 'options'>): { value: string; label: string }[] {
  if (kind === 'yes_no') return [...YES_NO_OPTIONS]
  if (kind !== 'choice' && kind !== 'choices') return []
  const lines = options.split('\n').map((line) => line.trim())
  return [...new Set(lines)].filter(Boolean).map((line) => ({ value: line, label: line }))
}
