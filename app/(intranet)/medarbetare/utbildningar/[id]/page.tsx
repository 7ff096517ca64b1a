import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { door } from '#app/(intranet)/door.tsx'
import { Columns } from '#components/layout/columns.tsx'
import { DescriptionList } from '#components/layout/description-list.tsx'
import { EmptyState } from '#components/layout/empty-state.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { requireActor } from '#platform/session.ts'
import { readFields } from '#staff/competence/read-fields.ts'
import { idIn } from '#staff/development/address.ts'
import { mayHoldSessions, mayKeepCatalogue } from '#staff/development/permissions.ts'
import { coursePage } from '#staff/training/training-pages.ts'
import { CourseForm } from '#staff/training/ui/course-form.tsx'
import { Participants } from '#staff/training/ui/participants.tsx'
import { SessionForm } from '#staff/training/ui/session-form.tsx'
import { SessionTable } from '#staff/training/ui/session-table.tsx'

export const metadata: Metadata = { title: 'Utbildning' }

async function CoursePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor()
  const id = idIn((await params).id)
  const [page, fields] = await Promise.all([id ? coursePage(actor, id) : undefined, readFields()])
  if (!page) notFound()
  const { course, sessions, participants, today } = page
  return (
    <>
      <PageHeader
        eyebrow={<Link href="/medarbetare/utbildningar">Utbildningar</Link>}
        title={course.name}
        meta={course.active ? undefined : 'Ges inte längre.'}
      />
      <Columns
        rail={
          <>
            <Panel title="Om utbildningen">
              {course.description ? <p className="mb-3">{course.description}</p> : null}
              <DescriptionList
                rows={[
                  ['Timmar', course.hours.toLocaleString('sv-SE')],
                  ['Ger', course.fields.map(({ name }) => name).join(', ')],
                  ['Gäller', course.validMonths ? `${course.validMonths} månader` : 'tills vidare'],
                ]}
              />
            </Panel>
            {mayHoldSessions(actor) ? (
              <Panel title="Nytt tillfälle">
                <SessionForm courseId={course.id} />
              </Panel>
            ) : null}
            {mayKeepCatalogue(actor) ? (
              <Panel>
                <details className="disclosure">
                  <summary>Ändra utbildningen</summary>
                  <CourseForm fields={fields} course={course} />
                </details>
              </Panel>
            ) : null}
          </>
        }
      >
        <Panel title="Tillfällen" flush>
          {sessions.length ? (
            <SessionTable sessions={sessions} today={today} caption={`Tillfällen av ${course.name}`} />
          ) : (
            <EmptyState icon="calendar" title="Inga tillfällen än" />
          )}
        </Panel>
        {participants ? <Participants sessions={sessions} participants={participants} today={today} /> : null}
      </Columns>
    </>
  )
}

export default door(CoursePage)
