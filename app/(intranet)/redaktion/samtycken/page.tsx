import type { Metadata } from 'next'
import Link from 'next/link'
import { door } from '#app/(intranet)/door.tsx'
import { EmptyState } from '#components/layout/empty-state.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { mayEditPolicies } from '#consent/permissions.ts'
import { AnswersTable, VisitsTable } from '#consent/ui/answers-table.tsx'
import { ExportForm } from '#consent/ui/export-form.tsx'
import { RetentionForm } from '#consent/ui/retention-form.tsx'
import { consentsPage } from '#consent/viewing/consents-page.ts'
import { swedishPlainDate } from '#platform/dates.ts'
import { requireActor } from '#platform/session.ts'

export const metadata: Metadata = { title: 'Samtycken och besök' }

async function ConsentsPage() {
  const page = await consentsPage(await requireActor(mayEditPolicies))
  if (!page) return null
  const { from, to, purposes, visits, pages, retention } = page
  return (
    <>
      <PageHeader
        eyebrow={<Link href="/redaktion">Redaktion</Link>}
        title="Samtycken och besök"
        meta={`${swedishPlainDate(from)} till ${swedishPlainDate(to)}. Antal från 1 till 4 visas inte.`}
      />
      <div className="stack">
        {purposes.length === 0 ? (
          <Panel>
            <EmptyState icon="inbox" title="Ingen har svarat än">
              Svar syns här dagen de ges. Den som varken säger ja eller nej räknas inte.
            </EmptyState>
          </Panel>
        ) : null}
        {purposes.map((one) => (
          <Panel key={one.key} title={`Svar om ${one.name.toLowerCase()}`} flush>
            <AnswersTable {...one} />
          </Panel>
        ))}
        {visits.length ? (
          <Panel title="Besök" flush>
            <VisitsTable visits={visits} />
          </Panel>
        ) : null}
        {pages.length ? (
          <Panel title="Mest lästa sidor">
            <ol className="plain-list">
              {pages.map(({ page: path, views }) => (
                <li key={path}>
                  <code>{path}</code> {views.toLocaleString('sv-SE')} {views === 1 ? 'visning' : 'visningar'}
                </li>
              ))}
            </ol>
          </Panel>
        ) : null}
        <Panel title="Hämta händelserna">
          <ExportForm from={from} to={to} />
        </Panel>
        {retention.map((one) => (
          <Panel key={one.setting.key} title={one.setting.name}>
            <RetentionForm {...one} />
          </Panel>
        ))}
      </div>
    </>
  )
}

export default door(ConsentsPage)
