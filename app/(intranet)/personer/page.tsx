import type { Metadata } from 'next'
import { door } from '#app/(intranet)/door.tsx'
import { LinkButton } from '#components/button.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { mayChangeMembers, mayReadMembers } from '#members/permissions.ts'
import { FindForm } from '#members/ui/find-form.tsx'
import { requireActor } from '#platform/session.ts'

export const metadata: Metadata = { title: 'Personer' }

async function PeoplePage() {
  const actor = await requireActor(mayReadMembers)
  const add = (
    <LinkButton href="/personer/ny" icon="user-plus">
      Lägg till person
    </LinkButton>
  )
  return (
    <>
      <PageHeader title="Personer" actions={mayChangeMembers(actor) ? add : null} />
      <FindForm />
    </>
  )
}

export default door(PeoplePage)
