import { type Actor, hasRole } from '#platform/actor.ts'

/** Who writes policies, keeps the list of cookies and reads how visitors choose. Opens no case. Pure. */
export function mayEditPolicies(actor: Actor): boolean {
  return hasRole(actor, 'editor')
}
