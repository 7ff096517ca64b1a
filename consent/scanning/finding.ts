import type { InventoryItem, Storage } from '#consent/inventory/inventory.ts'
import { isNamed, isNecessary } from '#consent/inventory/rules.ts'

/** How a visitor stands while the pages are walked. */
export const STATES = ['fresh', 'no', 'yes', 'withdrawn'] as const
export type State = (typeof STATES)[number]

export const STATE_NAMES: Record<State, string> = {
  fresh: 'före svar',
  no: 'efter nej',
  yes: 'efter ja',
  withdrawn: 'efter återtaget ja',
}

/** One thing that a browser was seen to keep or to ask for. */
export interface Seen {
  readonly storage: Storage
  /** The cookie's or key's name; of a request the host it went to. */
  readonly name: string
  /** The host that keeps it or was asked. */
  readonly host: string
  /** The page on which it was seen first. */
  readonly page: string
}

export interface Finding extends Seen {
  readonly state: State
  /** Nobody has declared it; or it is declared, and used without the yes that it needs. */
  readonly why: 'undeclared' | 'needs_yes'
}

/**
 * What should not have been there. A request to the site's own host needs no row; everything that is kept does. Empty
 * means that the browser saw exactly what is declared, or less. Pure.
 */
export function findingsOf(
  seen: readonly Seen[],
  state: State,
  declared: readonly InventoryItem[],
  host: string,
): Finding[] {
  return seen.flatMap((one): Finding[] => {
    if (one.storage === 'request' && one.host === host) return []
    const rows = declared.filter((item) => item.storage === one.storage && isNamed(item.name, one.name))
    if (rows.length === 0) return [{ ...one, state, why: 'undeclared' }]
    return state === 'yes' || rows.some(isNecessary) ? [] : [{ ...one, state, why: 'needs_yes' }]
  })
}
