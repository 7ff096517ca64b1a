import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'

/** Conditions for `where`: what an actor may not see is absent from the answer, not hidden in the view. */

/** For rows of `members.person` under an alias. */
export function visiblePerson(actor: Actor, alias = 'p'): SQL {
  return actor.mayReadProtected ? sql`true` : sql`not ${sql.identifier(alias)}.shielded`
}

/** For rows of `members.home` under an alias: a home can give a person away without naming her. */
export function visibleHome(actor: Actor, alias = 'h'): SQL {
  return actor.mayReadProtected ? sql`true` : sql`not members.home_is_hidden(${sql.identifier(alias)}.id)`
}

/** For rows of `members.person_role` under an alias: in force today. */
export function currentRole(alias = 'r'): SQL {
  const today = stockholmDate(now())
  const role = sql.identifier(alias)
  return sql`${role}.valid_from <= ${today}::date and coalesce(${role}.valid_to, 'infinity') >= ${today}::date`
}
