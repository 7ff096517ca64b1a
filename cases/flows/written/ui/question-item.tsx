import { QUESTION_KIND_NAMES, QUESTION_KINDS, type QuestionKind } from '#cases/flows/question.ts'
import type { DraftQuestion } from '#cases/flows/written/drafting/draft.ts'
import { ConditionFields, conditionWords } from '#cases/flows/written/ui/condition-fields.tsx'
import type { FlowParts } from '#cases/flows/written/ui/fields.ts'
import { FlowItem } from '#cases/flows/written/ui/item.tsx'
import { Select, TextInput } from '#components/forms/inputs.tsx'
import { TextArea } from '#components/forms/text-area.tsx'

interface Props extends FlowParts {
  question: DraftQuestion
  place: number
  last: boolean
}

/** A question as an administrator writes it. Its key is made from its words and never shown. */
export function QuestionItem({ question, place, last, ...parts }: Props) {
  const { field, needsLook, focus, questions } = parts
  const prefix = `questions.${place}`
  const now = questions[place] ?? question
  return (
    <FlowItem
      part="questions"
      place={place}
      last={last}
      name={now.ask.trim() || 'Ny fråga'}
      under={[QUESTION_KIND_NAMES[now.kind as QuestionKind], conditionWords(now.when, questions)]}
      isOpen={!question.ask || needsLook(prefix)}
      focus={focus}
    >
      <input type="hidden" name={`${prefix}.key`} value={question.key} />
      <TextInput
        {...field(`${prefix}.ask`, question.ask)}
        label="Frågan, som den ställs högt"
        required
        maxLength={300}
      />
      <Select
        {...field(`${prefix}.kind`, question.kind)}
        label="Svaret är"
        required
        options={QUESTION_KINDS.map((kind) => ({ value: kind, label: QUESTION_KIND_NAMES[kind] }))}
      />
      <div className="flow-options">
        <TextArea
          {...field(`${prefix}.options`, question.options)}
          label="Svar att välja bland"
          hint="Ett svar på varje rad, utan kommatecken."
          required
          rows={4}
        />
      </div>
      <TextInput
        {...field(`${prefix}.hint`, question.hint)}
        label="Förklaring till handläggaren"
        hint="Står i liten text över svaret."
        maxLength={300}
      />
      <ConditionFields
        {...parts}
        prefix={prefix}
        label="När ställs frågan?"
        always="Alltid"
        condition={question.when}
        chosen={now.when.question}
        questions={questions.slice(0, place)}
      />
    </FlowItem>
  )
}
