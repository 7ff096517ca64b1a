import type { Metadata } from 'next'
import { door } from '#app/(intranet)/door.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { type Room, Rooms } from '#components/layout/rooms.tsx'
import { mayEditPolicies } from '#consent/permissions.ts'
import { requireActor } from '#platform/session.ts'

export const metadata: Metadata = { title: 'Redaktion' }

const ROOMS: readonly Room[] = [
  {
    href: '/redaktion/policyer',
    name: 'Policyer',
    what: 'Texterna om kakor, personuppgifter och tillgänglighet: utkast, förhandsvisning, publicering nu eller senare, historik.',
  },
  {
    href: '/redaktion/kakor',
    name: 'Listan över kakor',
    what: 'Allt som webbplatsen lagrar hos en besökare, var rad med skäl, ansvarig och lagringstid. En ändring här kan göra att alla frågas igen.',
  },
  {
    href: '/redaktion/andamal',
    name: 'Ändamål och delar',
    what: 'Vad saker lagras för, i ord som en besökare förstår, och vilka delar av HSB:s webbplats som har en egen lista.',
  },
  {
    href: '/redaktion/ansvariga',
    name: 'Ansvariga',
    what: 'Vilka föreningar och bolag som ansvarar för det som lagras, och hur en besökare når dem.',
  },
  {
    href: '/redaktion/samtycken',
    name: 'Samtycken och besök',
    what: 'Hur många som säger ja och nej, dag för dag, hur många som besöker sidorna, och export av händelserna.',
  },
]

async function EditorialPage() {
  await requireActor(mayEditPolicies)
  return (
    <>
      <PageHeader title="Redaktion" meta="De öppna sidorna: vad vi lovar besökarna, och vad de har svarat." />
      <Rooms rooms={ROOMS} />
    </>
  )
}

export default door(EditorialPage)
