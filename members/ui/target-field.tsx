'use client'

import { RadioGroup } from '#components/forms/choices.tsx'
import { type Choice, choicesOf, type TargetKind } from '#members/tying/choice.ts'
import { RegisterBox } from '#members/ui/register-box.tsx'

interface Props {
  id: string
  name: string
  label: string
  hint: string
  wanted: TargetKind
  defaultText: string
  required?: boolean | undefined
  error: string | undefined
  /** What the words fitted, when they fitted several: the answer to a form that was sent with words alone. */
  choices?: readonly Choice[] | undefined
  /** The id that was chosen before. */
  chosen?: string | undefined
}

/** Points out a home, an association or a person: suggestions while one types, radio buttons when the words were not enough. */
export function TargetField(props: Props) {
  const { id, name, label, hint, wanted, defaultText, error, choices } = props
  return (
    <>
      {choices ? (
        <RadioGroup
          name={name}
          id={`${id}-choice`}
          label={choices.length > 1 ? `Vilken menar du? ”${defaultText}” passar på flera.` : label}
          defaultValue={props.chosen || (choices.length === 1 ? `${choices[0]?.id}` : undefined)}
          required
          options={choices.map((choice) => ({ value: `${choice.id}`, label: choice.name, hint: choice.description }))}
        />
      ) : (
        <RegisterBox
          name={name}
          id={id}
          textName={`${name}Text`}
          label={label}
          hint={hint}
          error={error}
          required={props.required}
          defaultValue={props.chosen || undefined}
          defaultText={defaultText}
          maxLength={200}
          optionsOf={(found) => choicesOf(found, wanted).map((choice) => ({ ...choice, id: `${choice.id}` }))}
        />
      )}
      {choices ? <input type="hidden" name={`${name}Text`} value={defaultText} /> : null}
    </>
  )
}
