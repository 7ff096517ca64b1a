import 'server-only'
import { driver } from '#db/client.ts'
import { log } from '#platform/log.ts'

/** For so long a process answers from what it knows. What is published shows everywhere well within a second. */
const FRESH_MS = 100

const held = globalThis as { komsRevision?: { number: number; at: number; asking?: Promise<number> | undefined } }

/**
 * The number that counts up whenever anything on the public pages is written. One cheap row, asked for at most ten
 * times a second and process. When the database does not answer, what was known last still holds: the pages stay up.
 * Throws what PostgreSQL says when nothing was ever known.
 */
export async function currentRevision(): Promise<number> {
  const known = held.komsRevision
  if (known && performance.now() - known.at < FRESH_MS) return known.number
  if (known?.asking) return known.asking
  const asking = ask().catch((err) => {
    if (known === undefined) throw err
    log().warn({ event: 'public.revision-unknown', err })
    return known.number
  })
  if (known) known.asking = asking
  const number = await asking
  held.komsRevision = { number, at: performance.now() }
  return number
}

async function ask(): Promise<number> {
  const [row] = await driver()`select number from consent.revision`
  return row?.number ?? 0
}
