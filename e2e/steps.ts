import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Child, startChild } from '#demo/children.ts'
import { DATA, ROOT, readJson } from '#demo/data-folder.ts'
import type { Household } from '#demo/household.ts'
import { checkOutcome, journeysOutcome, nodeOutcome, type Outcome } from '#e2e/tally.ts'

type Say = (text: string) => void

/** Runs one of the installed tools to its end. */
async function run(household: Household, name: string, args: string[], say: Say, env: Record<string, string> = {}) {
  const child: Child = await household.keep(() => startChild(`test-${name}`, args, { env, onLine: say }))
  const code = await child.ended
  household.signal.throwIfAborted()
  return { code, output: readFileSync(child.log, 'utf8') }
}

/** Formatting and lint, types, unused code: what can be said without running anything. */
export const STATIC_CHECKS: { name: string; run(household: Household, say: Say): Promise<Outcome> }[] = [
  { name: 'Format och lint (Biome)', run: check('biome', ['node_modules/@biomejs/biome/bin/biome', 'ci', '.']) },
  {
    name: 'Typer (TypeScript)',
    run: async (household, say) => {
      // The types of routes and of imported styles are written by Next; a fresh clone has none.
      const routes = await run(household, 'typegen', ['node_modules/next/dist/bin/next', 'typegen'], say)
      if (routes.code !== 0) return checkOutcome(routes.output, routes.code)
      return check('tsc', ['node_modules/typescript/bin/tsc', '--noEmit'])(household, say)
    },
  },
  { name: 'Oanvänd kod (knip)', run: check('knip', ['node_modules/knip/bin/knip.js', '--no-progress']) },
]

function check(name: string, args: string[]) {
  return async (household: Household, say: Say) => {
    const { output, code } = await run(household, name, args, say)
    return checkOutcome(output, code)
  }
}

/** Every *.test.ts of the house, each in a process of its own, against the test cluster. */
export async function nodeTests(household: Household, say: Say, adminUrl: string, grep?: string): Promise<Outcome> {
  const files = globSync('*/**/*.test.ts', { cwd: ROOT, exclude: ['node_modules', '.next', '.data'] }).sort()
  const args = [
    '--conditions=react-server',
    '--import=./e2e/quick-imports.ts',
    '--test',
    '--test-concurrency=2',
    '--test-reporter=spec',
    ...(grep ? [`--test-name-pattern=${grep}`] : []),
    ...files,
  ]
  // What one file has had compiled, the files after it need not compile again.
  const compiled = { NODE_COMPILE_CACHE: join(DATA, 'compile-cache') }
  const env = { KOMS_TEST_ADMIN_URL: adminUrl, NODE_ENV: 'test', LOG_LEVEL: 'silent', ...compiled }
  const { output, code } = await run(household, 'node', args, say, env)
  return nodeOutcome(output, code)
}

/** Every journey, in a real browser, against the service whose addresses stand in `env`. */
export async function journeys(
  household: Household,
  say: Say,
  env: Record<string, string>,
  grep?: string,
): Promise<Outcome> {
  const file = join(DATA, `journeys-${process.pid}.json`)
  const config = ['test', '--config', 'e2e/playwright.config.ts', ...(grep ? ['--grep', grep] : [])]
  const args = ['node_modules/@playwright/test/cli.js', ...config]
  const { output, code } = await run(household, 'journeys', args, say, { ...env, KOMS_JOURNEYS_REPORT: file })
  return journeysOutcome(readJson(file), output, code)
}
