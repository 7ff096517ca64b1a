import type { Metadata } from 'next'
import { door } from '#app/(intranet)/door.tsx'
import { Columns } from '#components/layout/columns.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { now } from '#platform/clock.ts'
import { stockholmDate, swedishInstant } from '#platform/dates.ts'
import { requireActor } from '#platform/session.ts'
import { accessPage } from '#staff/access-page.ts'
import { ACCESS_NAMES } from '#staff/granting/access.ts'
import { mayEditAccess } from '#staff/permissions.ts'
import { AccessTable } from '#staff/ui/access-table.tsx'
import { GrantForm } from '#staff/ui/grant-form.tsx'

export const metadata: Metadata = { title: 'Åtkomst' }

/** Who may do what, from when. A change holds from the next thing that person does. */
async function AccessPage() {
  const actor = await requireActor(mayEditAccess)
  const { rows, events } = await accessPage(actor)
  return (
    <>
      <PageHeader eyebrow="Administration" title="Åtkomst" />
      <Columns
        rail={
          <>
            <Panel title="Ge åtkomst">
              <GrantForm people={rows.map(({ id, name }) => ({ id, name }))} today={stockholmDate(now())} />
            </Panel>
            <Panel title="Senaste ändringar">
              {events.length === 0 ? <p className="soft">Inga ändringar ännu.</p> : null}
              <ul className="plain-list">
                {events.map((event) => (
                  <li key={event.id}>
                    {event.actor} {event.kind === 'granted' ? 'gav' : 'återkallade för'} {event.employee}:{' '}
                    {ACCESS_NAMES[event.access].toLowerCase()}
                    <span className="row-under">{swedishInstant(event.at)}</span>
                  </li>
                ))}
              </ul>
            </Panel>
          </>
        }
      >
        <Panel flush>
          <AccessTable rows={rows} />
        </Panel>
      </Columns>
    </>
  )
}

export default door(AccessPage)
