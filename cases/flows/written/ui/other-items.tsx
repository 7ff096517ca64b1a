import { PRIORITIES, PRIORITY_NAMES, type Priority } from '#cases/case.ts'
import { PROOFS, STEP_OWNER_NAMES, STEP_OWNERS, type StepOwner } from '#cases/flows/conclusions.ts'
import { PROOF_NAMES, TEXT_KIND_NAMES } from '#cases/flows/written/drafting/differences.ts'
import type { Draft } from '#cases/flows/written/drafting/draft.ts'
import { ConditionFields, conditionWords } from '#cases/flows/written/ui/condition-fields.tsx'
import type { FlowParts } from '#cases/flows/written/ui/fields.ts'
import { FlowItem } from '#cases/flows/written/ui/item.tsx'
import { Select, TextInput } from '#components/forms/inputs.tsx'
import { TextArea } from '#components/forms/text-area.tsx'

interface Place extends FlowParts {
  place: number
  last: boolean
}
type Item<P extends 'steps' | 'texts' | 'priorities'> = Place & {
  item: Draft[P][number]
  /** The same as it stands right now. */
  now: Draft[P][number]
}

const TEXT_KINDS = Object.keys(TEXT_KIND_NAMES) as (keyof typeof TEXT_KIND_NAMES)[]

/** Something to do: what, who, within how many days, and what shows that it is done. */
export function StepItem({ item, now, place, last, ...parts }: Item<'steps'>) {
  const { field, needsLook, focus } = parts
  const prefix = `steps.${place}`
  return (
    <FlowItem
      part="steps"
      {...{ place, last, focus }}
      name={now.title.trim() || 'Nytt steg'}
      under={[STEP_OWNER_NAMES[now.owner as StepOwner], conditionWords(now.when, parts.questions)]}
      isOpen={!item.title || needsLook(prefix)}
    >
      <input type="hidden" name={`${prefix}.key`} value={item.key} />
      <TextInput {...field(`${prefix}.title`, item.title)} label="Vad ska göras?" required maxLength={200} />
      <div className="form-row">
        <Select
          {...field(`${prefix}.owner`, item.owner)}
          label="Vem gör det?"
          required
          options={STEP_OWNERS.map((owner) => ({ value: owner, label: STEP_OWNER_NAMES[owner] }))}
        />
        <TextInput
          {...field(`${prefix}.dueDays`, item.dueDays)}
          label="Inom hur många dagar?"
          inputMode="numeric"
          maxLength={4}
        />
        <Select
          {...field(`${prefix}.proof`, item.proof)}
          label="Vad visar att det är klart?"
          required
          options={PROOFS.map((proof) => ({ value: proof, label: PROOF_NAMES[proof] }))}
        />
      </div>
      <ConditionFields
        {...parts}
        prefix={prefix}
        label="När ska det göras?"
        always="Alltid"
        condition={item.when}
        chosen={now.when.question}
      />
    </FlowItem>
  )
}

/** Something to say, to know or to heed. */
export function TextItem({ item, now, place, last, ...parts }: Item<'texts'>) {
  const { field, needsLook, focus } = parts
  const prefix = `texts.${place}`
  return (
    <FlowItem
      part="texts"
      {...{ place, last, focus }}
      name={now.text.trim() || 'Ny text'}
      under={[TEXT_KIND_NAMES[now.kind as keyof typeof TEXT_KIND_NAMES], conditionWords(now.when, parts.questions)]}
      isOpen={!item.text || needsLook(prefix)}
    >
      <TextArea {...field(`${prefix}.text`, item.text)} label="Texten" required rows={2} maxLength={1_000} />
      <Select
        {...field(`${prefix}.kind`, item.kind)}
        label="Slags text"
        required
        options={TEXT_KINDS.map((kind) => ({ value: kind, label: TEXT_KIND_NAMES[kind] }))}
      />
      <ConditionFields
        {...parts}
        prefix={prefix}
        label="När visas den?"
        always="Alltid"
        condition={item.when}
        chosen={now.when.question}
      />
    </FlowItem>
  )
}

/** An answer that sets the priority. */
export function PriorityItem({ item, now, place, last, ...parts }: Item<'priorities'>) {
  const { field, needsLook, focus } = parts
  const prefix = `priorities.${place}`
  const name = PRIORITY_NAMES[Number(now.priority) as Priority]
  return (
    <FlowItem
      part="priorities"
      {...{ place, last, focus }}
      name={name ? `Prioritet ${name.toLowerCase()}` : 'Ny regel'}
      under={[conditionWords(now.when, parts.questions)]}
      isOpen={!item.when.question || needsLook(prefix)}
    >
      <Select
        {...field(`${prefix}.priority`, item.priority)}
        label="Prioritet"
        required
        options={PRIORITIES.map((one) => ({ value: String(one), label: PRIORITY_NAMES[one] }))}
      />
      <ConditionFields {...parts} prefix={prefix} label="När?" condition={item.when} chosen={now.when.question} />
    </FlowItem>
  )
}
