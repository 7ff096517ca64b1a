'use client'

import Link from 'next/link'
import { LINK_NAMES, LINK_NAMES_REVERSED, STATUS_NAMES } from '#cases/case.ts'
import type { Changed } from '#cases/change-case.ts'
import { FirstContactPanel } from '#cases/first-contact/first-contact-panel.tsx'
import { IdentificationPanel } from '#cases/identifying/identification-panel.tsx'
import { LinkForms } from '#cases/ui/link-forms.tsx'
import { PersonLink } from '#cases/ui/person-link.tsx'
import type { CasePage } from '#cases/viewing/case-page.ts'
import { DescriptionList } from '#components/layout/description-list.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { CONTACT_PREFERENCE_NAMES, type ContactPreference } from '#members/person.ts'
import { swedishInstant, swedishPlainDate } from '#platform/dates.ts'

/** Beside the timeline: who it is about, what is known, and what it hangs together with. */
export function CaseRail({ kase, onDone }: { kase: CasePage; onDone: (changed: Changed) => void }) {
  return (
    <>
      <PersonPanel kase={kase} onDone={onDone} />
      <IdentificationPanel kase={kase} onDone={onDone} />
      {kase.firstContact ? <FirstContactPanel signals={kase.firstContact} /> : null}
      <Panel title="Om ärendet">
        <DescriptionList
          rows={[
            ['Inkom', swedishInstant(new Date(kase.receivedAt))],
            ['Svar senast', swedishInstant(new Date(kase.deadlineAt))],
            ['Lovat svar', kase.promisedAt && swedishInstant(new Date(kase.promisedAt))],
            ['Väntar på', kase.waitingFor],
            ['Bevakas', kase.wakeOn && swedishPlainDate(kase.wakeOn)],
            ['Team', kase.team],
            ['Förvaltare', kase.association?.manager],
            ['Försäkring', kase.association?.insurer],
          ]}
        />
      </Panel>
      <Panel title="Länkade ärenden">
        {kase.links.length ? (
          <ul className="plain-list">
            {kase.links.map(({ number, title, kind, reverse, status }) => (
              <li key={number}>
                <Link className="link" href={`/arenden/${number}`} prefetch={false}>
                  {title ?? 'Skyddade uppgifter'}
                </Link>
                <span className="row-under">
                  {(reverse ? LINK_NAMES_REVERSED : LINK_NAMES)[kind]} <span className="num">{number}</span> ·{' '}
                  {STATUS_NAMES[status]}
                </span>
              </li>
            ))}
          </ul>
        ) : (
          <p className="soft">Inga länkar.</p>
        )}
        {kase.may.work ? <LinkForms kase={kase} onDone={onDone} /> : null}
      </Panel>
    </>
  )
}

function PersonPanel({ kase, onDone }: { kase: CasePage; onDone: (changed: Changed) => void }) {
  const { person, home, caller, association } = kase
  const preference = person?.preference ? CONTACT_PREFERENCE_NAMES[person.preference as ContactPreference] : null
  return (
    <Panel
      title={person ? person.name : (caller.name ?? 'Ingen person kopplad')}
      actions={
        person ? (
          <Link className="link small" href={`/personer/${person.id}`} prefetch={false}>
            Visa kort
          </Link>
        ) : null
      }
    >
      <DescriptionList
        rows={[
          ['Telefon', person?.phones.join(', ') || caller.phone],
          ['Vill helst', preference],
          ['Tolk', person?.interpreter],
          ['Adress', home?.address ?? caller.address],
          ['Lägenhet', home && [home.official, home.own && `föreningens nr ${home.own}`].filter(Boolean).join(', ')],
          ['Förening', association?.name],
        ]}
      />
      {kase.others.length ? (
        <>
          <h3 className="subheading">Fler ärenden om samma person</h3>
          <ul className="plain-list">
            {kase.others.map(({ number, title, status }) => (
              <li key={number}>
                <Link className="link" href={`/arenden/${number}`} prefetch={false}>
                  {title}
                </Link>
                <span className="row-under">
                  <span className="num">{number}</span> · {STATUS_NAMES[status]}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {kase.may.work ? <PersonLink kase={kase} onDone={onDone} /> : null}
    </Panel>
  )
}
