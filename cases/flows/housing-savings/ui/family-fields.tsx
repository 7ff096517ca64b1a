'use client'

import type { SavingsChild } from '#cases/flows/housing-savings/viewing/detail.ts'
import { Checkbox } from '#components/forms/choices.tsx'
import { DateInput, TextInput } from '#components/forms/inputs.tsx'
import { SubmissionKey } from '#components/forms/submission-key.tsx'
import { choicesOf } from '#members/tying/choice.ts'
import { RegisterBox } from '#members/ui/register-box.tsx'
import { type FieldOf, type FormState, refusalOf } from '#platform/form-state.ts'

interface Props {
  field: FieldOf
  state: FormState
}

/** The child in the register, or what is needed to add her there. */
export function ChildFields({ field, state, formKey, child }: Props & { formKey: string; child: SavingsChild | null }) {
  const { sent } = state
  const known = child?.hidden === false ? child : null
  const isNew = Boolean(sent.givenName || sent.familyName || sent.personalNumber)
  return (
    <>
      <SubmissionKey state={state} initial={formKey} />
      <RegisterBox
        name="child"
        id="gor-barn-child"
        textName="childText"
        label="Barnet"
        hint="Namn eller personnummer. Vårdnadshavarna hämtas ur registret."
        maxLength={200}
        optionsOf={(found) => choicesOf(found, 'person').map((choice) => ({ ...choice, id: `${choice.id}` }))}
        defaultValue={sent.child || (known && !sent.childText ? `${known.id}` : undefined)}
        defaultText={sent.childText ?? known?.name}
        error={refusalOf(state, 'child')}
        required
      />
      <details className="disclosure" open={isNew || undefined}>
        <summary>Finns barnet inte i registret?</summary>
        <div className="form">
          <div className="form-row">
            <TextInput {...field('givenName')} label="Förnamn" maxLength={120} />
            <TextInput {...field('familyName')} label="Efternamn" maxLength={120} />
          </div>
          <div className="form-row">
            <TextInput {...field('personalNumber')} label="Personnummer eller samordningsnummer" short />
            <DateInput {...field('birthDate')} label="Född" hint="Behövs om numret saknas." />
          </div>
          <Checkbox
            name="confirmed"
            id="gor-barn-confirmed"
            label="Det är inte någon av dem som redan finns"
            defaultChecked={sent.confirmed === 'on'}
          />
        </div>
      </details>
    </>
  )
}

/** A guardian whom the register does not know as the child's. */
export function GuardianFields({ field, state }: Props) {
  return (
    <>
      <TextInput {...field('name')} label="Vårdnadshavarens namn" required maxLength={120} />
      <TextInput
        {...field('phone')}
        label="Telefon"
        hint="För att påminna. Fråga inte var vårdnadshavaren bor."
        type="tel"
        maxLength={40}
      />
      <Checkbox
        name="isProtected"
        id="gor-vardnadshavare-isProtected"
        label="Har skyddade uppgifter"
        hint="Namn och telefon visas sedan bara för den som har behörighet."
        defaultChecked={state.sent.isProtected === 'on'}
      />
    </>
  )
}
