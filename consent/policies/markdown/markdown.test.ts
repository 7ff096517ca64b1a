import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Block, type Inline, textOf } from '#consent/policies/markdown/document.ts'
import { parsePolicy } from '#consent/policies/markdown/parse.ts'
import { safeAddress } from '#consent/policies/markdown/safe-address.ts'

const linesOf = (source: string) =>
  parsePolicy(source).map((block) => ('children' in block ? words(block) : block.kind))
const words = (block: Extract<Block, { children: unknown }>): string =>
  block.kind === 'quote' ? '>' : textOf(block.children)

test('headings, lists, tables, definitions and generated parts become pieces', () => {
  const [heading, list, table, facts, part] = parsePolicy(
    '# Så länge\n\n1. ett\n2. två\n\n| Kaka | Tid |\n|---|---|\n| `kakval` | 180 dagar |\n\nAnsvarig\n: HSB\n: Malmö\n\n{{ Kaktabell }}',
  )
  assert.deepEqual(heading, {
    kind: 'heading',
    level: 2,
    id: 'sa-lange',
    children: [{ kind: 'text', text: 'Så länge' }],
  })
  assert.ok(list?.kind === 'list' && list.ordered && list.items.length === 2)
  assert.ok(table?.kind === 'table')
  assert.deepEqual(table.rows, [[[{ kind: 'code', text: 'kakval' }], [{ kind: 'text', text: '180 dagar' }]]])
  assert.ok(facts?.kind === 'definitions')
  assert.deepEqual(
    facts.items.map(({ term, is }) => [textOf(term), is.map(textOf)]),
    [['Ansvarig', ['HSB', 'Malmö']]],
  )
  assert.deepEqual(part, { kind: 'part', name: 'kaktabell' })
})

test('two headings of the same words have two addresses', () => {
  const ids = parsePolicy('## Tid\n\n## Tid').map((block) => block.kind === 'heading' && block.id)
  assert.deepEqual(ids, ['tid', 'tid-2'])
  const more = parsePolicy('## Tid\n\n## Tid 2\n\n## Tid').map((block) => block.kind === 'heading' && block.id)
  assert.equal(new Set(more).size, 3)
})

test('no heading takes an address that the page around the text has: its buttons would lead to the heading', () => {
  const folders = ['../../pages/ui/', '../../serving/'].map((name) => new URL(name, import.meta.url))
  const sources = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.tsx'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8')),
  )
  const given = sources.flatMap((source) => [...source.matchAll(/\bid="([^"]+)"|form\('(\w+)'/g)])
  const ids = new Set(given.map(([, id, form]) => id ?? form ?? ''))
  for (const id of ['fraga', 'val', 'aterkalla', 'dina-val', 'innehall']) assert.ok(ids.has(id), id)
  for (const id of ids)
    for (const block of parsePolicy(`## ${id}`)) assert.notEqual(block.kind === 'heading' && block.id, id)
})

test('what is no text is not in the tree: HTML, images, links that lead where no link may', () => {
  for (const hostile of [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<!-- x -->',
    '<style>*{display:none}</style>',
    '[]: # (x)',
    '{{}}',
  ])
    assert.deepEqual(
      linesOf(hostile).filter((line) => line.includes('<')),
      [],
      hostile,
    )
  assert.deepEqual(linesOf('a <b onclick="x()">fet</b> b'), ['a fet b'])
  assert.deepEqual(linesOf('![skada](https://x.example/pixel.gif)'), ['skada'])
  assert.deepEqual(parsePolicy('[här](javascript:alert(1))'), [
    { kind: 'paragraph', children: [{ kind: 'text', text: 'här' }] },
  ])
})

test('a link leads within the site, or by https, http, mailto or tel, and nowhere else', () => {
  for (const good of ['/kakor', '#tid', 'https://www.imy.se/', 'mailto:juristerna@hsb.se', 'tel:+4687850000'])
    assert.equal(safeAddress(good), good)
  for (const bad of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//elak.example',
    '/\\elak.example',
    'elak.example',
    'blob:https://x',
    '',
  ])
    assert.equal(safeAddress(bad), undefined, bad)
})

test('whatever is written, the tree holds only allowed pieces, and is made without a fault', () => {
  const piece = fc.constantFrom(
    '<script>',
    '[a](javascript:x)',
    '| a | b |\n|--|--|\n',
    '> ',
    '- ',
    '{{kaktabell}}',
    '\n\n',
    ': ',
    '`',
    '**',
    '# ',
    '<a href="x">',
    '&lt;',
    '![x](data:,)',
    '[x]: javascript:y\n',
    '[x]',
    '\\',
    '1. ',
    '    ',
    '\u0000',
    '```\n',
  )
  const source = fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 30 })
  fc.assert(
    fc.property(source, (parts) => void parsePolicy(parts.join('')).forEach(allowed)),
    { numRuns: 500 },
  )
})

const BLOCKS = ['heading', 'paragraph', 'list', 'table', 'definitions', 'quote', 'code', 'part']
const INLINES = ['text', 'code', 'emphasis', 'strong', 'link', 'break']

function allowed(block: Block): void {
  assert.ok(BLOCKS.includes(block.kind))
  if (block.kind === 'list') for (const item of block.items) item.forEach(allowed)
  else if (block.kind === 'quote') block.children.forEach(allowed)
  else if (block.kind === 'table') for (const row of [block.head, ...block.rows]) row.flat().forEach(allowedInline)
  else if ('children' in block) block.children.forEach(allowedInline)
}

function allowedInline(one: Inline): void {
  assert.ok(INLINES.includes(one.kind))
  if (one.kind === 'link') assert.match(one.href, /^(#|\/(?!\/)|https?:|mailto:|tel:)/)
  if ('children' in one) one.children.forEach(allowedInline)
}

test('a thousand quotes within quotes are read without falling', () => {
  assert.ok(parsePolicy(`${'>'.repeat(1_000)} djupt`).length <= 1)
})
