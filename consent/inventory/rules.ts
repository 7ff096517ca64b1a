import type { Controller, Inventory, InventoryItem, Purpose } from '#consent/inventory/inventory.ts'

/** Whether a row may be used before anybody has said yes. */
export const isNecessary = (item: InventoryItem) => item.necessaryBecause !== null

/** The purposes that need a yes, because something is stored for them. Empty: there is nothing to ask about. */
export function purposesAsked({ purposes, items }: Inventory): Purpose[] {
  const used = new Set(items.filter((item) => !isNecessary(item)).map(({ purpose }) => purpose))
  return purposes.filter(({ key, necessary }) => !necessary && used.has(key))
}

/** The longest that any of some rows is stored, in seconds; null when all are gone as the browser closes. */
export function longestOf(items: readonly InventoryItem[]): number | null {
  const times = items.flatMap(({ seconds }) => seconds ?? [])
  return times.length ? Math.max(...times) : null
}

/** Who relies on the yes, and so is named where it is given. */
export function controllersAsked({ controllers, items }: Inventory): Controller[] {
  const used = new Set(items.filter((item) => !isNecessary(item)).map(({ controller }) => controller))
  return controllers.filter(({ key }) => used.has(key))
}

/** Whether a name is the declared one; a star stands for any characters. As quick for many stars as for one. */
export function isNamed(declared: string, name: string): boolean {
  const [first = '', ...between] = declared.split('*')
  const last = between.pop()
  if (last === undefined) return name === declared
  if (!name.startsWith(first)) return false
  let from = first.length
  for (const piece of between) {
    const at = name.indexOf(piece, from)
    if (at < 0) return false
    from = at + piece.length
  }
  return name.length - last.length >= from && name.endsWith(last)
}

/** What a cookie may be called (RFC 6265); what is not can neither be set nor ended by anybody. */
export const isCookieName = (name: string) => /^[\w!#$%&'*+.^`|~-]+$/.test(name)

/**
 * The cookies that end with a no: every declared cookie of our own that is not necessary, and those among the sent
 * ones that a pattern names. `allowed` are the purposes that still have a yes. What is declared as necessary stays,
 * also when a pattern of another row is wide enough to name it.
 */
export function cookiesToEnd(inventory: Inventory, sent: readonly string[], allowed: readonly string[]): string[] {
  const ending = inventory.items.filter(
    (item) =>
      item.storage === 'cookie' && item.party === 'first' && !isNecessary(item) && !allowed.includes(item.purpose),
  )
  const named = ending.flatMap(({ name }) => (name.includes('*') ? sent.filter((one) => isNamed(name, one)) : [name]))
  const staying = inventory.items.filter((item) => item.storage === 'cookie' && isNecessary(item))
  return [...new Set(named)].filter((one) => isCookieName(one) && !staying.some(({ name }) => isNamed(name, one)))
}
