import type { Controller, Inventory, InventoryItem, Purpose } from '#consent/inventory/inventory.ts'

/** Whether a row may be used before anybody has said yes. */
export const isNecessary = (item: InventoryItem) => item.necessaryBecause !== null

/** The purposes that need a yes, because something is stored for them. Empty: there is nothing to ask about. */
export function purposesAsked({ purposes, items }: Inventory): Purpose[] {
  const used = new Set(items.filter((item) => !isNecessary(item)).map(({ purpose }) => purpose))
  return purposes.filter(({ key, necessary }) => !necessary && used.has(key))
}

/** Who relies on the yes, and so is named where it is given. */
export function controllersAsked({ controllers, items }: Inventory): Controller[] {
  const used = new Set(items.filter((item) => !isNecessary(item)).map(({ controller }) => controller))
  return controllers.filter(({ key }) => used.has(key))
}

/** Whether a name is the declared one; a star stands for any characters. */
export function isNamed(declared: string, name: string): boolean {
  const pattern = declared.split('*').map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${pattern.join('.*')}$`).test(name)
}

/**
 * The cookies that end with a no: every declared cookie of our own that is not necessary, and those among the sent
 * ones that a pattern names. `allowed` are the purposes that still have a yes.
 */
export function cookiesToEnd(inventory: Inventory, sent: readonly string[], allowed: readonly string[]): string[] {
  const ending = inventory.items.filter(
    (item) =>
      item.storage === 'cookie' && item.party === 'first' && !isNecessary(item) && !allowed.includes(item.purpose),
  )
  const named = ending.flatMap(({ name }) => (name.includes('*') ? sent.filter((one) => isNamed(name, one)) : [name]))
  return [...new Set(named)]
}
