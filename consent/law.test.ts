import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

const root = new URL('../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

/** The names of tests that begin with numbers of the law: "3.6, 3.7 and 3.10: the question names …". */
const numbered = globSync(['consent/**/*.test.ts', 'e2e/consent*.spec.ts'], { cwd: root.pathname })
  .flatMap((path) => [...read(path).matchAll(/\btest\(\s*['"`](3\.[^:]*):/g)])
  .flatMap(([, numbers = '']) => numbers.match(/3\.\d+/g) ?? [])
const tried = new Set(numbered)

test('every row of the law is tried by a test of its number, or says who decides', () => {
  const rows = read('docs/consent-law.md').matchAll(/^\| (\d+) \|[^|]*\|([^|]*)\|([^|]*)\|$/gm)
  const told = [...rows].map(([, number, by = '', decides = '']) => ({ number, by, decides: decides.trim() }))
  assert.deepEqual(
    told.map(({ number }) => number),
    Array.from({ length: 35 }, (_, i) => String(i + 1)),
  )
  for (const { number, by, decides } of told) {
    assert.ok(tried.has(`3.${number}`) || decides, `row ${number} is neither tried nor decided`)
    for (const named of by.match(/3\.\d+/g) ?? []) assert.ok(tried.has(named), `row ${number} names ${named}`)
  }
})
