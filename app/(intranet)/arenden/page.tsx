import type { Metadata } from 'next'
import { door } from '#app/(intranet)/door.tsx'
import { mayDecideForOthers } from '#cases/flows/rent-deferral/deciding/awaiting.ts'
import { mayReadCases, mayWorkCases } from '#cases/permissions.ts'
import { savedViews } from '#cases/saving-views/save-view.ts'
import { typeOptions } from '#cases/types/type-options.ts'
import { LiveQueue } from '#cases/ui/live-queue.tsx'
import { QueueEmpty } from '#cases/ui/queue-empty.tsx'
import { QueueFilters } from '#cases/ui/queue-filters.tsx'
import { QueueViews } from '#cases/ui/queue-views.tsx'
import { workingColleagues } from '#cases/viewing/colleagues.ts'
import { queuePage, viewCounts } from '#cases/viewing/queue.ts'
import { parseQueueQuery, queueQueryString, VIEW_NAMES } from '#cases/viewing/queue-query.ts'
import { Columns } from '#components/layout/columns.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Pagination } from '#components/layout/pagination.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { Callout } from '#components/status/callout.tsx'
import { requireActor } from '#platform/session.ts'

export const metadata: Metadata = { title: 'Ärenden' }

type Parameters = Promise<Record<string, string | string[] | undefined>>

/** The queue. Everything that shapes it stands in the query string, so that a link is a view. */
async function QueuePage({ searchParams }: { searchParams: Parameters }) {
  const actor = await requireActor(mayReadCases)
  const parameters = await searchParams
  const query = parseQueueQuery(parameters)
  const [page, counts, views, types, colleagues] = await Promise.all([
    queuePage(actor, query),
    viewCounts(actor),
    savedViews(actor),
    typeOptions(),
    workingColleagues(),
  ])
  const here = queueQueryString(query)
  const title = query.q ? 'Sökresultat' : VIEW_NAMES[query.view]
  return (
    <>
      <PageHeader title={title} meta={<QueueMeta instead={page.instead} q={query.q} shown={page.rows.length} />} />
      <Registered number={parameters.registrerat} />
      <Columns
        side="left"
        rail={
          <QueueViews
            current={here}
            view={query.q ? undefined : query.view}
            counts={counts}
            saved={views}
            actorId={actor.employeeId}
            hasTeam={actor.teamId !== null}
            decides={mayDecideForOthers(actor)}
          />
        }
      >
        <QueueFilters query={query} types={types.map(named)} colleagues={colleagues.map(named)} />
        <Panel flush>
          <LiveQueue
            key={here}
            query={here}
            page={page}
            caption={title}
            colleagues={mayWorkCases(actor) ? colleagues.map(named) : undefined}
            empty={<QueueEmpty query={query} mayCreate={mayWorkCases(actor)} />}
          />
        </Panel>
        <Pagination
          previous={query.cursor ? `/arenden?${queueQueryString({ ...query, cursor: undefined })}` : undefined}
          next={page.next ? `/arenden?${queueQueryString({ ...query, cursor: page.next })}` : undefined}
        />
      </Columns>
    </>
  )
}

export default door(QueuePage)

function QueueMeta({ q, instead, shown }: { q: string; instead: readonly string[] | undefined; shown: number }) {
  if (!q) return null
  return (
    <>
      <span>
        {shown === 0
          ? 'Inga träffar'
          : shown === 50
            ? 'De 50 bästa träffarna'
            : `${shown} ${shown === 1 ? 'träff' : 'träffar'}`}{' '}
        på ”{q}”
      </span>
      {instead?.length ? <span>Visar även: {instead.slice(0, 4).join(', ')}</span> : null}
    </>
  )
}

function Registered({ number }: { number: string | string[] | undefined }) {
  return typeof number === 'string' && /^\d{4}-\d{6,}$/.test(number) ? (
    <Callout kind="success" title={`Ärende ${number} är registrerat`}>
      Det rör skyddade uppgifter. En kollega med behörighet arbetar vidare med det.
    </Callout>
  ) : null
}

/** What a list of choices needs; the rest of a row stays on the server. */
function named<Id>({ id, name }: { id: Id; name: string }) {
  return { id, name }
}
