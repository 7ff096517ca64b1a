import { defineConfig } from '@playwright/test'
import { findBrowser } from '#e2e/browser.ts'

/** Journeys run against the service that e2e/suite.ts started; KOMS_BASE_URL says where it is. */
const browser = await findBrowser()

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  workers: 2,
  // A journey that only passes the second time has found something.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // A slow machine is no reason to fail; what hangs is told by the shorter limits below.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  fullyParallel: true,
  reporter: [['line'], ['json', { outputFile: process.env.KOMS_JOURNEYS_REPORT ?? '../test-results/journeys.json' }]],
  use: {
    baseURL: process.env.KOMS_BASE_URL ?? 'http://localhost:3000',
    // What can be pressed can be pressed soon; waiting longer only hides why it cannot.
    actionTimeout: 15_000,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    // A trace of every step is a tenth of the run's work, and thrown away when nothing fails. KOMS_TRACE=1 asks for it.
    trace: process.env.KOMS_TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: browser.path,
      args: browser.args,
      env: { ...process.env, ...browser.env } as Record<string, string>,
    },
  },
})
