import type { Metadata } from 'next'
import { door } from '#app/(intranet)/door.tsx'
import { mayEditCaseTypes } from '#cases/permissions.ts'
import { allTypes } from '#cases/types/edit-type.ts'
import { TypeTable } from '#cases/ui/type-table.tsx'
import { LinkButton } from '#components/button.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { requireActor } from '#platform/session.ts'

export const metadata: Metadata = { title: 'Ärendetyper' }

async function CaseTypesPage() {
  await requireActor(mayEditCaseTypes)
  const types = await allTypes()
  const groups = [...new Set(types.map(({ group }) => group))]
  return (
    <>
      <PageHeader
        eyebrow="Administration"
        actions={
          <LinkButton icon="plus" href="/administration/arendetyper/ny">
            Ny ärendetyp
          </LinkButton>
        }
        title="Ärendetyper"
        meta={`${types.filter(({ active }) => active).length} används, ${types.filter(({ active }) => !active).length} är avstängda`}
      />
      <div className="stack">
        {groups.map((group) => (
          <Panel key={group} title={group} flush>
            <TypeTable types={types.filter((type) => type.group === group)} caption={group} />
          </Panel>
        ))}
      </div>
    </>
  )
}

export default door(CaseTypesPage)
