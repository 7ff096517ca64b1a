import { createHash } from 'node:crypto'
import type { Inventory } from '#consent/inventory/inventory.ts'

/**
 * What a visitor answers to, as one word (64 hex characters): the purposes, who answers for them, who else gets the
 * data, and for how long. When it changes everybody is asked again; a wording changes nothing here. Every row counts,
 * also the necessary ones: that a row needs no yes is itself something that was told.
 */
export function fingerprintOf(inventory: Inventory): string {
  return createHash('sha256')
    .update(JSON.stringify(materialOf(inventory)))
    .digest('hex')
}

/** What is material, in one order whatever order it was read in. */
function materialOf({ sitePart, controllers, purposes, items }: Inventory) {
  const used = new Set(items.map(({ controller }) => controller))
  return {
    sitePart: sitePart.key,
    purposes: sorted(purposes.map(({ key, necessary }) => [key, necessary])),
    controllers: sorted(
      controllers
        .filter(({ key }) => used.has(key))
        .map(({ key, name, organisationNumber }) => [key, name, organisationNumber]),
    ),
    items: sorted(
      items.map((item) => [
        item.storage,
        item.name,
        item.purpose,
        item.party,
        item.controller,
        item.recipient,
        item.thirdCountry,
        item.safeguard,
        item.seconds,
        item.necessaryBecause !== null,
      ]),
    ),
  }
}

function sorted<T>(rows: readonly T[]): T[] {
  return [...rows].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}
