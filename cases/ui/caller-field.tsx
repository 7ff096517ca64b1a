'use client'

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { caseKeys, readJson } from '#cases/live.ts'
import { CallerCard } from '#cases/ui/caller-card.tsx'
import type { OpenCase } from '#cases/viewing/open-about.ts'
import type { ComboOption } from '#components/forms/combo-box.tsx'
import type { FoundGroups } from '#members/finding/found.ts'
import type { PersonSummary } from '#members/person-summary.ts'
import { RegisterBox } from '#members/ui/register-box.tsx'

interface Props {
  id: string
  /** What was chosen when the form was last sent. */
  defaultAbout?: string | undefined
  defaultText?: string | undefined
  error?: string | undefined
  autoFocus?: boolean | undefined
  hint?: string | undefined
  /** Whom the agent has chosen, as `person:12`; undefined while nobody is. */
  onChoose?: ((about: string | undefined) => void) | undefined
}

/**
 * Who is calling: one box for name, number, address or association, and the card as soon as one is chosen.
 * Without JavaScript it is a text field, and what is written there follows the case as the caller's own words.
 */
export function CallerField({ id, defaultAbout, defaultText, error, autoFocus, hint, onChoose }: Props) {
  const [about, setAbout] = useState(defaultAbout || undefined)
  const { data } = useQuery({
    queryKey: caseKeys.about(about),
    queryFn: ({ signal }) =>
      readJson<{ person: PersonSummary | null; cases: OpenCase[] }>(`/api/cases/about?om=${about}`, signal),
    enabled: about !== undefined,
  })
  return (
    <>
      <RegisterBox
        name="about"
        id={id}
        textName="callerText"
        maxLength={200}
        label="Vem gäller det?"
        hint={hint ?? 'Namn, telefon, personnummer, adress, lägenhet eller förening.'}
        required
        optionsOf={optionsOf}
        defaultValue={defaultAbout || undefined}
        defaultText={defaultText}
        searchAtOnce
        onChoose={(option) => {
          setAbout(option?.id)
          onChoose?.(option?.id)
        }}
        error={error}
        autoFocus={autoFocus}
      />
      {about && data ? <CallerCard person={data.person} cases={data.cases} /> : null}
    </>
  )
}

function optionsOf({ people, homes, associations }: FoundGroups): ComboOption[] {
  return [
    ...people.map((person) => ({
      id: `person:${person.id}`,
      name: person.name,
      description: [
        'Person',
        person.shielded ? 'skyddade uppgifter' : person.home,
        person.membershipNumber && `medlem ${person.membershipNumber}`,
      ]
        .filter(Boolean)
        .join(' · '),
    })),
    ...homes.map((home) => ({
      id: `home:${home.id}`,
      name: home.address,
      description: ['Bostad', home.association, home.residents.map(({ name }) => name).join(', ')]
        .filter(Boolean)
        .join(' · '),
    })),
    ...associations.map(({ id, name, managerName }) => ({
      id: `association:${id}`,
      name,
      description: ['Förening', managerName].filter(Boolean).join(' · '),
    })),
  ]
}
