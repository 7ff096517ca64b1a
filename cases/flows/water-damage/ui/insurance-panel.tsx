'use client'

import { insure } from '#cases/flows/water-damage/actions.ts'
import { choices, type PanelProps } from '#cases/flows/water-damage/ui/panel-props.ts'
import type { InsuranceEntry } from '#cases/flows/water-damage/viewing/detail.ts'
import { INSURANCES } from '#cases/flows/water-damage/work.ts'
import { Act } from '#cases/ui/act.tsx'
import { DateInput, Select, TextInput } from '#components/forms/inputs.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { SUPPLEMENT_NAMES } from '#members/person.ts'
import { swedishPlainDate } from '#platform/dates.ts'
import type { FieldOf } from '#platform/form-state.ts'

/** Who insures what on both sides, and the number each gave the claim. We write it down and assess nothing. */
export function InsurancePanel({ kase, flow, detail, onDone }: PanelProps) {
  const { insurances, association } = detail
  const supplement = flow.situation.association?.supplement
  if (insurances.length === 0) return null
  return (
    <Panel title="Försäkring">
      {association?.insurer ? (
        <p className="soft">
          Föreningens hus är försäkrat i {association.insurer}
          {association.policy ? `, nummer ${association.policy}` : ''}.
          {supplement ? ` Bostadsrättstillägg: ${SUPPLEMENT_NAMES[supplement].toLocaleLowerCase('sv')}.` : ''}
        </p>
      ) : null}
      <ul className="work-list">
        {insurances.map((one) => (
          <li key={one.side} className="work">
            <div>
              <span className="work-title">
                {INSURANCES[one.side]}: {one.company}
              </span>
              <span className="row-under">{claimWords(one)}</span>
            </div>
            {kase.may.work ? (
              <Act
                kase={kase}
                onDone={onDone}
                action={insure}
                isMinor
                id={`forsakring-${one.side}`}
                label="Ändra"
                icon="pencil"
                hidden={{ side: one.side }}
                submit="Spara"
              >
                {(field) => <ClaimFields field={field} stored={one} />}
              </Act>
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** For a side that nobody has noted yet; the association's own insurer stands filled in. */
export function InsuranceAct({ kase, detail, onDone }: PanelProps) {
  const { insurances, association } = detail
  const missing = Object.entries(INSURANCES).filter(([side]) => !insurances.some((one) => one.side === side))
  const [first] = missing
  const company = first?.[0] === 'property' ? (association?.insurer ?? '') : ''
  return (
    <Act
      kase={kase}
      onDone={onDone}
      action={insure}
      isPossible={first !== undefined}
      id="gor-forsakring"
      label="Anteckna försäkring"
      icon="file-text"
      submit="Spara försäkringen"
    >
      {(field) => (
        <>
          <Select
            {...field('side', first?.[0])}
            label="Vilken försäkring?"
            required
            options={choices(Object.fromEntries(missing))}
          />
          <ClaimFields field={field} stored={{ company }} />
        </>
      )}
    </Act>
  )
}

function ClaimFields({ field, stored }: { field: FieldOf; stored: Partial<InsuranceEntry> }) {
  return (
    <>
      <TextInput {...field('company', stored.company)} label="Försäkringsbolag" required maxLength={120} />
      <div className="form-row">
        <TextInput {...field('claim', stored.claim ?? '')} label="Skadenummer" maxLength={60} />
        <DateInput {...field('reportedOn', stored.reportedOn ?? '')} label="Anmält den" />
      </div>
    </>
  )
}

function claimWords({ claim, reportedOn }: InsuranceEntry): string {
  const number = claim ? `Skadenummer ${claim}` : 'Skadenummer saknas'
  return reportedOn ? `${number} · anmält ${swedishPlainDate(reportedOn)}` : number
}
