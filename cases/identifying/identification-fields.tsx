import { IDENTIFIED_BY, IDENTIFIED_BY_NAMES, type IdentifiedBy } from '#cases/case.ts'
import { Select } from '#components/forms/inputs.tsx'
import type { FieldOf } from '#platform/form-state.ts'

/** Every way of showing who one is, the weakest first. */
export const IDENTIFIED_BY_OPTIONS = IDENTIFIED_BY.map((value) => ({ value, label: IDENTIFIED_BY_NAMES[value] }))

interface Props {
  field: FieldOf
  identifiedBy: IdentifiedBy | null
  callingOutWords: string
}

/** How the caller has shown who she is, and what to say first to whoever was called by us. */
export function IdentificationFields({ field, identifiedBy, callingOutWords }: Props) {
  return (
    <>
      <Select
        {...field('by', identifiedBy ?? '')}
        label="Hur har den du talar med visat vem det är?"
        hint="Att kunna sitt personnummer räcker inte: det kan andra också."
        required
        placeholder="Välj"
        options={IDENTIFIED_BY_OPTIONS}
      />
      <CallingOut words={callingOutWords} />
    </>
  )
}

/** Never is anybody whom we called asked to log in before she has heard this. Shown by the choice of BankID itself. */
export function CallingOut({ words }: { words: string }) {
  return (
    <p className="field-hint when-bankid">Ringer du upp? Be aldrig någon logga in utan att först säga: ”{words}”</p>
  )
}
