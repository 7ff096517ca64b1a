import { SaveView } from '#cases/ui/save-view.tsx'
import { COUNT_CAP } from '#cases/viewing/count-cap.ts'
import { queueQueryString, VIEW_NAMES, VIEWS, type View } from '#cases/viewing/queue-query.ts'
import { ViewList } from '#components/layout/view-list.tsx'

interface Props {
  /** The query string of the queue on screen. */
  current: string
  /** Undefined while a search is shown. */
  view: View | undefined
  counts: Record<View, number>
  saved: readonly { id: number; name: string; query: string; ownerId: number; teamId: number | null }[]
  actorId: number
  hasTeam: boolean
  /** Whether proposals are put before her at all. */
  decides: boolean
}

/** The ways into the queue, with how much each holds, and the views that people have saved. */
export function QueueViews({ current, view, counts, saved, actorId, hasTeam, decides }: Props) {
  const standard = VIEWS.filter((one) => decides || one !== 'decisions').map((one) => ({
    href: `/arenden?${queueQueryString({ view: one })}`,
    label: VIEW_NAMES[one],
    count: one === 'ended' ? undefined : capped(counts[one]),
    current: view === one,
  }))
  const own = saved.map(({ name, query, teamId }) => ({
    href: `/arenden?${query}`,
    label: teamId === null ? name : `${name} (teamet)`,
    current: query === current,
  }))
  const here = saved.find(({ query, ownerId }) => query === current && ownerId === actorId)
  return (
    <>
      <ViewList
        label="Vyer"
        groups={[
          { heading: 'Vyer', views: standard },
          ...(own.length ? [{ heading: 'Sparade vyer', views: own }] : []),
        ]}
      />
      <SaveView query={current} savedId={here?.id} hasTeam={hasTeam} />
    </>
  )
}

function capped(count: number): number | string {
  return count >= COUNT_CAP ? `${COUNT_CAP - 1}+` : count
}
