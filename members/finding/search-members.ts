import 'server-only'
import { findMembers } from '#members/finding/find-members.ts'
import type { FoundGroups } from '#members/finding/found.ts'
import type { Search } from '#members/finding/search.ts'
import { mayReadMembers } from '#members/permissions.ts'
import type { Actor } from '#platform/actor.ts'
import { done, type Result, refused } from '#platform/result.ts'

/** A search that was sent as a form, before the script has loaded. */
export interface Answered {
  readonly text: string
  readonly found: FoundGroups
}

export async function searchMembers(actor: Actor, { text }: Search): Promise<Result<Answered>> {
  if (!mayReadMembers(actor)) return refused({ message: 'Du har inte behörighet att söka bland medlemmar.' })
  return done({ text, found: await findMembers(actor, text) })
}
