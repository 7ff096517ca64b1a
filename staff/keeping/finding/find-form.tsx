'use client'

import Link from 'next/link'
import { FormErrors } from '#components/forms/form-errors.tsx'
import { TextInput } from '#components/forms/inputs.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { swedishPlainDate } from '#platform/dates.ts'
import { errorsOf, fieldsOf } from '#platform/form-state.ts'
import { useForm } from '#platform/use-form.ts'
import { findPerson } from '#staff/keeping/actions.ts'
import type { Found, PersonFound } from '#staff/keeping/finding/find-people.ts'

/** Finds somebody in the whole register by name. The name is sent in the body, so no address and no log ever holds it. */
export function FindForm() {
  const [state, send] = useForm(findPerson)
  const field = fieldsOf('sok', state)
  return (
    <>
      <form action={send} className="form" key={state.turn}>
        <FormErrors errors={errorsOf('sok', state)} title="Sökningen gick inte" />
        <TextInput
          {...field('name', state.value?.sought ?? '')}
          label="Namn eller nummer i HR-systemet"
          hint="Söker i alla enheter, även bland dem som har slutat."
          required
          autoComplete="off"
          maxLength={120}
        />
        <SubmitButton variant="secondary" icon="search" pendingLabel="Söker …">
          Sök i registret
        </SubmitButton>
      </form>
      {state.value ? <Hits found={state.value} /> : null}
    </>
  )
}

function Hits({ found: { sought, people, more, today } }: { found: Found }) {
  return (
    <div role="status" className="mt-4">
      <p>
        {people.length ? `Träffar på ”${sought}”:` : `Ingen i registret heter ”${sought}”. Prova en del av namnet.`}
      </p>
      <ul className="plain-list mt-2">
        {people.map((person) => (
          <li key={person.id}>
            <Link className="link" href={`/medarbetare/register/${person.id}`} prefetch={false}>
              {person.name}
            </Link>
            <span className="row-under">{seatWords(person, today)}</span>
          </li>
        ))}
      </ul>
      {more ? <p className="soft mt-2">Det finns fler. Skriv mer av namnet.</p> : null}
    </div>
  )
}

function seatWords({ seat, validFrom, validTo }: PersonFound, today: string): string {
  if (seat === null) return 'Ingen tjänst är känd'
  if (validFrom !== null && validFrom > today) return `Börjar ${swedishPlainDate(validFrom)}: ${seat}`
  return validTo !== null && validTo < today ? `Slutade ${swedishPlainDate(validTo)}: ${seat}` : seat
}
