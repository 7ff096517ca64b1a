'use client'

import { CHANNEL_NAMES, isOpen, PRIORITY_NAMES, STATUS_NAMES } from '#cases/case.ts'
import { marked } from '#cases/searching/marks.ts'
import { Deadline } from '#cases/ui/deadline.tsx'
import { CHANNEL_ICONS, EVENT_WORDS, PRIORITY_LOOKS, STATUS_LOOKS } from '#cases/ui/looks.ts'
import type { QueueRow } from '#cases/viewing/queue-row.ts'
import { Icon } from '#components/icons/icon.tsx'
import { Highlight } from '#components/status/highlight.tsx'
import { StatusTag } from '#components/status/status-tag.tsx'
import { Time } from '#components/status/time.tsx'
import { swedishInstant, timeAgo } from '#platform/dates.ts'

interface Props {
  rows: readonly QueueRow[]
  readAt: string
  caption: string
  /** Numbers of the rows that are marked; left out where nothing can be marked. */
  selection?: { marked: ReadonlySet<string>; toggle: (row: QueueRow) => void } | undefined
}

/** The queue: a real table, light enough to render fifty rows for every request; a list on a small screen. */
export function QueueTable({ rows, readAt, caption, selection }: Props) {
  return (
    <table className="table table-stack queue">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {selection ? (
            <th className="cell-mark">
              <span className="sr-only">Markera</span>
            </th>
          ) : null}
          <th className="cell-lead">Tid kvar</th>
          <th>Ärende</th>
          <th className="queue-type">Typ</th>
          <th className="queue-status">Status</th>
          <th className="queue-assignee">Handläggare</th>
          <th className="cell-wide">Senast</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.number} row={row} readAt={readAt} selection={selection} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row, readAt, selection }: { row: QueueRow } & Pick<Props, 'readAt' | 'selection'>) {
  const isMarked = selection?.marked.has(row.number) ?? false
  return (
    <tr data-row data-marked={isMarked || undefined}>
      {selection ? (
        <td className="cell-mark">
          <input
            type="checkbox"
            aria-label={`Markera ${row.number}`}
            checked={isMarked}
            onChange={() => selection.toggle(row)}
          />
        </td>
      ) : null}
      <td className="cell-fit cell-lead">
        <Deadline deadlineAt={row.deadlineAt} readAt={readAt} isOpen={isOpen(row.status)} />
        {row.priority < 3 ? (
          <span className={`row-under toned tone-${PRIORITY_LOOKS[row.priority].tone}`}>
            <Icon name={PRIORITY_LOOKS[row.priority].icon} />
            {PRIORITY_NAMES[row.priority]}
          </span>
        ) : null}
      </td>
      <th scope="row" className="cell-main">
        <a className="row-link" data-row-link href={`/arenden/${row.number}`}>
          {row.title === null ? 'Skyddade uppgifter' : <Marked text={row.title} />}
        </a>
        <span className="row-under">
          <Icon name={CHANNEL_ICONS[row.channel]} />
          <span className="sr-only">{CHANNEL_NAMES[row.channel]}, </span>
          <span className="num">{row.number}</span>
          {row.person ? ` · ${row.person}` : ''}
          {row.restricted ? ' · skyddad' : ''}
        </span>
        {row.excerpt ? (
          <span className="row-under">
            <Marked text={row.excerpt} />
          </span>
        ) : null}
      </th>
      <td>{row.type}</td>
      <td className="cell-fit">
        <StatusTag {...STATUS_LOOKS[row.status]}>{STATUS_NAMES[row.status]}</StatusTag>
      </td>
      <td>{row.assignee ?? <span className="soft">ingen</span>}</td>
      <td className="cell-fit cell-wide soft">
        {EVENT_WORDS[row.lastEventKind]}
        <span className="row-under">
          <Time iso={row.lastEventAt} exact={swedishInstant(new Date(row.lastEventAt))}>
            {timeAgo(new Date(row.lastEventAt), new Date(readAt))}
          </Time>
        </span>
      </td>
    </tr>
  )
}

function Marked({ text }: { text: string }) {
  return <Highlight segments={marked(text).map((piece) => [piece.text, piece.isMatch] as const)} />
}
