import 'server-only'
import { setCookie } from '#consent/choosing/set-cookie.ts'
import { cookiesIn } from '#consent/choosing/visitor.ts'
import type { Inventory } from '#consent/inventory/inventory.ts'
import { cookiesToEnd } from '#consent/inventory/rules.ts'

/** Headers that end every cookie of ours that needs a yes and has none; `allowed` are the purposes that have one. */
export function endedCookies(sent: Headers, inventory: Inventory, allowed: readonly string[]): string[] {
  return cookiesToEnd(inventory, [...cookiesIn(sent).keys()], allowed).map((name) => setCookie(name, '', 0))
}

/**
 * The same for those that a browser still brings: its yes has run out, the question has changed, it has begun to say no
 * for her (GPC), or an image was on its way while she took her yes back. What no yes allows goes with the next page.
 */
export function leftOverCookies(sent: Headers, inventory: Inventory, allowed: readonly string[]): string[] {
  const brought = cookiesIn(sent)
  const ending = cookiesToEnd(inventory, [...brought.keys()], allowed)
  return ending.filter((name) => brought.has(name)).map((name) => setCookie(name, '', 0))
}
