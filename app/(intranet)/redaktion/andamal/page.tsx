import type { Metadata } from 'next'
import Link from 'next/link'
import { door } from '#app/(intranet)/door.tsx'
import { Columns } from '#components/layout/columns.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { StatusTag } from '#components/status/status-tag.tsx'
import { mayEditPolicies } from '#consent/permissions.ts'
import { DeclaredEvents } from '#consent/ui/declared-events.tsx'
import { PartForm, PurposeForm } from '#consent/ui/purpose-form.tsx'
import { purposesPage } from '#consent/viewing/declared-page.ts'
import { requireActor } from '#platform/session.ts'

export const metadata: Metadata = { title: 'Ändamål och delar' }

async function PurposesPage() {
  const page = await purposesPage(await requireActor(mayEditPolicies))
  if (!page) return null
  return (
    <>
      <PageHeader
        eyebrow={<Link href="/redaktion">Redaktion</Link>}
        title="Ändamål och delar"
        meta="Ett ändamål får bättre ord, men aldrig en annan mening: det som kommer att betyda något annat är ett nytt ändamål."
      />
      <Columns
        rail={
          <>
            <Panel title="Delar av webbplatsen">
              <ul className="plain-list">
                {page.parts.map(({ key, name }) => (
                  <li key={key}>{name}</li>
                ))}
              </ul>
              <details className="disclosure mt-2">
                <summary>Lägg till en del</summary>
                <PartForm />
              </details>
            </Panel>
            <Panel title="Ändringar">
              <DeclaredEvents events={page.events} empty="Inget är ändrat sedan systemet togs i bruk." />
            </Panel>
          </>
        }
      >
        {page.purposes.map((row) => (
          <Panel
            key={row.key}
            title={row.nameSv}
            actions={
              row.necessary ? (
                <StatusTag icon="check">Utan ja</StatusTag>
              ) : (
                <StatusTag icon="circle-help" tone="water">
                  Kräver ett ja
                </StatusTag>
              )
            }
          >
            <p>{row.explainsSv}</p>
            <p className="soft small mt-2" lang="en">
              {row.explainsEn}
            </p>
            <details className="disclosure mt-2">
              <summary>Ändra orden om {row.nameSv.toLowerCase()}</summary>
              <PurposeForm row={row} />
            </details>
          </Panel>
        ))}
        <Panel title="Nytt ändamål">
          <PurposeForm />
        </Panel>
      </Columns>
    </>
  )
}

export default door(PurposesPage)
