/** Access roles, as the staff register grants them. The Swedish names are those people use. */
export const ROLES = ['agent', 'team_leader', 'manager', 'hr', 'editor', 'administrator'] as const
export type Role = (typeof ROLES)[number]

export const ROLE_NAMES: Record<Role, string> = {
  agent: 'Handläggare',
  team_leader: 'Teamledare',
  manager: 'Verksamhetschef',
  hr: 'HR',
  editor: 'Redaktör',
  administrator: 'Administratör',
}

/** Who asks: an employee with the roles that are active at this very request. */
export interface Actor {
  readonly employeeId: number
  readonly name: string
  readonly teamId: number | null
  readonly roles: readonly Role[]
  /** The named right to work with protected identities (skyddade uppgifter). */
  readonly mayReadProtected: boolean
}

/** The actor of jobs and imports: it has no employee behind it and no door open to it in the browser. */
export const SYSTEM = { employeeId: null, name: 'Systemet' } as const
export type Doer = Actor | typeof SYSTEM

export function hasRole(actor: Actor, ...roles: Role[]): boolean {
  return roles.some((role) => actor.roles.includes(role))
}

/** Cases and members are open to those who work or lead them. A manager reads; see `cases/permissions.ts`. */
export function worksCases(actor: Actor): boolean {
  return hasRole(actor, 'agent', 'team_leader')
}
export function readsCases(actor: Actor): boolean {
  return hasRole(actor, 'agent', 'team_leader', 'manager')
}
