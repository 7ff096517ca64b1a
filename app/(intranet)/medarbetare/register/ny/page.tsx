import type { Metadata } from 'next'
import Link from 'next/link'
import { door } from '#app/(intranet)/door.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { requireActor } from '#platform/session.ts'
import { readEntities } from '#staff/keeping/settings-page.ts'
import { freeSeats, unitsOn } from '#staff/moving/choices.ts'
import { mayKeepRegister } from '#staff/permissions.ts'
import { JoinForm } from '#staff/registering/ui/join-form.tsx'

export const metadata: Metadata = { title: 'Ny medarbetare' }

async function NewPersonPage() {
  await requireActor(mayKeepRegister)
  const today = stockholmDate(now())
  const [seats, units, entities] = await Promise.all([freeSeats(today), unitsOn(today), readEntities()])
  return (
    <>
      <PageHeader
        eyebrow={<Link href="/medarbetare/register">Register</Link>}
        title="Ny medarbetare"
        meta="Någon som har slutat och kommer tillbaka: öppna personen i registret i stället."
      />
      <Panel className="form-page">
        <JoinForm seats={seats} units={units} entities={entities} />
      </Panel>
    </>
  )
}

export default door(NewPersonPage)
