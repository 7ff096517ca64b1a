import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { env, environmentFaults } from '#platform/env.ts'

/** `npm start`: refuses to start on a missing or malformed variable, then serves the production build. */

/** How long requests under way may take to finish after a stop was asked for, in milliseconds. */
const GRACE = 15_000

const faults = environmentFaults(process.env)
if (faults.length) {
  process.stderr.write(`KOMS startar inte: ${faults.join('; ')}\n`)
  process.exit(1)
}

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))

// Next runs in a process of its own, because this one has the `react-server` condition, under which it cannot render.
const server = spawn(
  process.execPath,
  ['--import', path('./attended.ts'), path('../node_modules/next/dist/bin/next'), 'start', '-p', String(env().PORT)],
  {
    cwd: path('..'),
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ATTENDED_BY: String(process.pid) },
  },
)

let asked = false
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) {
  process.on(signal, () => {
    if (asked) return
    asked = true
    server.kill('SIGTERM')
    setTimeout(() => server.kill('SIGKILL'), GRACE).unref()
  })
}

server.on('exit', (code) => process.exit(asked ? 0 : (code ?? 1)))
