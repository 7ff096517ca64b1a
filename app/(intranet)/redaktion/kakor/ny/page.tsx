import type { Metadata } from 'next'
import Link from 'next/link'
import { door } from '#app/(intranet)/door.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { mayEditPolicies } from '#consent/permissions.ts'
import { ItemForm } from '#consent/ui/item-form.tsx'
import { itemChoices } from '#consent/viewing/declared-page.ts'
import { requireActor } from '#platform/session.ts'

export const metadata: Metadata = { title: 'Ny rad i listan' }

async function NewItemPage() {
  const choices = await itemChoices(await requireActor(mayEditPolicies))
  if (!choices) return null
  return (
    <>
      <PageHeader
        eyebrow={<Link href="/redaktion/kakor">Listan över kakor</Link>}
        title="Ny rad i listan"
        meta="Skriv bara in det som webbplatsen verkligen lagrar. Skannern jämför listan med en riktig webbläsare."
      />
      <Panel>
        <ItemForm {...choices} />
      </Panel>
    </>
  )
}

export default door(NewItemPage)
