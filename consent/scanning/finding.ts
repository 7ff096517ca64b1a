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
  /** Of a cookie: seconds that it will stay, null for as long as the browser is open. */
  readonly seconds?: number | null
}

export interface Finding extends Seen {
  readonly state: State
  /** Nobody has declared it; it is declared, and used without the yes that it needs; or it stays longer than is told. */
  readonly why: 'undeclared' | 'needs_yes' | 'too_long'
}

/** Clocks of a server and a browser are never quite the same. */
const SLACK_SECONDS = 120

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
    if (state !== 'yes' && !rows.some(isNecessary)) return [{ ...one, state, why: 'needs_yes' }]
    return rows.some((item) => staysAsTold(one, item)) ? [] : [{ ...one, state, why: 'too_long' }]
  })
}

function staysAsTold({ seconds }: Seen, item: InventoryItem): boolean {
  if (seconds === undefined || seconds === null) return true
  return item.seconds !== null && seconds <= item.seconds + SLACK_SECONDS
}
