import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { door } from '#app/(intranet)/door.tsx'
import { Columns } from '#components/layout/columns.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { Callout } from '#components/status/callout.tsx'
import { requireActor } from '#platform/session.ts'
import { idIn } from '#staff/development/address.ts'
import { importPage } from '#staff/importing/import-page.ts'
import { ImportButton, MappingForm } from '#staff/importing/ui/import-forms.tsx'
import { countWords, Trial } from '#staff/importing/ui/trial.tsx'
import { mayKeepRegister } from '#staff/permissions.ts'

export const metadata: Metadata = { title: 'Jämför och importera' }

async function ComparePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor(mayKeepRegister)
  const id = idIn((await params).id)
  const page = id ? await importPage(actor, id) : undefined
  if (!page) notFound()
  const { trial, imported, fault, missing } = page
  const changes = trial ? trial.counts.created + trial.counts.updated : 0
  return (
    <>
      <PageHeader eyebrow={<Link href="/medarbetare/import">Importera</Link>} title={page.name} />
      {imported ? (
        <Callout kind="success" live title="Importerad">
          {countWords(imported)}{' '}
          <Link className="link" href="/medarbetare/flyttar">
            Se flyttarna
          </Link>
        </Callout>
      ) : null}
      {fault ? <Callout kind="warn">{fault}</Callout> : null}
      {imported || fault ? null : (
        <Columns
          rail={
            <Panel title="Kolumner">
              <MappingForm fileId={page.id} columns={page.columns} mapping={page.mapping} />
            </Panel>
          }
        >
          {missing.length ? (
            <Callout kind="warn" title="Välj kolumner först">
              Filen saknar en kolumn med namnet {missing.join(', ')}. Välj vilka kolumner som är vilka.
            </Callout>
          ) : null}
          {trial ? (
            <>
              <Panel title="Provkörning">
                <p className="mb-3">{countWords(trial.counts)} Ingenting är sparat ännu.</p>
                {changes ? <ImportButton fileId={page.id} rows={changes} /> : null}
              </Panel>
              <Trial trial={trial} />
            </>
          ) : null}
        </Columns>
      )}
    </>
  )
}

export default door(ComparePage)
