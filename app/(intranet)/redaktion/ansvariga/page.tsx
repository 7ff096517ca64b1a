import type { Metadata } from 'next'
import Link from 'next/link'
import { door } from '#app/(intranet)/door.tsx'
import { Columns } from '#components/layout/columns.tsx'
import { DescriptionList } from '#components/layout/description-list.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { mayEditPolicies } from '#consent/permissions.ts'
import { ControllerForm } from '#consent/ui/controller-form.tsx'
import { DeclaredEvents } from '#consent/ui/declared-events.tsx'
import { controllersPage } from '#consent/viewing/declared-page.ts'
import { swedishDate } from '#platform/dates.ts'
import { requireActor } from '#platform/session.ts'

export const metadata: Metadata = { title: 'Ansvariga' }

async function ControllersPage() {
  const page = await controllersPage(await requireActor(mayEditPolicies))
  if (!page) return null
  return (
    <>
      <PageHeader
        eyebrow={<Link href="/redaktion">Redaktion</Link>}
        title="Ansvariga"
        meta="Den som bestämmer varför uppgifterna samlas in. En besökare ser bara dem som någon rad i listan över kakor pekar ut."
      />
      <Columns
        rail={
          <Panel title="Ändringar">
            <DeclaredEvents events={page.events} empty="Inget är ändrat sedan systemet togs i bruk." />
          </Panel>
        }
      >
        {page.controllers.map((row) => (
          <Panel key={row.key} title={row.name}>
            <DescriptionList
              rows={[
                ['Organisationsnummer', row.organisationNumber ?? 'Ska bekräftas av HSB'],
                ['Kontakt', row.contact],
                ['Gäller sedan', swedishDate(row.validFrom)],
              ]}
            />
            <details className="disclosure mt-2">
              <summary>Ändra {row.name}</summary>
              <ControllerForm row={row} />
            </details>
          </Panel>
        ))}
        <Panel title="Ny ansvarig">
          <ControllerForm />
        </Panel>
      </Columns>
    </>
  )
}

export default door(ControllersPage)
