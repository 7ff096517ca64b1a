import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { door } from '#app/(intranet)/door.tsx'
import { LinkButton } from '#components/button.tsx'
import { Columns } from '#components/layout/columns.tsx'
import { DescriptionList } from '#components/layout/description-list.tsx'
import { EmptyState } from '#components/layout/empty-state.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { swedishPlainDate } from '#platform/dates.ts'
import { requireActor } from '#platform/session.ts'
import { idIn } from '#staff/development/address.ts'
import { mayKeepOpenings } from '#staff/development/permissions.ts'
import { openingPage } from '#staff/openings/opening-page.ts'
import { ApplicationFunnel } from '#staff/openings/ui/application-funnel.tsx'
import { ApplicationList, ApplicationState } from '#staff/openings/ui/application-list.tsx'
import { ApplyForm } from '#staff/openings/ui/apply-form.tsx'
import { ChangeOpeningForm } from '#staff/openings/ui/change-opening-form.tsx'
import { EarlierWordings } from '#staff/openings/ui/earlier-wordings.tsx'
import { Mirror, TrainingRoute } from '#staff/openings/ui/mirror.tsx'
import { WithdrawOpeningButton } from '#staff/openings/ui/opening-form.tsx'
import { OpeningState } from '#staff/openings/ui/opening-table.tsx'
import { OwnApplicationActs } from '#staff/openings/ui/own-application.tsx'

export const metadata: Metadata = { title: 'Ledig tjänst' }

async function OpeningPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor()
  const id = idIn((await params).id)
  const page = id ? await openingPage(actor, id) : undefined
  if (!page) notFound()
  const { opening, mirror, route, mine, applications, funnel, leaders, earlier, receivers } = page
  const applying = opening.open && !opening.leads && (!mine || mine.outcome === 'withdrawn')
  const mirrors = mirror.length > 0 && !opening.leads && (opening.open || mine !== null)
  const hasNothing =
    !opening.description && !mine && !applying && !opening.leads && !applications.length && !funnel?.applied
  const gaps = route.ways.length + route.beyond.length
  return (
    <>
      <PageHeader
        eyebrow={<Link href="/medarbetare/tjanster">Lediga tjänster</Link>}
        title={opening.title}
        meta={<OpeningState row={opening} />}
        actions={
          mayKeepOpenings(actor) && !opening.acceptedOn && !opening.withdrawnOn ? (
            <WithdrawOpeningButton openingId={opening.id} />
          ) : undefined
        }
      />
      <Columns
        rail={
          <>
            <Panel title="Om tjänsten">
              <DescriptionList
                rows={[
                  ['Enhet', opening.unit],
                  ['Område', opening.area],
                  ['Mottagande chef', opening.receiver],
                  ['Utlyst', swedishPlainDate(opening.openedOn)],
                  ['Sök senast', swedishPlainDate(opening.applyBy)],
                  ['Tillträde', opening.startsOn && swedishPlainDate(opening.startsOn)],
                  ['Tillsatt', opening.acceptedOn && swedishPlainDate(opening.acceptedOn)],
                ]}
              />
            </Panel>
            {receivers ? (
              <Panel>
                <details className="disclosure">
                  <summary>Ändra annonsen</summary>
                  <ChangeOpeningForm opening={opening} receivers={receivers} />
                </details>
              </Panel>
            ) : null}
            {earlier.length ? (
              <Panel title={mine ? 'Ändrad sedan du sökte' : 'Tidigare lydelser'}>
                <EarlierWordings wordings={earlier} />
              </Panel>
            ) : null}
            {mirrors ? (
              <Panel title="Kraven och du">
                <p className="soft small mb-3">Bara du ser det här.</p>
                <Mirror rows={mirror} />
                {gaps ? <TrainingRoute route={route} rows={mirror} /> : null}
              </Panel>
            ) : null}
          </>
        }
      >
        {hasNothing ? (
          <EmptyState
            icon="door-closed"
            title={opening.acceptedOn ? 'Tjänsten är tillsatt' : 'Tjänsten går inte att söka nu'}
            actions={<LinkButton href="/medarbetare/tjanster">Se tjänsterna som är lediga</LinkButton>}
          />
        ) : null}
        {opening.description ? (
          <Panel>
            <p className="whitespace-pre-wrap">{opening.description}</p>
          </Panel>
        ) : null}
        {mine ? (
          <Panel title="Din ansökan" actions={<ApplicationState row={mine} />}>
            <p className="soft">
              Skickad {swedishPlainDate(mine.appliedOn)}.{' '}
              {mine.released ? 'Din nuvarande chef kan se den.' : 'Din nuvarande chef ser den inte.'}
            </p>
            {mine.letter ? <p className="whitespace-pre-wrap mt-2">{mine.letter}</p> : null}
            {mine.outcome ? null : <OwnApplicationActs applicationId={mine.id} released={mine.released} />}
          </Panel>
        ) : null}
        {applying ? (
          <Panel title="Sök tjänsten">
            <ApplyForm
              openingId={opening.id}
              openingVersion={opening.version}
              receiver={opening.receiver}
              leaders={leaders}
            />
          </Panel>
        ) : null}
        {opening.leads || applications.length ? (
          <Panel title="Sökande">
            {applications.length ? (
              <ApplicationList rows={applications} startsOn={opening.startsOn} />
            ) : (
              <p className="soft">{opening.open ? 'Ingen har sökt än.' : 'Det finns inga ansökningar att visa.'}</p>
            )}
          </Panel>
        ) : null}
        {funnel?.applied ? (
          <Panel>
            <ApplicationFunnel counts={funnel} caption="Hur långt ansökningarna kom" />
          </Panel>
        ) : null}
      </Columns>
    </>
  )
}

export default door(OpeningPage)
