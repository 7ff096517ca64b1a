'use client'

import { DateInput, TextInput } from '#components/forms/inputs.tsx'
import { DescriptionList } from '#components/layout/description-list.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { correct } from '#members/actions.ts'
import type { OpenCard } from '#members/card.ts'
import { isCoordinationNumber, showPersonalNumber } from '#members/personal-number.ts'
import { IdentityFields, WishFields } from '#members/ui/facts-fields.tsx'
import { UnfoldingForm } from '#members/ui/unfolding-form.tsx'
import { swedishPlainDate } from '#platform/dates.ts'

/** Who she is, in numbers and dates, and the form that corrects it. */
export function FactsPanel({ card, mayChange }: { card: OpenCard; mayChange: boolean }) {
  const number = card.personalNumber
  const stored = {
    givenName: card.givenName,
    familyName: card.familyName,
    personalNumber: number && showPersonalNumber(number),
    birthDate: card.birthDate,
    deceasedOn: card.deceasedOn,
    membershipNumber: card.membershipNumber,
    memberFrom: card.memberFrom,
    memberTo: card.memberTo,
    preference: card.preference,
    interpreter: card.interpreter,
  }
  return (
    <Panel title="Uppgifter">
      <div className="stack members-facts">
        <DescriptionList
          rows={[
            [number && isCoordinationNumber(number) ? 'Samordningsnummer' : 'Personnummer', numberShown(number)],
            ['Födelsedatum', card.birthDate && swedishPlainDate(card.birthDate)],
            ['Medlemsnummer', card.membershipNumber],
            ['Medlem', membership(card)],
            ['Tolk', card.interpreter],
          ]}
        />
        {mayChange ? (
          <UnfoldingForm
            id="uppgifter"
            label="Rätta uppgifter"
            icon="pencil"
            action={correct}
            hidden={{ id: card.id, version: card.version }}
            submit="Spara"
            stored={stored}
          >
            {(field) => (
              <>
                <IdentityFields field={field} />
                <WishFields field={field} />
                <div className="form-row">
                  <TextInput {...field('membershipNumber')} label="Medlemsnummer i HSB" short maxLength={20} />
                  <DateInput {...field('memberFrom')} label="Medlem från" />
                  <DateInput {...field('memberTo')} label="Medlem till" />
                  <DateInput {...field('deceasedOn')} label="Avliden" />
                </div>
              </>
            )}
          </UnfoldingForm>
        ) : null}
      </div>
    </Panel>
  )
}

const numberShown = (digits: string | null) =>
  digits ? <span className="num">{showPersonalNumber(digits)}</span> : 'Saknas'

function membership({ memberFrom, memberTo }: OpenCard): string | null {
  if (memberTo) return `${memberFrom ? `${swedishPlainDate(memberFrom)} ` : ''}till ${swedishPlainDate(memberTo)}`
  return memberFrom ? `sedan ${swedishPlainDate(memberFrom)}` : null
}
