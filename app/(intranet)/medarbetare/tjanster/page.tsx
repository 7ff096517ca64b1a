import type { Metadata } from 'next'
import { door } from '#app/(intranet)/door.tsx'
import { Columns } from '#components/layout/columns.tsx'
import { EmptyState } from '#components/layout/empty-state.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { requireActor } from '#platform/session.ts'
import { readFields } from '#staff/competence/read-fields.ts'
import { openingsPage } from '#staff/openings/read-openings.ts'
import { ApplicationFunnel } from '#staff/openings/ui/application-funnel.tsx'
import { OpeningForm } from '#staff/openings/ui/opening-form.tsx'
import { OpeningTable } from '#staff/openings/ui/opening-table.tsx'
import { StaffRooms } from '#staff/ui/staff-rooms.tsx'

export const metadata: Metadata = { title: 'Lediga tjänster' }

async function OpeningsPage() {
  const actor = await requireActor()
  const [{ open, ended, funnel, years, choices }, fields] = await Promise.all([openingsPage(actor), readFields()])
  return (
    <>
      <PageHeader title="Lediga tjänster" meta="Internt på HSB Stockholm. Din nuvarande chef ser inte att du söker." />
      <StaffRooms actor={actor} here="/medarbetare/tjanster" />
      <Columns
        rail={
          <>
            {choices ? (
              <Panel>
                <details className="disclosure">
                  <summary>Lys ut en tjänst</summary>
                  <OpeningForm choices={choices} fields={fields} />
                </details>
              </Panel>
            ) : null}
            <Panel>
              <ApplicationFunnel
                counts={funnel}
                caption={`Ansökningar ${choices ? '' : 'från KOMS '}${years.from}–${years.to}`}
                notes={
                  choices ? [] : ['Visas för tre hela år i taget, och bara när det handlar om minst fem personer.']
                }
              />
            </Panel>
          </>
        }
      >
        <Panel title="Att söka eller under urval" flush>
          {open.length ? (
            <OpeningTable rows={open} caption="Tjänster att söka eller under urval" />
          ) : (
            <EmptyState icon="signpost" title="Inga lediga tjänster just nu">
              Skriv vad du siktar mot på Min utveckling, så är du förberedd.
            </EmptyState>
          )}
        </Panel>
        {ended.length ? (
          <Panel title="Avslutade det senaste året" flush>
            <OpeningTable rows={ended} caption="Avslutade tjänster" />
          </Panel>
        ) : null}
      </Columns>
    </>
  )
}

export default door(OpeningsPage)
