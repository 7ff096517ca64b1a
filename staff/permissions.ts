import { type Actor, hasRole } from '#platform/actor.ts'

/** Who may see and change the staff register. Pure. */
export function mayEditAccess(actor: Actor): boolean {
  return hasRole(actor, 'administrator')
}
