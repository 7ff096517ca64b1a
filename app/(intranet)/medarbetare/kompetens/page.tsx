import type { Metadata } from 'next'
import { door } from '#app/(intranet)/door.tsx'
import { typeNames } from '#cases/types/type-names.ts'
import { LinkButton } from '#components/button.tsx'
import { Columns } from '#components/layout/columns.tsx'
import { EmptyState } from '#components/layout/empty-state.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { requireActor } from '#platform/session.ts'
import { competencePage } from '#staff/competence/competence-page.ts'
import { CountsTable } from '#staff/competence/ui/counts-table.tsx'
import { FactForm } from '#staff/competence/ui/fact-form.tsx'
import { MatrixLegend, MatrixTable } from '#staff/competence/ui/matrix-table.tsx'
import { UnconfirmedList } from '#staff/competence/ui/unconfirmed-list.tsx'
import { StaffRooms } from '#staff/ui/staff-rooms.tsx'

export const metadata: Metadata = { title: 'Kompetens' }

async function CompetencePage() {
  const actor = await requireActor()
  const [page, types] = await Promise.all([competencePage(actor), typeNames()])
  const names = new Map(types.map(({ key, name }) => [key, name]))
  const header = (
    <>
      <PageHeader
        title="Kompetens"
        meta="Fakta om vad vi kan: kurser, intyg, prov och utfört arbete. Inga betyg och ingen rangordning."
        actions={
          <LinkButton icon="list-checks" href="/medarbetare/kompetens/omraden">
            Områden och ärendetyper
          </LinkButton>
        }
      />
      <StaffRooms actor={actor} here="/medarbetare/kompetens" />
    </>
  )
  if (!page.teams)
    return (
      <>
        {header}
        <Panel title="Hela KOMS" flush>
          <CountsTable fields={page.fields} counts={page.counts} typeNames={names} />
        </Panel>
      </>
    )
  const people = page.teams.flatMap((team) => team.people).filter(({ id }) => id !== actor.employeeId)
  return (
    <>
      {header}
      <Columns
        rail={
          <>
            {page.unconfirmed.length ? (
              <Panel title="Väntar på bekräftelse">
                <UnconfirmedList facts={page.unconfirmed} />
              </Panel>
            ) : null}
            <Panel title="Skriv in kompetens">
              <FactForm people={people} fields={page.fields} />
            </Panel>
          </>
        }
      >
        <MatrixLegend warningDays={page.warningDays} />
        {page.teams.length === 0 ? <EmptyState title="Inga medarbetare i ett team än" /> : null}
        {page.teams.map((team) => (
          <Panel key={team.id} title={team.name} flush>
            <MatrixTable team={team} typeNames={names} />
          </Panel>
        ))}
        <p className="soft small">
          Att du har sett de här namnen är antecknat. Medarbetarna ser det på Min utveckling.
        </p>
      </Columns>
    </>
  )
}

export default door(CompetencePage)
