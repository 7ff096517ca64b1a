import { SHIPPED } from '#consent/inventory/shipped.ts'
import { reportLines } from '#consent/scanning/report.ts'
import { expect, test } from '#e2e/journey.ts'
import { scan } from '#e2e/scanning/scan.ts'

const declared = SHIPPED.items.filter(({ sitePart }) => sitePart === 'koms').map((item, id) => ({ ...item, id }))

test('walked before an answer, after no, after yes and after a yes taken back, the site keeps and asks for what is declared', async ({
  browser,
  baseURL: site,
}) => {
  const baseURL = site ?? ''
  const result = await scan(browser, { start: `${baseURL}/`, declared, most: 12 })
  expect(result.reached).toEqual(['fresh', 'no', 'yes', 'withdrawn'])
  expect(result.findings, reportLines(result).join('\n')).toEqual([])
})

test('a planted cookie and a key in the browser’s storage are found in every state', async ({
  browser,
  baseURL: site,
}) => {
  const baseURL = site ?? ''
  const result = await scan(browser, {
    start: `${baseURL}/kontakt`,
    declared,
    most: 1,
    prepare: async (context) => {
      await context.addCookies([{ name: 'smyg', value: '1', url: baseURL }])
      await context.addInitScript(() => localStorage.setItem('spion', '1'))
    },
  })
  for (const state of ['fresh', 'no', 'yes', 'withdrawn'])
    expect(
      result.findings
        .filter((one) => one.state === state)
        .map(({ name }) => name)
        .sort(),
      state,
    ).toEqual(['smyg', 'spion'])
})
