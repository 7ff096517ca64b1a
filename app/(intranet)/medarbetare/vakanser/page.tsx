import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { door } from '#app/(intranet)/door.tsx'
import { EmptyState } from '#components/layout/empty-state.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { requireActor } from '#platform/session.ts'
import { mayRegisterMoves, maySeeMoves } from '#staff/permissions.ts'
import { StaffRooms } from '#staff/ui/staff-rooms.tsx'
import { StaffingTable, VacancyTable } from '#staff/vacancies/ui/vacancy-tables.tsx'
import { vacanciesPage } from '#staff/vacancies/vacancies-page.ts'

export const metadata: Metadata = { title: 'Vakanser' }

async function VacanciesPage() {
  const actor = await requireActor(maySeeMoves)
  const page = await vacanciesPage(actor)
  if (!page) notFound()
  const { thisYear, vacancies, teams, today, days } = page
  const open = vacancies.filter(({ openFrom }) => openFrom === null || openFrom <= today)
  const waiting = open.filter(({ startsOn }) => startsOn === null)
  return (
    <>
      <PageHeader
        eyebrow={page.unit}
        title="Vakanser"
        meta="Varje flytt öppnar en tjänst. Här står vad framgången kostar kön tills någon ny är på plats."
      />
      <StaffRooms actor={actor} here="/medarbetare/vakanser" />
      <div className="stack">
        <Panel title="I år">
          <p>
            <Link className="link" href={`/medarbetare/flyttar?ar=${today.slice(0, 4)}`} prefetch={false}>
              {thisYear.exits.internal} av {thisYear.leavers}
            </Link>{' '}
            som lämnat {page.unit} har gått till en ny roll inom HSB Stockholm. {open.length}{' '}
            {open.length === 1 ? 'tjänst är ledig' : 'tjänster är lediga'} i dag, och{' '}
            {waiting.length === 0 ? 'till alla är någon på väg' : `till ${waiting.length} är ingen på väg än`}.
          </p>
        </Panel>
        <Panel title="Bemanning de närmaste veckorna" flush>
          <StaffingTable teams={teams} days={days} />
        </Panel>
        <Panel title="Lediga tjänster" flush>
          {vacancies.length ? (
            <VacancyTable rows={vacancies} today={today} mayMove={mayRegisterMoves(actor)} />
          ) : (
            <EmptyState icon="circle-check" title="Alla tjänster är tillsatta" level={3} />
          )}
        </Panel>
      </div>
    </>
  )
}

export default door(VacanciesPage)
