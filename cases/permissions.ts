import { type Actor, type CaseWorker, hasRole, readsCases, worksCases } from '#platform/actor.ts'

/** Who may do what to a case. Pure; applied as `where` in queries and as a check in commands. */

export const mayReadCases = readsCases
export const mayWorkCases = worksCases

interface Guarded {
  /** The case is about a person whose identity is protected, or someone of her household. */
  readonly restricted: boolean
}

/** A protected case is open only to those who hold the named right. */
export function mayReadCase(actor: CaseWorker, kase: Guarded): boolean {
  return readsCases(actor) && (!kase.restricted || actor.mayReadProtected)
}

export function mayWorkCase(actor: CaseWorker, kase: Guarded): boolean {
  return worksCases(actor) && mayReadCase(actor, kase)
}

/** Agents hand over their own and what is free; only a team leader moves what another holds. */
export function mayAssign(actor: CaseWorker, kase: Guarded & { readonly assigneeId: number | null }): boolean {
  if (!mayWorkCase(actor, kase)) return false
  return hasRole(actor, 'team_leader') || kase.assigneeId === null || kase.assigneeId === actor.employeeId
}

/**
 * Whoever works cases may take over an open one, also from a colleague: she has the member on the line. This is the one
 * exception to `mayAssign`, and only towards oneself (decision 050).
 */
export function mayTake(actor: Actor, kase: Guarded & { readonly isOpen: boolean }): boolean {
  return mayWorkCase(actor, kase) && kase.isOpen
}

export function mayEditCaseTypes(actor: Actor): boolean {
  return hasRole(actor, 'administrator')
}

/** The dated settings of the rules, and the flows that are written rather than coded. */
export function mayEditRules(actor: Actor): boolean {
  return hasRole(actor, 'administrator')
}
