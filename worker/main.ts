import { PgBoss } from 'pg-boss'
import { env } from '#platform/env.ts'
import { log } from '#platform/log.ts'
import { JOBS } from '#worker/jobs.ts'

/** The second entry point: runs the jobs. Any number may run side by side; the database hands each job to one of them. */
const boss = new PgBoss({
  connectionString: env().DATABASE_URL,
  schema: 'pgboss',
  migrate: false,
  createSchema: false,
  application_name: 'koms-worker',
})
boss.on('error', (err) => log().error({ event: 'worker.fault', err }))

async function main() {
  await boss.start()
  for (const { name, cron, run } of JOBS) {
    if (!(await boss.getQueue(name))) await boss.createQueue(name, { policy: 'singleton', retryLimit: 3 })
    await boss.work(name, { pollingIntervalSeconds: 5 }, async () => {
      const count = await run()
      if (count) log().info({ event: 'job.done', job: name, count })
    })
    await boss.schedule(name, cron, null, { tz: 'Europe/Stockholm' })
    // Whatever fell due while no worker ran is done at once.
    await boss.send(name)
  }
  log().info({ event: 'worker.started', jobs: JOBS.map(({ name }) => name) })
}

let isStopping = false
async function stop() {
  if (isStopping) return
  isStopping = true
  await boss.stop({ graceful: true, timeout: 10_000 })
  process.exit(0)
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)

main().catch((err) => {
  log().fatal({ event: 'worker.broken', err })
  process.exit(1)
})
