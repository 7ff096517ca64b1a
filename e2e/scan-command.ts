import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { PUBLIC_PART } from '#consent/inventory/inventory.ts'
import { inventoryAt } from '#consent/inventory/read-inventory.ts'
import { reportLines } from '#consent/scanning/report.ts'
import { openDatabase } from '#db/client.ts'
import { withDatabase } from '#demo/commands.ts'
import { findBrowser } from '#e2e/browser.ts'
import { scan } from '#e2e/scanning/scan.ts'

/** `npm run scan -- URL [--part KEY] [--pages N] [--json FILE]`: what a site keeps and asks for, held against what is declared. */
const USAGE = 'Användning: npm run scan -- ADRESS [--part DEL] [--pages ANTAL] [--json FIL]'

async function main(): Promise<number> {
  const order = orderOf(process.argv.slice(2))
  if (!order) return fail(USAGE)
  const { start, part, most, json } = order
  const { items } = await withDatabase(async ({ appUrl }) => {
    const close = openDatabase(appUrl)
    return inventoryAt(part, new Date()).finally(close)
  })
  const found = await findBrowser()
  const env = { ...process.env, ...found.env } as Record<string, string>
  const browser = await chromium.launch({ executablePath: found.path, args: found.args, env })
  try {
    const result = await scan(browser, { start, declared: items, most })
    console.log(reportLines(result).join('\n'))
    if (json) writeFileSync(json, `${JSON.stringify(result, null, 2)}\n`)
    return result.findings.length ? 1 : 0
  } finally {
    await browser.close()
  }
}

function orderOf(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        part: { type: 'string', default: PUBLIC_PART },
        pages: { type: 'string', default: '25' },
        json: { type: 'string' },
      },
    })
    const url = URL.parse(positionals[0] ?? '')
    const most = Number(values.pages)
    if (positionals.length !== 1 || !url?.protocol.startsWith('http') || !(most >= 1 && most <= 500)) return undefined
    return { start: url.href, part: values.part, most, json: values.json }
  } catch {
    return undefined
  }
}

function fail(sentence: string): number {
  console.error(sentence)
  return 1
}

try {
  process.exitCode = await main()
} catch (error) {
  process.exitCode = fail(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error))
}
