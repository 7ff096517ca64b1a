import { LinkButton } from '#components/button.tsx'
import { DescriptionList } from '#components/layout/description-list.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { swedishPlainDate } from '#platform/dates.ts'
import type { Held } from '#staff/keeping/person-page.ts'
import type { Option } from '#staff/moving/choices.ts'
import { CONTRACT_NAMES, STATE_NAMES } from '#staff/moving/reason-words.ts'
import { CorrectForm } from '#staff/registering/ui/correct-form.tsx'
import { LeaveForm } from '#staff/registering/ui/leave-form.tsx'
import { StateEndForm, StateForm } from '#staff/registering/ui/state-form.tsx'

/** One seat that somebody holds or has held, with what can be registered about it. */
export function HeldPanel({
  held,
  reasons,
  mayChange,
}: {
  held: Held
  reasons: readonly Option[]
  mayChange: boolean
}) {
  const runs = held.validTo === null
  return (
    <Panel
      // The same title may come back; the day tells the two apart, for the ear too.
      title={`${held.title} från ${swedishPlainDate(held.validFrom)}`}
      actions={
        mayChange && runs ? (
          <LinkButton small icon="arrow-right-left" href={`/medarbetare/flyttar/ny?rad=${held.key}`}>
            Flytta
          </LinkButton>
        ) : null
      }
    >
      <DescriptionList
        rows={[
          ['Enhet', held.unit],
          ['Arbetsgivare', held.entity],
          ['Anställningsform', CONTRACT_NAMES[held.contract]],
          ['Första dag', swedishPlainDate(held.validFrom)],
          ['Sista dag', held.validTo ? swedishPlainDate(held.validTo) : 'pågår'],
          ['Orsak', held.reason],
          ['Underlag', held.derived ? 'härledd ur det publicerade' : null],
        ]}
      />
      {held.states.length ? (
        <ul className="plain-list mt-3">
          {held.states.map((state) => (
            <li key={state.id}>
              {STATE_NAMES[state.kind]} från {swedishPlainDate(state.validFrom)}
              {state.validTo ? ` till ${swedishPlainDate(state.validTo)}` : ', pågår'}
              {mayChange ? (
                <details className="disclosure">
                  <summary>Ändra sista dag</summary>
                  <StateEndForm stateId={state.id} lastDay={state.validTo} />
                </details>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {mayChange ? (
        <div className="mt-3">
          {runs ? (
            <>
              <details className="disclosure">
                <summary>Registrera sista dag</summary>
                <LeaveForm assignmentKey={held.key} reasons={reasons} />
              </details>
              <details className="disclosure">
                <summary>Registrera ledighet eller uppdrag</summary>
                <StateForm assignmentKey={held.key} />
              </details>
            </>
          ) : null}
          <details className="disclosure">
            <summary>Rätta</summary>
            <CorrectForm held={held} reasons={reasons} />
          </details>
        </div>
      ) : null}
    </Panel>
  )
}
