import { type Actor, hasRole } from '#platform/actor.ts'

/** Who may see and change the staff register. Pure. Source: staff facts § 2.3. */
export function mayEditAccess(actor: Actor): boolean {
  return hasRole(actor, 'administrator')
}

/**
 * Whose names somebody may read, beside her own: `own` nobody's, `team` those who leave or join her team, `koms` all of
 * KOMS, `hr` everybody's. What is not named is told as aggregates.
 */
export type StaffTier = 'own' | 'team' | 'koms' | 'hr'

export function staffTier(actor: Actor): StaffTier {
  if (hasRole(actor, 'hr')) return 'hr'
  if (hasRole(actor, 'manager')) return 'koms'
  // A leader without a team has nobody of her own.
  return hasRole(actor, 'team_leader') && actor.teamId !== null ? 'team' : 'own'
}

/** How much of why somebody left: HR the reason as written, the manager its class, nobody else anything. */
export function reasonsShown(actor: Actor): 'reason' | 'class' | 'none' {
  const tier = staffTier(actor)
  return tier === 'hr' ? 'reason' : tier === 'koms' ? 'class' : 'none'
}

/**
 * Counts of applications however few they are. Whoever leads an applicant must not learn that somebody of her team has
 * applied, and a count of one, or two counts a day apart, would tell her.
 */
export function readsApplications(actor: Actor): boolean {
  return staffTier(actor) === 'hr'
}

/** Lists of people by name: moves, exits, vacancies. */
export function maySeeMoves(actor: Actor): boolean {
  return staffTier(actor) !== 'own'
}

export function mayRegisterMoves(actor: Actor): boolean {
  return hasRole(actor, 'manager', 'hr')
}

/** Everybody in the register, units, seats, reasons, imports and closed years. */
export function mayKeepRegister(actor: Actor): boolean {
  return hasRole(actor, 'hr')
}

/** A year is closed by whoever answers for its figures; HR, who knows the rows, and the manager, who tells them. */
export function mayCloseYears(actor: Actor): boolean {
  return hasRole(actor, 'manager', 'hr')
}

/** The manager answers for the figures: sets the target and releases a year to the public pages. */
export function mayLeadStatistics(actor: Actor): boolean {
  return hasRole(actor, 'manager')
}

/**
 * What moves cost: the inputs tell of agreements and pay, and a sum without them is quoted without them. Whoever answers
 * for the figures enters them and sees them.
 */
export function mayKeepCosts(actor: Actor): boolean {
  return hasRole(actor, 'manager', 'hr')
}
