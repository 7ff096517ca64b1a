import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lastLines, startChild } from '#demo/children.ts'
import { ROOT } from '#demo/data-folder.ts'

/** What the production build is made of. Tests and the demo itself are not. */
const SOURCES = ['app', 'cases', 'members', 'staff', 'consent', 'platform', 'components', 'db', 'public', 'proxy.ts']
const SETTINGS = ['package-lock.json', 'next.config.mjs', 'postcss.config.mjs', 'tsconfig.json', 'instrumentation.ts']
const MARK = join(ROOT, '.next', 'koms-sources')
/** Written by Next as the last thing of a build. */
const BUILT = join(ROOT, '.next', 'BUILD_ID')

/**
 * Makes the production build unless it was made from exactly these sources. Throws with the end of the build's log
 * when it fails. `signal` stops it midway.
 */
export async function ensureBuild(say: (line: string) => void, signal?: AbortSignal): Promise<'built' | 'unchanged'> {
  const sources = fingerprint()
  if (existsSync(BUILT) && existsSync(MARK) && readFileSync(MARK, 'utf8') === sources) return 'unchanged'

  // Removed first: a build that fails midway must not pass for the old one.
  rmSync(MARK, { force: true })
  const env = { NODE_ENV: 'production' } as const
  const build = startChild('build', ['node_modules/next/dist/bin/next', 'build'], { env, onLine: say })
  const cancel = () => void build.stop()
  signal?.addEventListener('abort', cancel)
  const code = await build.ended
  signal?.removeEventListener('abort', cancel)
  if (signal?.aborted) throw signal.reason
  if (code !== 0 || !existsSync(BUILT))
    throw new Error(`Bygget misslyckades (hela loggen: ${build.log}):\n${lastLines(build, 30)}`)
  writeFileSync(MARK, sources)
  return 'built'
}

function fingerprint(): string {
  const hash = createHash('sha256').update(process.version)
  for (const path of [...SOURCES.flatMap(filesIn), ...SETTINGS]) {
    if (existsSync(join(ROOT, path))) hash.update(`${path}\0`).update(readFileSync(join(ROOT, path)))
  }
  return hash.digest('hex')
}

function filesIn(name: string): string[] {
  const place = join(ROOT, name)
  if (!existsSync(place)) return []
  if (name.endsWith('.ts')) return [name]
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
    .sort()
}
