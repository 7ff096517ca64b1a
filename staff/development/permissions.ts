import { type Actor, hasRole } from '#platform/actor.ts'

/** Who may do what with competence, training, openings and plans. Pure. Source: staff facts § 2.3. */

/** Fields, courses and their sessions. */
export function mayKeepCatalogue(actor: Actor): boolean {
  return hasRole(actor, 'manager', 'hr')
}

/** Sessions are also held by team leaders, and attendance is written down by whoever held one. */
export function mayHoldSessions(actor: Actor): boolean {
  return hasRole(actor, 'manager', 'hr', 'team_leader')
}

/** Opens seats and leads their applications. */
export function mayKeepOpenings(actor: Actor): boolean {
  return hasRole(actor, 'hr')
}

/** What HR decides: how long things are kept, and whether learning cases may be written. */
export function mayKeepSettings(actor: Actor): boolean {
  return hasRole(actor, 'hr')
}

/** Whose facts somebody may read and confirm beside her own. A leader without a team has nobody of her own. */
export type Reach = { readonly everybody: true } | { readonly teamId: number } | null

export function reachOf(actor: Actor): Reach {
  if (hasRole(actor, 'manager', 'hr')) return { everybody: true }
  return hasRole(actor, 'team_leader') && actor.teamId !== null ? { teamId: actor.teamId } : null
}

/** Whether somebody of this team is within reach. */
export function reaches(reach: Reach, teamId: number | null): boolean {
  return reach !== null && ('everybody' in reach || reach.teamId === teamId)
}
