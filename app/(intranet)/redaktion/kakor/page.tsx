import type { Metadata } from 'next'
import Link from 'next/link'
import { door } from '#app/(intranet)/door.tsx'
import { LinkButton } from '#components/button.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { mayEditPolicies } from '#consent/permissions.ts'
import { DeclaredEvents } from '#consent/ui/declared-events.tsx'
import { ItemsTable } from '#consent/ui/items-table.tsx'
import { declaredPage } from '#consent/viewing/declared-page.ts'
import { requireActor } from '#platform/session.ts'

export const metadata: Metadata = { title: 'Listan över kakor' }

async function DeclaredCookiesPage() {
  const page = await declaredPage(await requireActor(mayEditPolicies))
  if (!page) return null
  return (
    <>
      <PageHeader
        eyebrow={<Link href="/redaktion">Redaktion</Link>}
        title="Listan över kakor"
        actions={
          <LinkButton variant="primary" small icon="plus" href="/redaktion/kakor/ny">
            Lägg till
          </LinkButton>
        }
        meta={
          <>
            Frågan, tabellerna och skannern läser den här listan. Fingeravtryck i dag: <code>{page.fingerprint}</code>
          </>
        }
      />
      <div className="stack">
        {page.parts.map(({ key, name }) => (
          <Panel key={key} title={name} flush>
            <ItemsTable {...page} rows={page.rows.filter((row) => row.sitePart === key)} caption={name} />
          </Panel>
        ))}
        <Panel title="Senast ändrat">
          <DeclaredEvents events={page.events} empty="Inget är ändrat sedan systemet togs i bruk." />
        </Panel>
      </div>
    </>
  )
}

export default door(DeclaredCookiesPage)
