'use client'

import { TextInput } from '#components/forms/inputs.tsx'
import { Icon } from '#components/icons/icon.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { correctReach, reach, unreach } from '#members/actions.ts'
import type { CardContact, OpenCard } from '#members/card.ts'
import { CONTACT_PREFERENCE_NAMES } from '#members/person.ts'
import { seenContact } from '#members/seen.ts'
import { UnfoldingForm } from '#members/ui/unfolding-form.tsx'
import type { fieldsOf } from '#platform/form-state.ts'

type Field = ReturnType<typeof fieldsOf>

/** Every way to reach her; the wish first, since it is what the agent must keep. */
export function ContactPanel({ card, mayChange }: { card: OpenCard; mayChange: boolean }) {
  const personId = card.id
  return (
    <Panel title="Kontakt">
      {card.preference ? (
        <p>
          Vill helst bli kontaktad via <strong>{CONTACT_PREFERENCE_NAMES[card.preference].toLowerCase()}</strong>.
        </p>
      ) : null}
      {card.contacts.length === 0 ? <p className="soft">Ingen kontaktväg är sparad.</p> : null}
      <ul className="entries">
        {card.contacts.map((way) => (
          <li key={way.id} className="entry-head">
            <Way way={way} />
            {mayChange ? <WayForms way={way} personId={personId} /> : null}
          </li>
        ))}
      </ul>
      {mayChange ? (
        <UnfoldingForm
          id="kontakt-ny"
          label="Lägg till kontaktväg"
          icon="plus"
          action={reach}
          hidden={{ personId }}
          submit="Lägg till"
        >
          {(field) => <WayFields field={field} />}
        </UnfoldingForm>
      ) : null}
    </Panel>
  )
}

function Way({ way }: { way: CardContact }) {
  const href = way.kind === 'phone' ? `tel:${way.value}` : `mailto:${way.value}`
  return (
    <span className="entry-line">
      <Icon name={way.kind === 'phone' ? 'phone' : 'mail'} />
      <span className="sr-only">{way.kind === 'phone' ? 'Telefon' : 'E-post'}</span>
      <a className="link num" href={href}>
        {way.shown}
      </a>
      {way.label ? <span className="soft">{way.label}</span> : null}
    </span>
  )
}

function WayForms({ way, personId }: { way: CardContact; personId: number }) {
  const hidden = { personId, contactId: way.id, seen: seenContact(way) }
  return (
    <>
      <UnfoldingForm
        id={`kontakt-${way.id}`}
        label={`Ändra ${way.shown}`}
        icon="pencil"
        quiet
        action={correctReach}
        hidden={hidden}
        submit="Spara"
        stored={{ contact: way.shown, label: way.label }}
      >
        {(field) => <WayFields field={field} />}
      </UnfoldingForm>
      <UnfoldingForm
        id={`kontakt-bort-${way.id}`}
        label={`Ta bort ${way.shown}`}
        icon="trash-2"
        quiet
        danger
        action={unreach}
        hidden={hidden}
        submit="Ta bort"
      >
        {() => <p>Kontaktvägen tas bort från kortet. Det syns i historiken att den funnits.</p>}
      </UnfoldingForm>
    </>
  )
}

function WayFields({ field }: { field: Field }) {
  return (
    <>
      <TextInput {...field('contact')} label="Telefon eller e-post" required maxLength={254} />
      <TextInput {...field('label')} label="Vad den kallas" hint="Till exempel arbete eller dotterns." maxLength={40} />
    </>
  )
}
