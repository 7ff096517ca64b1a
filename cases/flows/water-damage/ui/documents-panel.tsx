'use client'

import { file } from '#cases/flows/water-damage/actions.ts'
import { HomeSelect } from '#cases/flows/water-damage/ui/home-select.tsx'
import { choices, homeName, type PanelProps } from '#cases/flows/water-damage/ui/panel-props.ts'
import { DOCUMENTS } from '#cases/flows/water-damage/work.ts'
import { Act } from '#cases/ui/act.tsx'
import { DateInput, Select, TextInput } from '#components/forms/inputs.tsx'
import { SubmissionKey } from '#components/forms/submission-key.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { stockholmDate, swedishPlainDate } from '#platform/dates.ts'

/** Reports, certificates and decisions that have come: what kind, from whom, when, and where they lie. */
export function DocumentsPanel({ detail }: PanelProps) {
  if (detail.documents.length === 0) return null
  return (
    <Panel title="Rapporter och intyg">
      <ul className="work-list">
        {detail.documents.map(({ key, kind, issuer, receivedOn, reference, homeKey }) => (
          <li key={key} className="work">
            <div>
              <span className="work-title">{DOCUMENTS[kind]}</span>
              <span className="row-under">
                {[issuer, `kom ${swedishPlainDate(receivedOn)}`, homeName(detail, homeKey), reference]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

export function DocumentAct({ kase, detail, onDone }: PanelProps) {
  return (
    <Act
      kase={kase}
      onDone={onDone}
      id="gor-dokument"
      label="Anteckna dokument"
      icon="badge-check"
      action={file}
      submit="Spara dokumentet"
    >
      {(field, state) => (
        <>
          <SubmissionKey state={state} initial={detail.formKeys.document} />
          <Select
            {...field('document', 'inspection_report')}
            label="Vad har kommit?"
            required
            options={choices(DOCUMENTS)}
          />
          <div className="form-row">
            <TextInput {...field('issuer')} label="Från vem?" required maxLength={120} />
            <DateInput {...field('receivedOn', stockholmDate(new Date(kase.readAt)))} label="Kom den" required />
          </div>
          <TextInput
            {...field('reference')}
            label="Nummer, eller var det ligger"
            hint="Till exempel mappen hos förvaltaren."
            maxLength={200}
          />
          <HomeSelect field={field} detail={detail} />
        </>
      )}
    </Act>
  )
}
