import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { client } from '#bench/client.ts'
import { RARE_WORD } from '#bench/load/load.ts'
import { type Measurement, measure, type Shot } from '#bench/measure.ts'
import type { Work } from '#bench/people-at-work.ts'
import { savedViews } from '#cases/saving-views/save-view.ts'
import { typeOptions } from '#cases/types/type-options.ts'
import { caseView } from '#cases/viewing/case-view.ts'
import { workingColleagues } from '#cases/viewing/colleagues.ts'
import { queuePage, viewCounts } from '#cases/viewing/queue.ts'
import { parseQueueQuery } from '#cases/viewing/queue-query.ts'
import { openDatabase } from '#db/client.ts'
import type { Actor } from '#platform/actor.ts'

const CONCURRENCY = [1, 8] as const

/** A bare Node HTTP server, asked as the product is. */
export async function helloFloor(seconds: number): Promise<Measurement[]> {
  const child = fork(fileURLToPath(new URL('./hello.ts', import.meta.url)))
  try {
    const [port] = (await once(child, 'message')) as [number]
    const web = client(`http://127.0.0.1:${port}`, Math.max(...CONCURRENCY))
    const shot: Shot = async () => {
      const started = performance.now()
      const { text, bytes } = await web.ask({ path: '/' })
      if (text !== 'hello') throw new Error('not hello')
      return { bytes, ms: performance.now() - started }
    }
    const measured = await each('hello', seconds, shot)
    web.close()
    return measured
  } finally {
    child.disconnect()
  }
}

/** The reads of each page straight from PostgreSQL, in this process: the product's own queries, and no page around them. */
export async function sqlFloor(appUrl: string, { samples }: Work, seconds: number): Promise<Measurement[]> {
  const close = openDatabase(appUrl)
  const actor: Actor = { employeeId: 1, name: 'Bench', teamId: 1, roles: ['agent'], mayReadProtected: false }
  const queue = async (text: Record<string, string>) => {
    const [page] = await Promise.all([
      queuePage(actor, parseQueueQuery(text)),
      viewCounts(actor),
      savedViews(actor),
      typeOptions(),
      workingColleagues(),
    ])
    return page.rows.length > 0
  }
  let turn = 0
  const view = async () => {
    const number = samples[(turn++ * 7919) % samples.length]?.number ?? ''
    const [{ found }] = await Promise.all([caseView(actor, number), workingColleagues(), typeOptions()])
    return found
  }
  try {
    return [
      ...(await each(
        'list',
        seconds,
        timed(() => queue({ vy: 'alla' })),
      )),
      ...(await each('view', seconds, timed(view))),
      ...(await each(
        'search',
        seconds,
        timed(() => queue({ q: RARE_WORD })),
      )),
    ]
  } finally {
    await close()
  }
}

function timed(read: () => Promise<boolean>): Shot {
  return async () => {
    const started = performance.now()
    if (!(await read())) throw new Error('nothing was read')
    return { bytes: 0, ms: performance.now() - started }
  }
}

async function each(task: string, seconds: number, shot: Shot): Promise<Measurement[]> {
  const all: Measurement[] = []
  for (const concurrency of CONCURRENCY) all.push(await measure({ task, concurrency, seconds, shot }))
  return all
}
