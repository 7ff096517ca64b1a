import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { door } from '#app/(intranet)/door.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { requireActor } from '#platform/session.ts'
import { idIn } from '#staff/development/address.ts'
import { moveChoices } from '#staff/moving/choices.ts'
import { mayRegisterMoves } from '#staff/permissions.ts'
import { dayIn } from '#staff/reading/day-in.ts'
import { MoveForm } from '#staff/registering/ui/move-form.tsx'

export const metadata: Metadata = { title: 'Registrera flytt' }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function NewMovePage({ searchParams }: Props) {
  const actor = await requireActor(mayRegisterMoves)
  const { rad, tjanst, dag } = await searchParams
  const [key, seat] = [idIn(String(rad ?? '')), idIn(String(tjanst ?? ''))]
  const choices = await moveChoices(actor, key)
  if (!choices) notFound()
  return (
    <>
      <PageHeader eyebrow={<Link href="/medarbetare/flyttar">Flyttar</Link>} title="Registrera flytt" />
      <Panel className="form-page">
        <MoveForm
          {...choices}
          chosen={{ key: String(key ?? ''), positionId: String(seat ?? ''), on: dayIn(dag) ?? '' }}
        />
      </Panel>
    </>
  )
}

export default door(NewMovePage)
