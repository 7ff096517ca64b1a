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

/** A new tie. Which kind decides what is looked for; before the script has loaded the words alone do. */
export function NewRoleForm({ personId }: { personId: number }) {
  const [chosen, setChosen] = useState<RoleKind>()
  return (
    <UnfoldingForm
      id="roll-ny"
      label="Lägg till roll"
      icon="plus"
      action={tie}
      hidden={{ personId }}
      submit="Lägg till"
      isSaved={(answer) => answer.kind === 'saved'}
    >
      {(field, state) => {
        const kind = chosen ?? (state.sent.kind as RoleKind | undefined)
        const target = field('target')
        return (
          <>
            <Select
              {...field('kind')}
              label="Roll"
              required
              placeholder="Välj roll"
              options={ROLE_KINDS.map((value) => ({ value, label: ROLE_KIND_NAMES[value] }))}
              onChange={(event) => setChosen(event.target.value as RoleKind)}
            />
            {kind === undefined || kind === 'board_member' ? (
              <Select {...field('post')} label="Post i styrelsen" placeholder="Ingen post" options={POSTS} />
            ) : null}
            <TargetField
              id={target.id}
              name="target"
              wanted={kind ? (ROLE_TARGETS[kind] ?? 'home') : 'home'}
              label="Vad eller vem rollen gäller"
              required
              hint={kind && HINTS[ROLE_TARGETS[kind]] ? HINTS[ROLE_TARGETS[kind]] : 'Bostad, förening eller person.'}
              defaultText={field('targetText').defaultValue}
              error={target.error}
              choices={state.value?.kind === 'choose' ? state.value.choices : undefined}
            />
            <Dates field={field} />
          </>
        )
      }}
    </UnfoldingForm>
  )
}

export function RoleForms({ role, personId }: { role: CardRole; personId: number }) {
  const hidden = { personId, roleId: role.id }
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
