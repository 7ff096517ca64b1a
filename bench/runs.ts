import { type Client, client } from '#bench/client.ts'
import { type Comparison, compare } from '#bench/compare.ts'
import { type CpuShare, cpuShares } from '#bench/cpu-share.ts'
import type { BenchDatabase } from '#bench/database.ts'
import { helloFloor, sqlFloor } from '#bench/floor.ts'
import { type Measurement, measure } from '#bench/measure.ts'
import type { Work } from '#bench/people-at-work.ts'
import type { Server } from '#bench/server.ts'
import { READS, shotOf, WRITES } from '#bench/tasks.ts'
import { step } from '#demo/progress.ts'

const CONCURRENCY = [1, 8] as const

/** Everything one size of the register needs to be measured. */
export interface Stand {
  readonly database: BenchDatabase
  readonly server: Server
  readonly work: Work
}

/** What one run on one register came to. */
export interface Measured {
  readonly cases: number
  readonly tasks: readonly Measurement[]
  readonly hello: readonly Measurement[]
  readonly sql: readonly Measurement[]
  /** Server CPU, measured in turns; a bare page first. */
  readonly cpu: readonly CpuShare[]
}

/** Every task at every concurrency, the reads first, then the floors. The server is warmed up with what is measured. */
export async function measuring({ database, server, work }: Stand, seconds: number): Promise<Measured> {
  const web = client(server.baseUrl, Math.max(...CONCURRENCY))
  const tasks: Measurement[] = []
  let cpu: CpuShare[] = []
  try {
    await step('Uppvärmning', async () => {
      for (const task of READS) await measure({ task, concurrency: 2, seconds: 3, shot: await shotOf(task, web, work) })
    })
    cpu = await step('CPU per svar, växelvis', async () => {
      const shots = await Promise.all(
        (['bare', 'list', 'view', 'search', 'statistics', 'public'] as const).map(
          async (task) => [task, await shotOf(task, web, work)] as const,
        ),
      )
      return cpuShares(new Map(shots), server.pids, Math.max(2 * seconds, 10))
    })
    for (const task of [...READS, ...WRITES]) {
      const shot = await shotOf(task, web, work)
      for (const concurrency of CONCURRENCY) {
        await work.forgive()
        const forgiving = setInterval(() => void work.forgive(), 5_000)
        const order = { task, concurrency, seconds, shot, pids: server.pids }
        tasks.push(
          await step(`${task} × ${concurrency}`, () => measure(order), told).finally(() => clearInterval(forgiving)),
        )
      }
    }
  } finally {
    web.close()
  }
  const hello = await step('Golv: naken Node-server', () => helloFloor(Math.min(seconds, 5)))
  const sql = await step('Golv: bara SQL', () => sqlFloor(database.appUrl, work, Math.min(seconds, 5)))
  return { cases: database.cases, tasks, hello, sql, cpu }
}

/** The tasks whose cost must not grow with the register, on two registers in turn. */
export async function comparing(stands: readonly Stand[], seconds: number) {
  const webs = stands.map(({ server }) => client(server.baseUrl, Math.max(...CONCURRENCY)))
  const results: Comparison[] = []
  try {
    for (const round of ['Uppvärmning', ''] as const) {
      for (const task of ['list', 'view', 'search'] as const) {
        const [small, large] = await Promise.all(stands.map(({ work }, i) => shotOf(task, webs[i] as Client, work)))
        if (!small || !large) continue
        for (const concurrency of round ? [2] : CONCURRENCY) {
          const name = `${round || 'Jämförelse'} ${task} × ${concurrency}`
          const result = await step(name, () => compare(task, concurrency, round ? 4 : seconds, [small, large]))
          if (!round) results.push(result)
        }
      }
    }
  } finally {
    for (const web of webs) web.close()
  }
  return { sizes: stands.map(({ database }) => database.cases), results }
}

function told({ errors, fault, requests }: Measurement): string {
  return errors ? `${errors} av ${requests} svar var FEL: ${fault}` : `${requests} svar`
}
