'use client'

import Link from 'next/link'
import { Checkbox } from '#components/forms/choices.tsx'
import { FormErrors } from '#components/forms/form-errors.tsx'
import { DateInput, Select, TextInput } from '#components/forms/inputs.tsx'
import { SubmissionKey } from '#components/forms/submission-key.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { Callout } from '#components/status/callout.tsx'
import '#members/ui/members.css'
import { register } from '#members/actions.ts'
import { ROLE_KIND_NAMES } from '#members/person.ts'
import type { Registered } from '#members/registering/register-person.ts'
import { HOME_ROLES } from '#members/registering/registration.ts'
import type { Choice } from '#members/tying/choice.ts'
import { IdentityFields, WishFields } from '#members/ui/facts-fields.tsx'
import { PersonItem } from '#members/ui/found-list.tsx'
import { TargetField } from '#members/ui/target-field.tsx'
import { errorsOf, fieldsOf } from '#platform/form-state.ts'
import { useForm } from '#platform/use-form.ts'

const PREFIX = 'ny'

/** A new person, in the order one asks: who, how to reach her, where she lives. A likely duplicate is shown before anything is saved. */
export function RegistrationForm({ formKey }: { formKey: string }) {
  const [state, send] = useForm(register)
  const field = fieldsOf(PREFIX, state)
  const errors = errorsOf(PREFIX, state)
  const home = field('home')
  return (
    <form action={send} key={state.turn} className="form">
      <FormErrors errors={errors} title="Personen är inte sparad än" />
      <SubmissionKey state={state} initial={formKey} />
      <Question answer={state.value} />
      {state.sent.confirmed === 'on' && state.value?.kind !== 'duplicates' ? (
        <input type="hidden" name="confirmed" value="on" />
      ) : null}
      <Panel title="Personen">
        <div className="form">
          <IdentityFields field={field} />
          <WishFields field={field} />
        </div>
      </Panel>
      <Panel title="Kontakt och medlemskap">
        <div className="form">
          <div className="form-row">
            <TextInput {...field('phone')} label="Telefon" type="tel" maxLength={40} />
            <TextInput {...field('email')} label="E-post" inputMode="email" maxLength={254} />
          </div>
          <div className="form-row">
            <TextInput {...field('membershipNumber')} label="Medlemsnummer i HSB" short maxLength={20} />
            <DateInput {...field('memberFrom')} label="Medlem från" />
          </div>
        </div>
      </Panel>
      <Panel title="Bostad">
        <div className="form">
          <div className="form-row">
            <Select
              {...field('role')}
              label="Roll i bostaden"
              placeholder="Ingen bostad"
              options={HOME_ROLES.map((value) => ({ value, label: ROLE_KIND_NAMES[value] }))}
            />
            <DateInput {...field('validFrom')} label="Från och med" />
          </div>
          <TargetField
            id={home.id}
            name="home"
            wanted="home"
            label="Vilken bostad?"
            hint="Adress och lägenhetsnummer, till exempel Ringvägen 12 1203."
            defaultText={field('homeText').defaultValue}
            error={home.error}
            chosen={state.sent.home}
            choices={choicesIn(state.value)}
          />
        </div>
      </Panel>
      <div className="actions">
        <SubmitButton pendingLabel="Sparar …">Lägg till person</SubmitButton>
        <Link className="link" href="/personer" prefetch={false}>
          Avbryt
        </Link>
      </div>
    </form>
  )
}

function choicesIn(answer: Registered | undefined): readonly Choice[] | undefined {
  if (answer?.kind === 'choose') return answer.choices
  return answer?.kind === 'duplicates' && answer.home ? [answer.home] : undefined
}

/** What has to be looked at before anything is saved. */
function Question({ answer }: { answer: Registered | undefined }) {
  if (answer?.kind === 'exists')
    return (
      <Callout kind="warn" title="Personen finns redan" live>
        <Link href={`/personer/${answer.person.id}`} className="link" prefetch={false}>
          {answer.person.name}
        </Link>{' '}
        har samma personnummer. Öppna kortet och rätta där i stället.
      </Callout>
    )
  if (answer?.kind === 'duplicates')
    return (
      <Callout kind="warn" title="Finns redan?" live>
        <ul className="found-duplicates">
          {answer.people.map((person) => (
            <li key={person.id}>
              <PersonItem of={person} />
            </li>
          ))}
        </ul>
        <Checkbox name="confirmed" id={`${PREFIX}-confirmed`} label="Jag har tittat: det är en annan person" />
      </Callout>
    )
  if (answer?.kind === 'choose')
    return (
      <Callout kind="info" live>
        Flera bostäder passar. Välj rätt bostad längre ner och spara igen.
      </Callout>
    )
  return null
}
