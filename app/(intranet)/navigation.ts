import { mayReadCases } from '#cases/permissions.ts'
import type { NavItem } from '#components/frame/nav-links.tsx'
import { mayEditPolicies } from '#consent/permissions.ts'
import { type Actor, hasRole } from '#platform/actor.ts'
import { mayEditAccess } from '#staff/permissions.ts'

/** The rooms that exist and that this actor may open. A room is added here when it is built. */
export function navigationFor(actor: Actor): NavItem[] {
  const items: NavItem[] = []
  if (mayReadCases(actor))
    items.push(
      { href: '/arenden', label: 'Ärenden', icon: 'inbox' },
      { href: '/personer', label: 'Personer', icon: 'contact-round' },
    )
  // Figures that hide everybody are for everybody; who sees more is decided where they are read.
  items.push({ href: '/medarbetare', label: 'Medarbetare', icon: 'users' })
  items.push({ href: '/min-utveckling', label: 'Min utveckling', icon: 'sprout' })
  if (mayEditPolicies(actor)) items.push({ href: '/redaktion', label: 'Redaktion', icon: 'book-open-text' })
  if (mayEditAccess(actor)) items.push({ href: '/administration', label: 'Administration', icon: 'settings' })
  return items
}

/** Rooms that are open to every role, and so nobody's own. */
const FOR_EVERYBODY = ['/medarbetare', '/min-utveckling']

/** Where each role begins its day. */
export function startFor(actor: Actor): string {
  if (hasRole(actor, 'hr')) return '/medarbetare'
  return navigationFor(actor).find(({ href }) => !FOR_EVERYBODY.includes(href))?.href ?? '/start'
}
