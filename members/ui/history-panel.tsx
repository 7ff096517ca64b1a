import type { IconName } from '#components/icons/names.ts'
import { Panel } from '#components/layout/panel.tsx'
import { Time } from '#components/status/time.tsx'
import { Timeline, TimelineItem } from '#components/status/timeline.tsx'
import type { CardEvent } from '#members/card.ts'
import { swedishDate, swedishInstant } from '#platform/dates.ts'

/** What has been added and corrected, by whom; newest first, since the last change is the one that is asked about. */
export function HistoryPanel({ history }: { history: readonly CardEvent[] }) {
  return (
    <Panel title="Historik">
      {history.length === 0 ? <p className="soft">Inget har ändrats på kortet än.</p> : null}
      <Timeline label="Ändringar på kortet, senaste först">
        {history.map(({ id, kind, at, by, sentence }) => (
          <TimelineItem
            key={id}
            icon={iconOf(kind)}
            quiet
            title={`${by} ${sentence}`}
            time={
              <Time iso={at} exact={swedishInstant(new Date(at))}>
                {swedishDate(new Date(at))}
              </Time>
            }
          />
        ))}
      </Timeline>
    </Panel>
  )
}

function iconOf(kind: string): IconName {
  if (kind.startsWith('contact')) return 'phone'
  if (kind.startsWith('role')) return 'house'
  if (kind === 'protection_changed') return 'shield'
  return kind === 'corrected' ? 'pencil' : 'user-plus'
}
