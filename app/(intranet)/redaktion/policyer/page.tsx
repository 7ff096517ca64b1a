import type { Metadata } from 'next'
import Link from 'next/link'
import { door } from '#app/(intranet)/door.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { mayEditPolicies } from '#consent/permissions.ts'
import { PoliciesTable } from '#consent/ui/policies-table.tsx'
import { policiesOverview } from '#consent/viewing/policies-page.ts'
import { requireActor } from '#platform/session.ts'

export const metadata: Metadata = { title: 'Policyer' }

async function PoliciesPage() {
  const actor = await requireActor(mayEditPolicies)
  return (
    <>
      <PageHeader
        eyebrow={<Link href="/redaktion">Redaktion</Link>}
        title="Policyer"
        meta="En publicerad utgåva ändras aldrig. Nya ord blir en ny utgåva, som sidan berättar om i 60 dagar."
      />
      <Panel flush>
        <PoliciesTable policies={await policiesOverview(actor)} />
      </Panel>
    </>
  )
}

export default door(PoliciesPage)
