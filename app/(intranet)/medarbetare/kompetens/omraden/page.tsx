import type { Metadata } from 'next'
import Link from 'next/link'
import { door } from '#app/(intranet)/door.tsx'
import { typeNames } from '#cases/types/type-names.ts'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { requireActor } from '#platform/session.ts'
import { readFields } from '#staff/competence/read-fields.ts'
import { FieldForm } from '#staff/competence/ui/field-form.tsx'
import { TypeNeeds } from '#staff/competence/ui/type-needs.tsx'
import { mayKeepCatalogue } from '#staff/development/permissions.ts'

export const metadata: Metadata = { title: 'Områden och ärendetyper' }

async function FieldsPage() {
  const actor = await requireActor()
  const keeps = mayKeepCatalogue(actor)
  const [fields, types] = await Promise.all([readFields({ retired: keeps }), typeNames()])
  return (
    <>
      <PageHeader
        eyebrow={<Link href="/medarbetare/kompetens">Kompetens</Link>}
        title="Områden och ärendetyper"
        meta="Vad en ärendetyp kräver, och var man lär sig det."
      />
      <div className="stack">
        <Panel title="Det här kräver ärendetyperna" flush>
          <TypeNeeds fields={fields.filter(({ active }) => active)} types={types} />
        </Panel>
        {keeps ? (
          <Panel title="Ändra områden">
            {fields.map((row) => (
              <details key={row.id} className="disclosure">
                <summary>
                  {row.name}
                  {row.active ? '' : ' (används inte)'}
                </summary>
                <FieldForm types={types} row={row} />
              </details>
            ))}
            <h3 className="subheading">Nytt område</h3>
            <FieldForm types={types} />
          </Panel>
        ) : null}
      </div>
    </>
  )
}

export default door(FieldsPage)
