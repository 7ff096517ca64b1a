import { mayReadCases } from '#cases/permissions.ts'
import type { NavItem } from '#components/frame/nav-links.tsx'
import type { Actor } from '#platform/actor.ts'
import { mayEditAccess } from '#staff/permissions.ts'

/** The rooms that exist and that this actor may open. A room is added here when it is built. */
export function navigationFor(actor: Actor): NavItem[] {
  const items: NavItem[] = []
  if (mayReadCases(actor))
    items.push(
      { href: '/arenden', label: 'Ärenden', icon: 'inbox' },
      { href: '/personer', label: 'Personer', icon: 'contact-round' },
    )
  if (mayEditAccess(actor)) items.push({ href: '/administration', label: 'Administration', icon: 'settings' })
  return items
}

/** Where each role begins its day. */
export function startFor(actor: Actor): string {
  return navigationFor(actor)[0]?.href ?? '/start'
}
