import 'server-only'
import { inTime } from '#consent/serving/patience.ts'
import { driver } from '#db/client.ts'
import { log } from '#platform/log.ts'

/** For so long a process answers from what it knows. What is published shows everywhere well within a second. */
const FRESH_MS = 100

/** A database that does not answer is left alone for so long, and readers are not made to wait for it. */
const PAUSE_MS = 2_000

const held = globalThis as { komsRevision?: { number: number; at: number; asking?: Promise<number> | undefined } }

/**
 * The number that counts up whenever anything on the public pages is written. One cheap row, asked for at most ten
 * times a second and process. When the database does not answer, or not soon, what was known last still holds: the
 * pages stay up. Throws what PostgreSQL says when nothing was ever known.
 */
export async function currentRevision(): Promise<number> {
  const known = held.komsRevision
  if (known && performance.now() - known.at < FRESH_MS) return known.number
  if (known?.asking) return known.asking
  if (!known) return remember(await ask())
  known.asking = inTime(ask()).then(remember, (err) => {
    log().warn({ event: 'public.revision-unknown', err })
    return remember(known.number, PAUSE_MS)
  })
  return known.asking
}

/** `pause`: how much longer than usual the number is taken for granted. */
function remember(number: number, pause = 0): number {
  held.komsRevision = { number, at: performance.now() + pause }
  return number
}

async function ask(): Promise<number> {
  const [row] = await driver()`select number from consent.revision`
  return row?.number ?? 0
}
