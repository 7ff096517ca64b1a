'use client'

import { DateInput, Select, TextInput } from '#components/forms/inputs.tsx'
import { CONTACT_PREFERENCE_NAMES, CONTACT_PREFERENCES } from '#members/person.ts'
import type { fieldsOf } from '#platform/form-state.ts'

type Field = ReturnType<typeof fieldsOf>

/** Who she is: shared by the form for a new person and the one that corrects. */
export function IdentityFields({ field }: { field: Field }) {
  return (
    <>
      <div className="form-row">
        <TextInput {...field('givenName')} label="Förnamn" maxLength={100} />
        <TextInput {...field('familyName')} label="Efternamn" maxLength={100} required />
      </div>
      <div className="form-row">
        <TextInput
          {...field('personalNumber')}
          label="Personnummer"
          hint="Samordningsnummer går också bra."
          inputMode="numeric"
          maxLength={40}
          short
        />
        <DateInput {...field('birthDate')} label="Födelsedatum" hint="Fylls i från personnumret." />
      </div>
    </>
  )
}

/** How she wants to be met. */
export function WishFields({ field }: { field: Field }) {
  return (
    <div className="form-row">
      <Select
        {...field('preference')}
        label="Önskat kontaktsätt"
        placeholder="Inget särskilt"
        options={CONTACT_PREFERENCES.map((value) => ({ value, label: CONTACT_PREFERENCE_NAMES[value] }))}
      />
      <TextInput {...field('interpreter')} label="Tolk, språk" maxLength={60} />
    </div>
  )
}
