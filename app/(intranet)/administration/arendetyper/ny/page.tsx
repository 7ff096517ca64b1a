import type { Metadata } from 'next'
import Link from 'next/link'
import { door } from '#app/(intranet)/door.tsx'
import { mayEditCaseTypes } from '#cases/permissions.ts'
import { allTypes } from '#cases/types/edit-type.ts'
import { TypeForm } from '#cases/ui/type-form.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { requireActor } from '#platform/session.ts'

export const metadata: Metadata = { title: 'Ny ärendetyp' }

async function NewCaseTypePage() {
  await requireActor(mayEditCaseTypes)
  const types = await allTypes()
  return (
    <>
      <PageHeader eyebrow={<Link href="/administration/arendetyper">Ärendetyper</Link>} title="Ny ärendetyp" />
      <Panel>
        <TypeForm groups={[...new Set(types.map(({ group }) => group))]} />
      </Panel>
    </>
  )
}

export default door(NewCaseTypePage)
