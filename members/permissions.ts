import { type Actor, readsCases, worksCases } from '#platform/actor.ts'

/** Who may see and change what about a person. Pure; applied as `where` in queries and as a check in commands. */

export const mayReadMembers = readsCases
export const mayChangeMembers = worksCases

interface Guarded {
  /** Her identity is protected, or that of someone in her household. */
  readonly shielded: boolean
}

/** Everything on the card. Without the right a shielded person has a name, a membership number and nothing more. */
function maySeeWhole(actor: Actor, person: Guarded): boolean {
  return mayReadMembers(actor) && (!person.shielded || actor.mayReadProtected)
}

export function mayChange(actor: Actor, person: Guarded): boolean {
  return mayChangeMembers(actor) && maySeeWhole(actor, person)
}

/** Setting or lifting a protection flag: a mistake here can cost somebody her safety. */
export function mayProtect(actor: Actor): boolean {
  return mayChangeMembers(actor) && actor.mayReadProtected
}

/** What an agent without the right reads where the rest would have stood. */
export const SHIELDED_NOTICE = 'Skyddade personuppgifter – en kollega med behörighet kan hjälpa till'
