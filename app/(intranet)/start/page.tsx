import type { Metadata } from 'next'
import { door } from '#app/(intranet)/door.tsx'
import { navigationFor } from '#app/(intranet)/navigation.ts'
import { LinkButton } from '#components/button.tsx'
import { EmptyState } from '#components/layout/empty-state.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { ROLE_NAMES } from '#platform/actor.ts'
import { requireActor } from '#platform/session.ts'

export const metadata: Metadata = { title: 'Start' }

/** Where a role arrives that works neither cases nor settings. It says honestly what is open. */
async function StartPage() {
  const actor = await requireActor()
  const rooms = navigationFor(actor)
  return (
    <>
      <PageHeader
        title={`Hej ${actor.name.split(' ')[0]}`}
        meta={actor.roles.map((role) => ROLE_NAMES[role]).join(', ')}
      />
      <EmptyState
        icon="door-closed"
        title={rooms.length ? 'Hit kommer du åt' : 'Inget rum är öppet för din roll än'}
        actions={rooms.map(({ href, label, icon }) => (
          <LinkButton key={href} href={href} icon={icon}>
            {label}
          </LinkButton>
        ))}
      >
        {rooms.length
          ? 'Välj vart du vill gå.'
          : 'Du är inloggad, och din roll är registrerad. Ärenden och personer är öppna för handläggare, teamledare och chefer.'}
      </EmptyState>
    </>
  )
}

export default door(StartPage)
