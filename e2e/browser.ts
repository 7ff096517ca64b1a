import { accessSync, constants } from 'node:fs'
import { chromium } from '@playwright/test'
import { packagedBrowser } from '#e2e/packaged-browser.ts'

/** A browser the journeys can run in. */
export type Browser = { path: string; source: string; args: string[]; env: Record<string, string> }

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * Finds Chromium: PLAYWRIGHT_CHROMIUM, a browser Playwright has installed, one of the system, or else the one in the
 * npm package @sparticuz/chromium (Linux x64), which needs neither a download nor system packages. Throws a Swedish
 * message that says what to do when there is none.
 */
export async function findBrowser(): Promise<Browser> {
  const named = process.env.PLAYWRIGHT_CHROMIUM
  if (named) {
    if (!runs(named)) throw new Error(`PLAYWRIGHT_CHROMIUM pekar på ${named}, som inte går att köra.`)
    return browser(named, 'PLAYWRIGHT_CHROMIUM')
  }
  const installed = chromium.executablePath()
  if (runs(installed)) return browser(installed, 'Playwright')
  const system = SYSTEM.find(runs)
  if (system) return browser(system, 'systemet')
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { path, env } = await packagedBrowser()
    return browser(path, '@sparticuz/chromium', env)
  }
  throw new Error('Ingen Chromium hittades. Kör `npx playwright install chromium`, eller sätt PLAYWRIGHT_CHROMIUM.')
}

function browser(path: string, source: string, env: Record<string, string> = {}): Browser {
  // Chromium's sandbox refuses to start as root.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return { path, source, args, env }
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
