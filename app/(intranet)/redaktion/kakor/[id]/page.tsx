import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { door } from '#app/(intranet)/door.tsx'
import { Columns } from '#components/layout/columns.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { Callout } from '#components/status/callout.tsx'
import { STORAGE_NAMES } from '#consent/inventory/names.ts'
import { mayEditPolicies } from '#consent/permissions.ts'
import { DeclaredEvents } from '#consent/ui/declared-events.tsx'
import { ItemForm } from '#consent/ui/item-form.tsx'
import { ItemHistory } from '#consent/ui/item-history.tsx'
import { itemPage } from '#consent/viewing/declared-page.ts'
import { swedishInstant } from '#platform/dates.ts'
import { requireActor } from '#platform/session.ts'

export const metadata: Metadata = { title: 'Rad i listan över kakor' }

async function ItemPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor(mayEditPolicies)
  const { id } = await params
  const page = /^[1-9]\d{0,14}$/.test(id) ? await itemPage(actor, Number(id)) : undefined
  if (!page) notFound()
  const { row, history, events, parts } = page
  const isPlanned = row.validFrom > page.now
  return (
    <>
      <PageHeader
        eyebrow={<Link href="/redaktion/kakor">Listan över kakor</Link>}
        title={row.name}
        meta={`${STORAGE_NAMES[row.storage]} på ${parts.find(({ key }) => key === row.sitePart)?.name}`}
      />
      <Columns
        rail={
          <>
            <Panel title="Så har det varit">
              <ItemHistory history={history} />
            </Panel>
            <Panel title="Ändringar">
              <DeclaredEvents events={events} empty="Raden är som den kom med systemet." />
            </Panel>
          </>
        }
      >
        {isPlanned ? (
          <Callout kind="warn" title="En ändring är planerad">
            Fälten visar det som gäller från {swedishInstant(row.validFrom)}. Sparar du något annat ersätts planen.
          </Callout>
        ) : null}
        {row.validTo ? (
          <Callout kind="info" title="Raden har ett slut">
            Den gäller till {swedishInstant(row.validTo)}. Sparar du gäller den igen.
          </Callout>
        ) : null}
        <Panel title={isPlanned ? 'Ändra planen' : 'Ändra'}>
          <ItemForm {...page} row={row} />
        </Panel>
      </Columns>
    </>
  )
}

export default door(ItemPage)
