import { LinkButton } from '#components/button.tsx'
import { EmptyState } from '#components/layout/empty-state.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { Callout } from '#components/status/callout.tsx'
import { swedishPlainDate } from '#platform/dates.ts'
import { askedQuery } from '#staff/statistics/asked.ts'
import type { RowsPage, RowTold } from '#staff/statistics/rows-page.ts'
import { decimal } from '#staff/statistics/tell.ts'
import { periodText, STAGE_NAMES } from '#staff/statistics/ui/words.ts'

const PART_NAMES = { numerator: 'Täljaren', denominator: 'Nämnaren' } as const

/** Exactly the rows behind one figure, or why they are not shown. */
export function RowsScreen({ page }: { page: RowsPage }) {
  const { measure, drill, statistics, value, divisor, rows, hidden } = page
  const { asked, unitName, faults } = statistics
  const narrowed = [drill.fromRole, drill.destination, drill.stage && STAGE_NAMES[drill.stage]]
    .filter(Boolean)
    .join(' till ')
  const sum = rows.reduce((total, row) => total + row.weight, 0)
  return (
    <>
      <PageHeader
        eyebrow="Statistik om medarbetare"
        title={value === null ? measure.name : `${decimal(value)}: ${measure.name}`}
        meta={`${narrowed || PART_NAMES[drill.part]}. ${unitName}, ${periodText(asked)}.`}
        actions={
          <LinkButton small icon="arrow-left" href={`/medarbetare?${askedQuery(asked)}`}>
            Till statistiken
          </LinkButton>
        }
      />
      <div className="stack">
        {faults.map((fault) => (
          <Callout key={fault} kind="warn">
            {fault}
          </Callout>
        ))}
        <p className="soft">{measure.formula}</p>
        {hidden ? <Callout title="Raderna visas inte">{hidden}</Callout> : null}
        {hidden === null && rows.length === 0 ? (
          <EmptyState title="Inga rader">Ingen räknas in i det här talet för perioden.</EmptyState>
        ) : null}
        {rows.length > 0 ? (
          <Panel flush>
            <RowsTable page={page} />
          </Panel>
        ) : null}
        {divisor !== 1 ? (
          <p className="soft">
            {decimal(sum)} dagar delat med periodens {divisor} dagar är {decimal(value ?? 0)}.
          </p>
        ) : null}
      </div>
    </>
  )
}

type Column = readonly [label: string, cell: (row: RowTold) => string | null, className?: string]

const COLUMNS: readonly Column[] = [
  ['Dag', ({ day }) => day && swedishPlainDate(day), 'cell-fit'],
  ['Från', ({ from }) => from],
  ['Till', ({ to }) => to],
  ['Hur', ({ kind }) => kind],
  ['Orsak', ({ reason }) => reason],
]

function RowsTable({ page: { rows, kind } }: { page: RowsPage }) {
  // A column that says nothing of any row is not there.
  const columns = COLUMNS.filter(([, cell]) => rows.some((row) => cell(row)))
  const weighed = kind === 'person_days' ? 'Dagar' : kind === 'completion' ? 'Timmar' : null
  return (
    <table className="table table-stack table-paper">
      <caption>
        {rows.length} {rows.length === 1 ? 'rad' : 'rader'}
      </caption>
      <thead>
        <tr>
          <th scope="col">Namn</th>
          {columns.map(([label]) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
          {weighed ? (
            <th scope="col" className="cell-num">
              {weighed}
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              <Who row={row} kind={kind} /> {row.derived ? <span className="tag tone-amber">härledd</span> : null}
            </th>
            {columns.map(([label, cell, className]) => (
              <td key={label} className={className} data-label={label}>
                {cell(row)}
              </td>
            ))}
            {weighed ? (
              <td className="cell-num" data-label={weighed}>
                {decimal(row.weight)}
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Who({ row: { name, openingId }, kind }: { row: RowTold; kind: RowsPage['kind'] }) {
  if (openingId !== null) return <a href={`/medarbetare/tjanster/${openingId}`}>Utlyst tjänst {openingId}</a>
  if (name !== null) return <>{name}</>
  return <span className="soft">{kind === 'application' ? 'Ansökan' : 'Namn visas inte'}</span>
}
