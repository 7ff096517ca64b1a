'use client'

import Link from 'next/link'
import { affect, move } from '#cases/flows/water-damage/actions.ts'
import { choices, type PanelProps } from '#cases/flows/water-damage/ui/panel-props.ts'
import { HOME_STATUSES, type HomeStatus, isSettled } from '#cases/flows/water-damage/work.ts'
import { Act } from '#cases/ui/act.tsx'
import { Select } from '#components/forms/inputs.tsx'
import { SubmissionKey } from '#components/forms/submission-key.tsx'
import type { IconName } from '#components/icons/names.ts'
import { Panel } from '#components/layout/panel.tsx'
import { StatusTag } from '#components/status/status-tag.tsx'
import type { Tone } from '#components/tone.ts'
import { choicesOf } from '#members/tying/choice.ts'
import { RegisterBox } from '#members/ui/register-box.tsx'
import type { FieldOf, FormState } from '#platform/form-state.ts'

const LOOKS: Record<HomeStatus, readonly [IconName, Tone]> = {
  reported: ['circle-dot', 'water'],
  inspection: ['hourglass', 'amber'],
  inspected: ['clipboard-list', 'water'],
  demolition: ['hammer', 'amber'],
  drying: ['droplets', 'water'],
  dry: ['sun', 'green'],
  restoration: ['hammer', 'amber'],
  final_inspected: ['badge-check', 'green'],
  done: ['circle-check', 'green'],
  no_damage: ['circle-x', 'neutral'],
}

/** Every home the water has reached, how far each has come, and the way to its people in the register. */
export function HomesPanel({ kase, detail, onDone }: PanelProps) {
  const { homes } = detail
  if (homes.length === 0) return null
  const settled = homes.filter(({ status }) => isSettled(status)).length
  return (
    <Panel
      title="Drabbade bostäder"
      actions={<span className="soft small">{`${settled} av ${homes.length} klara`}</span>}
    >
      <ul className="work-list">
        {homes.map(({ key, name, status, personId, residents }) => (
          <li key={key} className={isSettled(status) ? 'work work-over' : 'work'}>
            <div>
              <span className="work-title">
                {personId ? (
                  <Link className="link" href={`/personer/${personId}`} prefetch={false}>
                    {name}
                  </Link>
                ) : (
                  name
                )}{' '}
                <StatusTag icon={LOOKS[status][0]} tone={LOOKS[status][1]}>
                  {HOME_STATUSES[status]}
                </StatusTag>
              </span>
              <span className="row-under">{residents}</span>
            </div>
            {kase.may.work ? (
              <Act
                kase={kase}
                onDone={onDone}
                isMinor
                id={`bostad-${key}`}
                label="Ändra läge"
                icon="pencil"
                hidden={{ home: key }}
                action={move}
                submit="Spara läget"
              >
                {(field) => (
                  <Select
                    {...field('status', status)}
                    label={`Läge för ${name}`}
                    required
                    options={choices(HOME_STATUSES)}
                  />
                )}
              </Act>
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

export function HomeAct({ kase, detail, onDone }: PanelProps) {
  return (
    <Act
      kase={kase}
      onDone={onDone}
      id="gor-bostad"
      label="Lägg till bostad"
      icon="house"
      action={affect}
      submit="Lägg till bostaden"
    >
      {(field, state) => <HomeFields field={field} state={state} detail={detail} />}
    </Act>
  )
}

function HomeFields({ field, state, detail }: { field: FieldOf; state: FormState; detail: PanelProps['detail'] }) {
  const { ownHome, formKeys } = detail
  const box = field('homeId', ownHome ? String(ownHome.id) : '')
  return (
    <>
      <SubmissionKey state={state} initial={formKeys.home} />
      <RegisterBox
        name={box.name}
        id={box.id}
        error={box.error}
        textName="homeIdText"
        label="Vilken bostad?"
        hint="Skriv adressen och lägenhetsnumret, eller namnet på den som bor där."
        required
        defaultValue={box.defaultValue || undefined}
        defaultText={field('homeIdText', ownHome?.name ?? '').defaultValue}
        optionsOf={(found) => choicesOf(found, 'home').map((choice) => ({ ...choice, id: `${choice.id}` }))}
      />
      <Select {...field('status', 'reported')} label="Läge" required options={choices(HOME_STATUSES)} />
    </>
  )
}
