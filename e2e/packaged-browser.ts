import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { DATA } from '#demo/data-folder.ts'

/**
 * Chromium from the npm package @sparticuz/chromium: unpacked once per version into `.data`, with the libraries and
 * fonts it carries used where the machine lacks its own. Of the package only the files are taken: its list of
 * arguments switches off web security, which would blind every test of the content security policy.
 */
export async function packagedBrowser(): Promise<{ path: string; env: Record<string, string> }> {
  const home = join(DATA, `chromium-${version()}`)
  if (!existsSync(home)) await unpack(home)
  const path = join(home, 'chromium')
  const env: Record<string, string> = {}
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = join(home, 'fonts')
  if (lacksLibraries(path)) env.LD_LIBRARY_PATH = join(home, 'al2023', 'lib')
  return { path, env }
}

/** The package unpacks into the folder for temporary files; it is given one of its own, moved in place when whole. */
async function unpack(home: string): Promise<void> {
  mkdirSync(DATA, { recursive: true })
  const draft = mkdtempSync(join(DATA, 'chromium-draft-'))
  const before = { ...process.env }
  // On its home platform the package brings its libraries too; it knows it by this variable.
  Object.assign(process.env, { TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' })
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    await chromium.executablePath()
    renameSync(draft, home)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    // Two commands may unpack at once; the second finds the first one's work in place.
    if (!existsSync(home)) throw error
  } finally {
    for (const name of ['TMPDIR', 'AWS_LAMBDA_JS_RUNTIME', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME']) {
      if (before[name] === undefined) delete process.env[name]
      else process.env[name] = before[name]
    }
  }
}

function lacksLibraries(path: string): boolean {
  try {
    return execFileSync('ldd', [path], { encoding: 'utf8' }).includes('not found')
  } catch {
    return true
  }
}

function version(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  for (let folder = dirname(entry); folder !== dirname(folder); folder = dirname(folder)) {
    const file = join(folder, 'package.json')
    const found = existsSync(file)
      ? (JSON.parse(readFileSync(file, 'utf8')) as { name?: string; version?: string })
      : {}
    if (found.name === '@sparticuz/chromium' && found.version) return found.version
  }
  throw new Error('The version of @sparticuz/chromium could not be read.')
}
