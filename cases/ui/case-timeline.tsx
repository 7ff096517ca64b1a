'use client'

import { useState } from 'react'
import { EVENT_GROUP_NAMES, EVENT_GROUPS, type EventGroup } from '#cases/events.ts'
import { EVENT_LOOKS, QUIET } from '#cases/ui/looks.ts'
import type { TimelineEntry } from '#cases/viewing/case-page.ts'
import { EmptyState } from '#components/layout/empty-state.tsx'
import { Time } from '#components/status/time.tsx'
import { Timeline, TimelineItem } from '#components/status/timeline.tsx'
import { swedishInstant, timeAgo } from '#platform/dates.ts'

interface Props {
  entries: readonly TimelineEntry[]
  readAt: string
  /** The newest entry that stood there when the page was opened: what came later is new. */
  seenUntil: number
}

const GROUPS = Object.keys(EVENT_GROUP_NAMES) as EventGroup[]

/** What has happened, as sentences, newest last; one kind at a time if wanted. */
export function CaseTimeline({ entries, readAt, seenUntil }: Props) {
  const [group, setGroup] = useState<EventGroup | 'all'>('all')
  const shown = entries.filter((entry) => group === 'all' || EVENT_GROUPS[entry.kind] === group)
  const present = GROUPS.filter((one) => entries.some((entry) => EVENT_GROUPS[entry.kind] === one))
  return (
    <>
      {present.length > 1 ? (
        <fieldset className="chips">
          <legend className="sr-only">Visa i tidslinjen</legend>
          {(['all', ...present] as const).map((one) => (
            <button
              key={one}
              type="button"
              className={one === group ? 'chip chip-on' : 'chip'}
              aria-pressed={one === group}
              onClick={() => setGroup(one)}
            >
              {one === 'all' ? 'Allt' : EVENT_GROUP_NAMES[one]}
            </button>
          ))}
        </fieldset>
      ) : null}
      {shown.length ? (
        <Timeline label="Tidslinje">
          {shown.map((entry) => (
            <Entry key={entry.id} entry={entry} readAt={readAt} isNew={entry.id > seenUntil} />
          ))}
        </Timeline>
      ) : (
        <EmptyState level={3} icon="history" title="Inget av det slaget ännu" />
      )}
    </>
  )
}

function Entry({ entry, readAt, isNew }: { entry: TimelineEntry; readAt: string; isNew: boolean }) {
  const at = new Date(entry.at)
  return (
    <TimelineItem
      {...EVENT_LOOKS[entry.kind]}
      quiet={QUIET.has(entry.kind)}
      isNew={isNew}
      title={
        <>
          <strong>{entry.who}</strong> {entry.sentence}
        </>
      }
      time={
        <Time iso={entry.at} exact={swedishInstant(at)}>
          {timeAgo(at, new Date(readAt))}
        </Time>
      }
    >
      {entry.text}
    </TimelineItem>
  )
}
