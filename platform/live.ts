import 'server-only'
import { sql } from 'drizzle-orm'
import { driver, type Transaction } from '#db/client.ts'
import { log } from '#platform/log.ts'

/** What changed, by kind and id, never its content: a listener asks again and is authorised again. */
export interface Change {
  readonly topic: 'case' | 'person'
  readonly id: number
}

const CHANNEL = 'koms_change'

/** Announces a change when the transaction commits; a rollback takes the announcement with it. */
export async function announce(tx: Transaction, change: Change): Promise<void> {
  await tx.execute(sql`select pg_notify(${CHANNEL}, ${JSON.stringify(change)})`)
}

type Listener = (change: Change | 'everything') => void
const held = globalThis as { komsListeners?: Set<Listener>; komsListening?: Promise<unknown> | undefined }

/** Hears every change from now on. One LISTEN connection per process serves them all. Returns how to stop. */
export function listen(listener: Listener): () => void {
  held.komsListeners ??= new Set()
  held.komsListeners.add(listener)
  held.komsListening ??= start()
  return () => held.komsListeners?.delete(listener)
}

function tell(change: Change | 'everything') {
  for (const listener of held.komsListeners ?? []) {
    try {
      listener(change)
    } catch (err) {
      log().error({ event: 'live.listener-fault', err })
    }
  }
}

async function start() {
  try {
    // NOTIFY is not durable: whoever was away when the connection was lost has to ask for everything again.
    await driver().listen(
      CHANNEL,
      (payload) => tell(JSON.parse(payload) as Change),
      () => tell('everything'),
    )
  } catch (error) {
    held.komsListening = undefined
    log().warn({ event: 'live.unavailable', err: error })
    setTimeout(() => {
      if (held.komsListeners?.size) held.komsListening ??= start()
    }, 2_000).unref()
  }
}
