'use client'

import { useState } from 'react'
import { DateInput, Select } from '#components/forms/inputs.tsx'
import { correctTie, tie, untie } from '#members/actions.ts'
import type { CardRole } from '#members/card.ts'
import {
  BOARD_POST_NAMES,
  BOARD_POSTS,
  ROLE_KIND_NAMES,
  ROLE_KINDS,
  ROLE_TARGETS,
  type RoleKind,
} from '#members/person.ts'
import { seenRole } from '#members/seen.ts'
import { TargetField } from '#members/ui/target-field.tsx'
import { UnfoldingForm } from '#members/ui/unfolding-form.tsx'
import type { fieldsOf } from '#platform/form-state.ts'

type Field = ReturnType<typeof fieldsOf>

const POSTS = BOARD_POSTS.map((value) => ({ value, label: BOARD_POST_NAMES[value] }))
const HINTS = {
  home: 'Bostad: adress och lägenhetsnummer.',
  association: 'Förening: namn eller organisationsnummer.',
  person: 'Person: namn, personnummer eller telefon.',
}

const targetOf = (kind: RoleKind | undefined) => (kind ? ROLE_TARGETS[kind] : undefined) ?? 'home'

/** A new tie. Which kind decides what is looked for; before the script has loaded the words alone do. */
export function NewRoleForm({ personId }: { personId: number }) {
  const [chosen, setChosen] = useState<{ turn: number; kind: RoleKind }>()
  return (
    <UnfoldingForm
      id="roll-ny"
      label="Lägg till roll"
      icon="plus"
      action={tie}
      hidden={{ personId }}
      submit="Lägg till"
    >
      {(field, state) => {
        const sent = state.sent.kind as RoleKind | undefined
        const kind = chosen?.turn === state.turn ? chosen.kind : sent
        const wanted = targetOf(kind)
        // An id means a home, an association or a person: what was pointed out for another kind of role is let go.
        const isSame = wanted === targetOf(sent)
        const target = field('target')
        return (
          <>
            <Select
              {...field('kind')}
              label="Roll"
              required
              placeholder="Välj roll"
              options={ROLE_KINDS.map((value) => ({ value, label: ROLE_KIND_NAMES[value] }))}
              onChange={(event) => setChosen({ turn: state.turn, kind: event.target.value as RoleKind })}
            />
            {kind === undefined || kind === 'board_member' ? (
              <Select {...field('post')} label="Post i styrelsen" placeholder="Ingen post" options={POSTS} />
            ) : null}
            <TargetField
              key={wanted}
              id={target.id}
              name="target"
              wanted={wanted}
              label="Vad eller vem rollen gäller"
              required
              hint={kind ? HINTS[wanted] : 'Bostad, förening eller person.'}
              defaultText={isSame ? field('targetText').defaultValue : ''}
              chosen={isSame ? target.defaultValue : undefined}
              error={target.error}
              choices={isSame && state.value?.kind === 'choose' ? state.value.choices : undefined}
            />
            <Dates field={field} />
          </>
        )
      }}
    </UnfoldingForm>
  )
}

export function RoleForms({ role, personId }: { role: CardRole; personId: number }) {
  const hidden = { personId, roleId: role.id, seen: seenRole(role) }
  const name = ROLE_KIND_NAMES[role.kind].toLowerCase()
  return (
    <>
      <UnfoldingForm
        id={`roll-${role.id}`}
        label={`Rätta ${name}`}
        icon="pencil"
        quiet
        action={correctTie}
        hidden={hidden}
        submit="Spara"
        stored={{ post: role.post, validFrom: role.validFrom, validTo: role.validTo }}
      >
        {(field) => (
          <>
            {role.post ? <Select {...field('post')} label="Post i styrelsen" options={POSTS} required /> : null}
            <Dates field={field} />
          </>
        )}
      </UnfoldingForm>
      {role.validTo === null ? (
        <UnfoldingForm
          id={`roll-slut-${role.id}`}
          label={`Avsluta ${name}`}
          icon="calendar-check"
          quiet
          action={untie}
          hidden={hidden}
          submit="Avsluta rollen"
        >
          {(field) => <DateInput {...field('validTo')} label="Sista dagen" required />}
        </UnfoldingForm>
      ) : null}
    </>
  )
}

function Dates({ field }: { field: Field }) {
  return (
    <div className="form-row">
      <DateInput {...field('validFrom')} label="Från och med" required />
      <DateInput {...field('validTo')} label="Till och med" hint="Tomt medan rollen gäller." />
    </div>
  )
}
