import 'server-only'
import { db } from '#db/client.ts'
import { findAssociations } from '#members/finding/find-associations.ts'
import { findHomes } from '#members/finding/find-homes.ts'
import { findPeople } from '#members/finding/find-people.ts'
import { type FoundGroups, NOTHING_FOUND } from '#members/finding/found.ts'
import { whatWasTyped } from '#members/finding/what-was-typed.ts'
import { mayReadMembers } from '#members/permissions.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'

const LIMIT = 8

/**
 * One search box over the register: people, homes and associations, at most eight of each. Any text is welcome; what
 * means nothing finds nothing. Whoever may not read members finds nothing either.
 */
export async function findMembers(actor: Actor, text: string): Promise<FoundGroups> {
  if (!mayReadMembers(actor)) return NOTHING_FOUND
  const typed = whatWasTyped(text, stockholmDate(now()))
  const [people, homes, associations] = await Promise.all([
    findPeople(db, actor, typed, LIMIT),
    typed.place ? findHomes(db, actor, typed.place, LIMIT) : [],
    findAssociations(db, typed, LIMIT),
  ])
  return { people, homes, associations }
}
