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

/**
 * Another system, through `/api/v1` and a token of its own: named in the timeline, with no employee behind it and nothing
 * protected ever open to it.
 */
export interface SystemActor {
  readonly employeeId: null
  readonly tokenId: number
  readonly name: string
  readonly teamId: null
  readonly roles: readonly Role[]
  readonly mayReadProtected: false
}

/** Whoever works cases: a colleague, or a system that was let in to do it. */
export type CaseWorker = Actor | SystemActor
export type Doer = CaseWorker | typeof SYSTEM

type Roles = Pick<Actor, 'roles'>

export function hasRole(actor: Roles, ...roles: Role[]): boolean {
  return roles.some((role) => actor.roles.includes(role))
}

/** Cases and members are open to those who work or lead them. A manager reads; see `cases/permissions.ts`. */
export function worksCases(actor: Roles): boolean {
  return hasRole(actor, 'agent', 'team_leader')
}
export function readsCases(actor: Roles): boolean {
  return hasRole(actor, 'agent', 'team_leader', 'manager')
}
