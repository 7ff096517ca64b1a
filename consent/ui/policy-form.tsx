'use client'

import { FormErrors } from '#components/forms/form-errors.tsx'
import { DateInput, TextInput } from '#components/forms/inputs.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { Callout } from '#components/status/callout.tsx'
import { savePolicy } from '#consent/policies/actions.ts'
import type { PolicySaved } from '#consent/policies/drafting/edit-policy.ts'
import type { Words } from '#consent/policies/drafting/faults.ts'
import type { PolicyKind } from '#consent/policies/policy.ts'
import { Conflict } from '#consent/ui/conflict.tsx'
import { swedishInstant } from '#platform/dates.ts'
import { errorsOf, fieldsOf } from '#platform/form-state.ts'
import { useForm } from '#platform/use-form.ts'

interface Props {
  kind: PolicyKind
  words: Words
  reason: string
  /** What the page has seen of the draft. */
  revision: number
  hasDraft: boolean
}

/** A policy's words in both languages: saved as a draft, published now, or at a coming time. */
export function PolicyForm({ kind, words, reason, revision, hasDraft }: Props) {
  const [state, send] = useForm(savePolicy)
  const field = fieldsOf('policy', state, { ...words, reason })
  return (
    <form action={send} className="form" key={`${state.turn} ${revision}`}>
      <FormErrors errors={errorsOf('policy', state)} title="Inget är sparat" />
      <Conflict conflict={state.conflict} />
      {state.value ? (
        <Callout kind="success" live title="Klart">
          {said(state.value)}
        </Callout>
      ) : null}
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="seen" value={Math.max(revision, state.conflict?.version ?? 0)} />
      <div className="policy-pair">
        <fieldset className="policy-language">
          <legend>Svenska</legend>
          <TextInput {...field('titleSv')} label="Rubrik på svenska" required="unsaid" maxLength={200} />
          <TextArea {...field('bodySv')} label="Text på svenska" required="unsaid" rows={26} maxLength={60_000} />
        </fieldset>
        <fieldset className="policy-language">
          <legend>Engelska</legend>
          <TextInput {...field('titleEn')} label="Rubrik på engelska" required="unsaid" maxLength={200} lang="en" />
          <TextArea
            {...field('bodyEn')}
            label="Text på engelska"
            required="unsaid"
            rows={26}
            maxLength={60_000}
            lang="en"
          />
        </fieldset>
      </div>
      <Help />
      <TextArea
        {...field('reason')}
        label="Varför ändras texten?"
        hint="En mening som besökarna förstår. Den står i historiken och, i 60 dagar, överst på sidan. Behövs för att publicera."
        required="unsaid"
        rows={2}
        maxLength={500}
      />
      <div className="actions">
        <SubmitButton name="act" value="spara" icon="save" variant="secondary" pendingLabel="Sparar …">
          Spara utkastet
        </SubmitButton>
        <SubmitButton name="act" value="publicera" icon="send" pendingLabel="Publicerar …">
          Publicera nu
        </SubmitButton>
        {hasDraft ? (
          <SubmitButton name="act" value="slang" icon="trash-2" variant="quiet" pendingLabel="Slänger …">
            Släng utkastet
          </SubmitButton>
        ) : null}
      </div>
      <fieldset className="policy-later">
        <legend>Publicera senare</legend>
        <DateInput {...field('day')} label="Dag" required="unsaid" />
        <TextInput {...field('time', '08:00')} label="Klockslag" type="time" short required="unsaid" />
        <SubmitButton name="act" value="planera" icon="clock" variant="secondary" pendingLabel="Planerar …">
          Planera publiceringen
        </SubmitButton>
      </fieldset>
    </form>
  )
}

function said({ act, edition, scheduledAt }: PolicySaved): string {
  if (edition !== null)
    return `Utgåva ${edition} är publicerad. Den syns på webbplatsen nu. Ingen besökare frågas igen.`
  if (scheduledAt)
    return `Texten publiceras av sig själv ${swedishInstant(scheduledAt)}. Sparar du igen tas tiden tillbaka.`
  return act === 'slang'
    ? 'Utkastet är slängt. Fälten visar den publicerade texten.'
    : 'Utkastet är sparat. Inget syns på webbplatsen förrän du publicerar.'
}

function Help() {
  return (
    <details className="disclosure">
      <summary>Så skriver du</summary>
      <dl className="facts">
        <dt>
          <code>## Rubrik</code>
        </dt>
        <dd>En rubrik. Tre eller fyra tecken ger en underrubrik.</dd>
        <dt>
          <code>- en sak</code>
        </dt>
        <dd>En punkt i en lista. Med 1. 2. 3. blir listan numrerad.</dd>
        <dt>
          <code>**fet** *kursiv*</code>
        </dt>
        <dd>Betoning.</dd>
        <dt>
          <code>[ord](/kontakt)</code>
        </dt>
        <dd>En länk, inom webbplatsen eller till https, mailto och tel.</dd>
        <dt>
          <code>: förklaring</code>
        </dt>
        <dd>På raden under ett ord: ordet och vad det betyder.</dd>
        <dt>
          <code>| a | b |</code>
        </dt>
        <dd>En rad i en tabell. Andra raden är |---|---|.</dd>
        <dt>
          <code>{'{{kaktabell}}'}</code>
        </dt>
        <dd>
          På en egen rad: listan över kakor. Också <code>{'{{ansvariga}}'}</code> och <code>{'{{ändamål}}'}</code>, på
          båda språken.
        </dd>
      </dl>
      <p className="soft small">HTML tas bort.</p>
    </details>
  )
}
