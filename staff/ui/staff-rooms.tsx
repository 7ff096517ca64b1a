import { LinkButton } from '#components/button.tsx'
import type { Actor } from '#platform/actor.ts'
import { mayKeepCosts, mayKeepRegister, maySeeMoves } from '#staff/permissions.ts'

const ROOMS = [
  { href: '/medarbetare', name: 'Statistik', may: () => true },
  { href: '/medarbetare/flyttar', name: 'Flyttar', may: maySeeMoves },
  { href: '/medarbetare/vakanser', name: 'Vakanser', may: maySeeMoves },
  { href: '/medarbetare/kompetens', name: 'Kompetens', may: () => true },
  { href: '/medarbetare/utbildningar', name: 'Utbildningar', may: () => true },
  { href: '/medarbetare/tjanster', name: 'Lediga tjänster', may: () => true },
  { href: '/medarbetare/kostnad', name: 'Kostnad', may: mayKeepCosts },
  { href: '/medarbetare/register', name: 'Register', may: mayKeepRegister },
] as const

/** The rooms of the staff wing that this actor may open; the one we are in is marked. */
export function StaffRooms({ actor, here }: { actor: Actor; here: (typeof ROOMS)[number]['href'] }) {
  return (
    <nav className="actions mb-4 print-hidden" aria-label="Medarbetare">
      {ROOMS.filter(({ may }) => may(actor)).map(({ href, name }) => (
        <LinkButton
          key={href}
          href={href}
          small
          variant={href === here ? 'secondary' : 'quiet'}
          aria-current={href === here ? 'page' : undefined}
        >
          {name}
        </LinkButton>
      ))}
    </nav>
  )
}
