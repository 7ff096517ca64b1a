import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { LOGS, ROOT } from '#demo/data-folder.ts'

const ATTENDED = fileURLToPath(new URL('../platform/attended.ts', import.meta.url))

/** A process of the demo: the application, the worker or the build. */
export type Child = {
  name: string
  log: string
  /** Resolves with the exit code when the process ends; never rejects. */
  ended: Promise<number>
  /** Asks it to stop, and makes it stop when it has not after ten seconds. */
  stop(): Promise<void>
}

type Options = { env?: Record<string, string>; onLine?: (line: string) => void }

/**
 * Starts Node with these arguments, in the checkout, with its output in `.data/logs/<name>.log`. It leads a process
 * group of its own, so that Ctrl-C reaches it only through us and in order, and so that nothing it starts is left.
 */
export function startChild(name: string, args: readonly string[], { env = {}, onLine }: Options = {}): Child {
  mkdirSync(LOGS, { recursive: true })
  const log = join(LOGS, `${name}.log`)
  const output = createWriteStream(log)
  const child = spawn(process.execPath, ['--import', ATTENDED, ...args], {
    cwd: ROOT,
    detached: true,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env, ATTENDED_BY: String(process.pid) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output.write(chunk)
      const line = String(chunk).trim().split('\n').at(-1)
      if (line) onLine?.(line)
    })
  }
  // Whatever it started goes with it, also when it dies by itself.
  child.on('exit', () => child.pid && killGroup(child.pid))
  const ended = new Promise<number>((resolve) => {
    child.on('error', () => resolve(1))
    child.on('close', (code) => output.end(() => resolve(code ?? 1)))
  })
  return { name, log, ended, stop: () => stop(child, ended) }
}

/** The last lines of a child's log, for telling why it died. */
export function lastLines(child: Child, count = 20): string {
  try {
    return readFileSync(child.log, 'utf8').trimEnd().split('\n').slice(-count).join('\n')
  } catch {
    return ''
  }
}

async function stop(child: ChildProcess, ended: Promise<number>): Promise<void> {
  if (child.pid === undefined) return
  const { pid } = child
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
  const force = setTimeout(() => killGroup(pid), 10_000)
  await ended
  clearTimeout(force)
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // Nobody of the group is left.
  }
}
