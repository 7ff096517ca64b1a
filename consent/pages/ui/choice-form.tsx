/** The hidden part of a form: which page to return to, and exactly what was read when the answer was given. */
export interface Shown {
  readonly back: string
  /** SHA-256 of the question, settings or footer that stood on the page, and of the policy. */
  readonly shown: string
  readonly policy: string
}

/** Its buttons and fields stand in the archived piece and name this form by its id. */
export function ChoiceForm({ id, back, shown, policy }: Shown & { id: 'fraga' | 'val' | 'aterkalla' }) {
  return (
    <form id={id} method="post" action="/kakor/val">
      <input type="hidden" name="tillbaka" value={back} />
      <input type="hidden" name="visat" value={shown} />
      <input type="hidden" name="policy" value={policy} />
    </form>
  )
}
