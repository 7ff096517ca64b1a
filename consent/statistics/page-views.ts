import 'server-only'
import { driver } from '#db/client.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { log } from '#platform/log.ts'

/** How long counts wait in memory. A crash loses no more than this. */
const WAIT_MS = 1_000

const held = globalThis as { komsViews?: Map<string, number>; komsViewsTimer?: NodeJS.Timeout | undefined }

/** Counts that a page was sent. Knows nothing of who asked for it, and stores nothing at the reader's. */
export function countView(page: string): void {
  if (!held.komsViews)
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void writeViews())
  held.komsViews ??= new Map()
  const key = `${stockholmDate(now())} ${page}`
  held.komsViews.set(key, (held.komsViews.get(key) ?? 0) + 1)
  held.komsViewsTimer ??= setTimeout(writeViews, WAIT_MS).unref()
}

/** Writes down what was counted; what could not be written waits for the next time. */
export async function writeViews(): Promise<void> {
  clearTimeout(held.komsViewsTimer)
  held.komsViewsTimer = undefined
  const counted = held.komsViews ?? new Map<string, number>()
  if (counted.size === 0) return
  held.komsViews = new Map()
  // In one order, so that two processes never wait for each other.
  const rows = [...counted]
    .map(([key, views]) => ({ day: key.slice(0, 10), page: key.slice(11), views }))
    .sort((one, other) => (one.page < other.page ? -1 : 1))
  try {
    await driver()`
      insert into consent.page_view (day, page, views)
      select day, page, views
      from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as counted (day date, page text, views int)
      order by day, page
      on conflict (day, page) do update set views = page_view.views + excluded.views`
  } catch (err) {
    log().warn({ event: 'public.views-unwritten', err })
    for (const [key, views] of counted) held.komsViews.set(key, (held.komsViews.get(key) ?? 0) + views)
    held.komsViewsTimer ??= setTimeout(writeViews, 10 * WAIT_MS).unref()
  }
}
