import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { Live, LiveState } from '#app/(intranet)/live.tsx'
import { navigationFor } from '#app/(intranet)/navigation.ts'
import { mayReadCases, mayWorkCases } from '#cases/permissions.ts'
import { appearanceOf } from '#components/frame/appearance.ts'
import { Frame } from '#components/frame/frame.tsx'
import { Icon } from '#components/icons/icon.tsx'
import { ROLE_NAMES } from '#platform/actor.ts'
import { currentActor } from '#platform/session.ts'

/** The frame around every intranet page. It lets nobody in: each page asks for its actor itself. */
export default async function IntranetLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor()
  if (!actor) return <main>{children}</main>
  const jar = await cookies()
  const frame = (
    <Frame
      items={navigationFor(actor)}
      userName={actor.name}
      roles={actor.roles.map((role) => ROLE_NAMES[role]).join(', ')}
      appearance={appearanceOf((name) => jar.get(name)?.value)}
      signOut={signOut}
      search={mayReadCases(actor) ? { action: '/arenden', label: 'Sök ärenden' } : undefined}
      create={mayWorkCases(actor) ? { href: '/arenden/nytt', label: 'Nytt ärende' } : undefined}
      live={mayReadCases(actor) ? <LiveState /> : undefined}
    >
      {children}
    </Frame>
  )
  return mayReadCases(actor) ? <Live>{frame}</Live> : frame
}

// A form and a full page load: nothing of the session stays in the browser's memory.
const signOut = (
  <form method="post" action="/api/auth/signout">
    <input type="hidden" name="callbackUrl" value="/logga-in?utloggad=ja" />
    <button type="submit" className="menu-item">
      <Icon name="log-out" />
      Logga ut
    </button>
  </form>
)
