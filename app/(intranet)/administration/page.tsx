import type { Metadata } from 'next'
import { door } from '#app/(intranet)/door.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { type Room, Rooms } from '#components/layout/rooms.tsx'
import { requireActor } from '#platform/session.ts'
import { mayEditAccess } from '#staff/permissions.ts'

export const metadata: Metadata = { title: 'Administration' }

const ROOMS: readonly Room[] = [
  {
    href: '/administration/arendetyper',
    name: 'Ärendetyper',
    what: 'Vad ett ärende kan gälla, hur bråttom det är och hur säkert vi behöver veta vem som ringer.',
  },
  {
    href: '/administration/regler',
    name: 'Regler',
    what: 'Vad som är akut, vad en handläggare får bevilja, hur länge saker får ta. Varje regel har en källa och gäller från en viss dag.',
  },
  {
    href: '/administration/atkomst',
    name: 'Åtkomst',
    what: 'Vem som har vilken roll, från och med när, och vem som får arbeta med skyddade uppgifter.',
  },
  {
    href: '/administration/nycklar',
    name: 'Nycklar',
    what: 'Vilka andra system som får läsa och registrera ärenden, vad vart och ett får göra och när det sist var här.',
  },
]

async function AdministrationPage() {
  await requireActor(mayEditAccess)
  return (
    <>
      <PageHeader title="Administration" />
      <Rooms rooms={ROOMS} />
    </>
  )
}

export default door(AdministrationPage)
