import type { Metadata } from 'next'
import Link from 'next/link'
import { door } from '#app/(intranet)/door.tsx'
import { LinkButton } from '#components/button.tsx'
import { Columns } from '#components/layout/columns.tsx'
import { EmptyState } from '#components/layout/empty-state.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { requireActor } from '#platform/session.ts'
import { readFields } from '#staff/competence/read-fields.ts'
import { mayKeepCatalogue } from '#staff/development/permissions.ts'
import { cataloguePage } from '#staff/training/training-pages.ts'
import { CourseForm } from '#staff/training/ui/course-form.tsx'
import { SessionTable } from '#staff/training/ui/session-table.tsx'
import { StaffRooms } from '#staff/ui/staff-rooms.tsx'

export const metadata: Metadata = { title: 'Utbildningar' }

async function TrainingPage() {
  const actor = await requireActor()
  const [{ courses, sessions }, fields] = await Promise.all([cataloguePage(actor), readFields()])
  return (
    <>
      <PageHeader
        title="Utbildningar"
        actions={
          <LinkButton icon="list-checks" href="/medarbetare/kompetens/omraden">
            Vad ärendetyperna kräver
          </LinkButton>
        }
      />
      <StaffRooms actor={actor} here="/medarbetare/utbildningar" />
      <Columns
        rail={
          <>
            <Panel title="Katalog">
              {courses.length ? null : <p className="soft">Inga utbildningar än.</p>}
              <ul className="plain-list">
                {courses.map(({ id, name, hours, fields: taught }) => (
                  <li key={id}>
                    <Link className="link" href={`/medarbetare/utbildningar/${id}`} prefetch={false}>
                      {name}
                    </Link>
                    <span className="row-under">
                      {[`${hours.toLocaleString('sv-SE')} timmar`, ...taught.map((one) => one.name)].join(', ')}
                    </span>
                  </li>
                ))}
              </ul>
            </Panel>
            {mayKeepCatalogue(actor) ? (
              <Panel>
                <details className="disclosure">
                  <summary>Ny utbildning</summary>
                  <CourseForm fields={fields} />
                </details>
              </Panel>
            ) : null}
          </>
        }
      >
        <Panel title="Kommande tillfällen" flush>
          {sessions.length ? (
            <SessionTable sessions={sessions} today={stockholmDate(now())} caption="Kommande tillfällen" withCourse />
          ) : (
            <EmptyState icon="calendar" title="Inga tillfällen är planerade">
              Saknar du en utbildning? Säg till din teamledare eller HR.
            </EmptyState>
          )}
        </Panel>
      </Columns>
    </>
  )
}

export default door(TrainingPage)
