import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import Link from 'next/link'
import { door } from '#app/(intranet)/door.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { mayChangeMembers } from '#members/permissions.ts'
import { RegistrationForm } from '#members/ui/registration-form.tsx'
import { requireActor } from '#platform/session.ts'

export const metadata: Metadata = { title: 'Ny person' }

async function NewPersonPage() {
  await requireActor(mayChangeMembers)
  const back = (
    <Link href="/personer" prefetch={false}>
      Personer
    </Link>
  )
  return (
    <>
      <PageHeader title="Lägg till person" eyebrow={back} />
      <div className="members-narrow">
        <RegistrationForm formKey={randomUUID()} />
      </div>
    </>
  )
}

export default door(NewPersonPage)
