'use client'

import { FormErrors } from '#components/forms/form-errors.tsx'
import { DateInput, TextInput } from '#components/forms/inputs.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Callout } from '#components/status/callout.tsx'
import { setRetention } from '#consent/retaining/actions.ts'
import { Conflict } from '#consent/ui/conflict.tsx'
import type { RetentionShown } from '#consent/viewing/retention.ts'
import { swedishPlainDate } from '#platform/dates.ts'
import { errorsOf, fieldsOf } from '#platform/form-state.ts'
import { useForm } from '#platform/use-form.ts'

/** How long something is kept, from which day, and who decided so. */
export function RetentionForm({ setting, value, isTold, seen, history }: RetentionShown) {
  const [state, send] = useForm(setRetention)
  const field = fieldsOf(setting.key, state)
  return (
    <>
      <p>
        <strong>
          {value} {setting.unit}
        </strong>
        . {setting.explains}
      </p>
      {isTold ? null : (
        <Callout kind="warn" title="Policyn om personuppgifter säger en annan tid">
          Där ska det stå {value} {setting.unit} ({value} {setting.unitEn} på engelska). Ändra texten och publicera den:
          besökarna har rätt att veta hur länge.
        </Callout>
      )}
      <details className="disclosure mt-2" open={state.turn > 0}>
        <summary>Ändra, och se vad som har gällt</summary>
        <form action={send} className="form" key={`${state.turn} ${seen}`}>
          <FormErrors errors={errorsOf(setting.key, state)} title="Inget är ändrat" />
          <Conflict conflict={state.conflict} />
          {state.value ? (
            <Callout kind="success" live title="Sparat">
              Gäller från och med {swedishPlainDate(state.value.validFrom)}. Sidan om personuppgifter nämner tiden:
              ändra den texten också.
            </Callout>
          ) : null}
          <input type="hidden" name="key" value={setting.key} />
          <input type="hidden" name="seen" value={Math.max(seen, state.conflict?.version ?? 0)} />
          <div className="form-row">
            <TextInput
              {...field('value', String(value))}
              label={`Antal ${setting.unit}`}
              hint={`Mellan ${setting.min} och ${setting.max}.`}
              required="unsaid"
              inputMode="numeric"
              short
            />
            <DateInput {...field('validFrom')} label="Från och med" hint="Lämna tomt för i dag." />
          </div>
          <TextInput {...field('source')} label="Vem har bestämt det, och varför?" required="unsaid" maxLength={300} />
          <SubmitButton icon="save" pendingLabel="Sparar …">
            Spara
          </SubmitButton>
        </form>
        <ol className="plain-list policy-editions mt-2">
          {history.map((one) => (
            <li key={one.id}>
              <strong>
                {one.value} {setting.unit}
              </strong>{' '}
              från och med {swedishPlainDate(one.validFrom)}
              <span className="row-under">{one.source}</span>
            </li>
          ))}
        </ol>
      </details>
    </>
  )
}
