import 'server-only'
import { fingerprintOf } from '#consent/inventory/fingerprint.ts'
import { type Inventory, PUBLIC_PART } from '#consent/inventory/inventory.ts'
import { inventoryAt, nextChangeAfter } from '#consent/inventory/read-inventory.ts'
import { purposesAsked } from '#consent/inventory/rules.ts'
import { inTime } from '#consent/serving/patience.ts'
import { currentRevision } from '#consent/serving/revision.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { log } from '#platform/log.ts'

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

interface Held {
  readonly key: string
  readonly content: Promise<Content>
  /** The instant, in milliseconds, at which something planned changes. */
  until: number
}
const held = globalThis as { komsContent?: Held | undefined }

/**
 * What is declared now. Read once a revision and process; a planned change takes effect at its instant. When it cannot
 * be read, what was known last still holds: nobody can answer meanwhile, and the pages stay up.
 */
export async function currentContent(): Promise<Content> {
  const at = now()
  const key = `${await currentRevision()}.${stockholmDate(at)}`
  if (held.komsContent?.key === key && at.getTime() < held.komsContent.until) return held.komsContent.content
  const mine: Held = { key, until: Number.POSITIVE_INFINITY, content: readInto(() => mine, key, at) }
  held.komsContent = mine
  return mine.content
}

/** Nobody waits longer for what is new, while there is something that is known. */
const READING_MS = 5_000

/** Reads what is declared, and when it changes next. What could not be read is read again, not remembered. */
async function readInto(mine: () => Held, key: string, at: Date): Promise<Content> {
  const before = held.komsContent
  try {
    const reading = Promise.all([read(key, at), nextChangeAfter(at)])
    const [content, next] = await (before ? inTime(reading, READING_MS) : reading)
    mine().until = next?.getTime() ?? mine().until
    return content
  } catch (err) {
    if (held.komsContent === mine()) held.komsContent = before
    if (!before) throw err
    log().warn({ event: 'public.content-unread', err })
    return before.content
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
