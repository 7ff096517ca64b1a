import 'server-only'
import { fingerprintOf } from '#consent/inventory/fingerprint.ts'
import { type Inventory, PUBLIC_PART } from '#consent/inventory/inventory.ts'
import { inventoryAt, nextChangeAfter } from '#consent/inventory/read-inventory.ts'
import { purposesAsked } from '#consent/inventory/rules.ts'
import { currentRevision } from '#consent/serving/revision.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'

/** What every public page is made from, at one revision. */
export interface Content {
  /** Changes with everything that may change a page: what was written, what was planned, and the day. */
  readonly edition: string
  readonly inventory: Inventory
  readonly intranet: Inventory
  readonly fingerprint: string
  /** Keys of the purposes that need a yes today. */
  readonly asked: readonly string[]
}

const held = globalThis as { komsContent?: { key: string; content: Promise<Content>; until: number } }

/** What is declared now. Read once a revision and process; a planned change takes effect at its instant. */
export async function currentContent(): Promise<Content> {
  const at = now()
  const key = `${await currentRevision()}.${stockholmDate(at)}`
  if (held.komsContent?.key === key && at.getTime() < held.komsContent.until) return held.komsContent.content
  const content = read(key, at)
  const mine = { key, content, until: Number.POSITIVE_INFINITY }
  held.komsContent = mine
  try {
    mine.until = (await nextChangeAfter(at))?.getTime() ?? mine.until
    return await content
  } catch (error) {
    // What could not be read is read again, not remembered.
    if (held.komsContent === mine) delete held.komsContent
    throw error
  }
}

async function read(key: string, at: Date): Promise<Content> {
  const [inventory, intranet] = await Promise.all([inventoryAt(PUBLIC_PART, at), inventoryAt('intranat', at)])
  return {
    edition: `${key}.${at.getTime()}`,
    inventory,
    intranet,
    fingerprint: fingerprintOf(inventory),
    asked: purposesAsked(inventory).map((purpose) => purpose.key),
  }
}
