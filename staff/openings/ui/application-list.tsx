import { StatusTag } from '#components/status/status-tag.tsx'
import { swedishPlainDate } from '#platform/dates.ts'
import { OUTCOME_NAMES } from '#staff/openings/application-outcome.ts'
import type { ApplicationRow } from '#staff/openings/opening-page.ts'
import { STAGE_NAMES, stageOf } from '#staff/openings/stages.ts'
import { StepForm } from '#staff/openings/ui/step-form.tsx'

/** Applicants in the order they applied, which is no ranking. */
export function ApplicationList({ rows, startsOn }: { rows: readonly ApplicationRow[]; startsOn: string | null }) {
  return (
    <ul className="plain-list">
      {rows.map((row) => (
        <li key={row.id} className="not-first:mt-4 not-first:border-t not-first:border-line not-first:pt-4">
          <div className="actions">
            <strong className="flex-1">{row.name}</strong>
            <ApplicationState row={row} />
          </div>
          <p className="soft small">
            {[row.team, `sökte ${swedishPlainDate(row.appliedOn)}`].filter(Boolean).join(', ')}
          </p>
          {row.letter ? (
            <details className="disclosure">
              <summary>Läs ansökan</summary>
              <p className="whitespace-pre-wrap">{row.letter}</p>
            </details>
          ) : null}
          <StepForm row={row} startsOn={startsOn} />
        </li>
      ))}
    </ul>
  )
}

export function ApplicationState({ row }: { row: Pick<ApplicationRow, 'interviewOn' | 'offerOn' | 'outcome'> }) {
  if (row.outcome)
    return (
      <StatusTag
        icon={row.outcome === 'accepted' ? 'circle-check' : 'circle-x'}
        tone={row.outcome === 'accepted' ? 'green' : 'neutral'}
      >
        {OUTCOME_NAMES[row.outcome]}
      </StatusTag>
    )
  return (
    <StatusTag icon="circle-dot" tone="water">
      {STAGE_NAMES[stageOf(row)]}
    </StatusTag>
  )
}
