import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')

/** What the demo keeps between starts; ignored by git, removed by `npm run demo -- --reset`. */
export const DATA = join(ROOT, '.data')

/** Where each process of the demo writes its log. */
export const LOGS = join(DATA, 'logs')

/** The content of a JSON file, or undefined when it is missing or was cut off. */
export function readJson<T>(path: string): T | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T
  } catch {
    return undefined
  }
}

/** Writes a file only its owner may read, whole or not at all: the files here hold keys and passwords. */
export function writePrivateJson(path: string, value: unknown): void {
  mkdirSync(dirname(path), { recursive: true })
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 })
  renameSync(draft, path)
}
