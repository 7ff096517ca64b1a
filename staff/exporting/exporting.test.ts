import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import Papa from 'papaparse'
import { csvOf } from '#staff/exporting/csv.ts'
import type { ExportTable } from '#staff/exporting/export-table.ts'
import { sheetsOf, xlsxOf } from '#staff/exporting/xlsx.ts'

const TABLE: ExportTable = {
  title: 'Intern andel av dem som lämnat KOMS',
  definition: ['Personer som lämnat till en ny roll i HSB Stockholm ÷ alla som lämnat', 'År 2019, KOMS'],
  asOf: new Date('2026-11-22T19:15:00Z'),
  suppression: 'Ingen grupp har färre än fem personer.',
  columns: [
    { label: 'År', kind: 'text' },
    { label: 'Antal', kind: 'number' },
    { label: 'Andel', kind: 'share' },
  ],
  rows: [
    ['2019', 9, 9 / 14],
    ['2018', null, null],
    ['Förändring; "netto"', -3, -0.125],
  ],
}

const withText = (text: string): ExportTable => ({ ...TABLE, rows: [[text, 1, 0.5]] })

/** What spreadsheets take for formulas, in the ways people have hidden them. */
const FORMULAS = [
  '=1+1',
  '=HYPERLINK("http://ont.example","klicka")',
  '+46 8 123 456',
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  ' =1+1',
  '=1+1\nrad två',
  '＝1+1',
  '|calc',
]

test('CSV opens in Swedish Excel: byte order mark, semicolons, decimal comma, and nothing unknown becomes 0', () => {
  assert.deepEqual(csvOf(TABLE).split('\r\n'), [
    '\uFEFFTabell;Intern andel av dem som lämnat KOMS',
    'Definition;Personer som lämnat till en ny roll i HSB Stockholm ÷ alla som lämnat',
    'Definition;År 2019, KOMS',
    'Så som det var känt;22 november 2026 20:15',
    'Utelämnat;Ingen grupp har färre än fem personer.',
    '',
    'År;Antal;Andel',
    '2019;9;0,642857',
    '2018;;',
    '"Förändring; ""netto""";-3;-0,125',
    '',
  ])
})

test('no text of a CSV file is taken for a formula, and a number below zero stays a number', () => {
  for (const formula of FORMULAS) {
    const [, , , , , , , row] = Papa.parse<string[]>(csvOf(withText(formula)).slice(1), { delimiter: ';' }).data
    assert.equal(row?.[0], `'${formula}`, JSON.stringify(formula))
  }
  assert.match(csvOf(TABLE), /;-3;-0,125\r\n/)
})

test('a title that looks like a formula is none either', () => {
  assert.match(csvOf({ ...TABLE, title: '=1+1' }), /^\uFEFFTabell;"'=1\+1"/)
})

test('what was written to CSV is read back, whatever people are called', () => {
  const name = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((text) => !/^\s*[=+\-@|\t\r＝＋－＠]/u.test(text))
  fc.assert(
    fc.property(name, (text) => {
      const { data } = Papa.parse<string[]>(csvOf(withText(text)).slice(1), { delimiter: ';', newline: '\r\n' })
      assert.deepEqual(data[7], [text, '1', '0,5'])
    }),
  )
})

test('the workbook, opened again, has the same heading and the same table', async () => {
  const [sheet] = await sheetsOf(await xlsxOf(TABLE))
  assert.equal(sheet?.name, 'Intern andel av dem som lämnat')
  const rows = sheet?.rows.map((row) => [...row].map((cell) => cell ?? null)) ?? []
  assert.deepEqual(rows[0]?.slice(0, 2), ['Tabell', TABLE.title])
  assert.deepEqual(rows[4]?.slice(0, 2), ['Utelämnat', TABLE.suppression])
  assert.deepEqual(rows[6], ['År', 'Antal', 'Andel'])
  assert.deepEqual(rows[7], ['2019', 9, 9 / 14])
  assert.equal(rows[8]?.[0], '2018')
  assert.equal(rows[8]?.[1] ?? null, null)
  assert.deepEqual(rows[9], ['Förändring; "netto"', -3, -0.125])
})

test('no text of a workbook is a formula', async () => {
  for (const formula of FORMULAS) {
    const [sheet] = await sheetsOf(await xlsxOf(withText(formula)))
    assert.equal(typeof sheet?.rows[7]?.[0], 'string')
    assert.equal(String(sheet?.rows[7]?.[0]).trim(), formula.trim())
  }
})

test('signs that no workbook can hold are left out, and a title with signs that no sheet name has is a sheet name', async () => {
  const [sheet] = await sheetsOf(
    await xlsxOf({ ...withText('Li\u0000sa\u0007'), title: "'Flyttar 2019/2020: [alla]?'" }),
  )
  assert.equal(sheet?.rows[7]?.[0], 'Lisa')
  assert.equal(sheet?.name, 'Flyttar 2019 2020   alla')
})
