import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { door } from '#app/(intranet)/door.tsx'
import { mayEditCaseTypes } from '#cases/permissions.ts'
import { allTypes } from '#cases/types/edit-type.ts'
import { TypeForm } from '#cases/ui/type-form.tsx'
import { LinkButton } from '#components/button.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { requireActor } from '#platform/session.ts'

export const metadata: Metadata = { title: 'Ärendetyp' }

async function CaseTypePage({ params }: { params: Promise<{ key: string }> }) {
  await requireActor(mayEditCaseTypes)
  const { key } = await params
  const types = await allTypes()
  const type = types.find((one) => one.key === key)
  if (!type) notFound()
  return (
    <>
      <PageHeader
        eyebrow={<Link href="/administration/arendetyper">Ärendetyper</Link>}
        title={type.name}
        actions={
          <LinkButton icon="list-checks" href={`/administration/arendetyper/${type.key}/flode`}>
            Frågor och steg
          </LinkButton>
        }
      />
      <Panel>
        <TypeForm groups={[...new Set(types.map(({ group }) => group))]} type={type} />
      </Panel>
    </>
  )
}

export default door(CaseTypePage)
