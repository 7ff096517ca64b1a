import type { Paragraph, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Block, Cell } from '#consent/policies/markdown/document.ts'
import { textOf } from '#consent/policies/markdown/document.ts'
import { inlinesOf } from '#consent/policies/markdown/inlines.ts'

/** Nothing a policy needs is nested deeper; beyond it, what was meant to exhaust the reader is left out. */
const DEEPEST = 6

const PART = /^\{\{\s*([\p{L}_-]{1,40})\s*\}\}$/u

/**
 * Structured Markdown as a tree of allowed pieces: CommonMark, and two things it lacks, tables (`| a | b |`) and
 * definition lists (a line followed by `: what it is`). Never throws; what is not allowed is not in the tree. Pure.
 */
export function parsePolicy(source: string): Block[] {
  return blocksOf(fromMarkdown(source).children, source, 0, new Map(PAGE_IDS.map((id) => [id, 1])))
}

/**
 * What the page around a text calls its own parts. A heading that took one of these would be what its buttons and links
 * mean: under "## Val" nothing could be saved any more, under "## Återkalla" nothing taken back.
 */
const PAGE_IDS = [
  'akut',
  'aterkalla',
  'dina-val',
  'fraga',
  'fraga-rubrik',
  'innehall',
  'min-post',
  'min-post-svar',
  'referens',
  'val',
]

/** The addresses that are taken on the page, with the highest number that followed each. */
type Ids = Map<string, number>

function blocksOf(nodes: readonly RootContent[], source: string, depth: number, ids: Ids): Block[] {
  return depth > DEEPEST ? [] : nodes.flatMap((node) => blockOf(node, source, depth, ids))
}

function blockOf(node: RootContent, source: string, depth: number, ids: Ids): Block[] {
  switch (node.type) {
    case 'heading': {
      const children = inlinesOf(node.children)
      // The page's own title is its h1.
      const level = Math.min(Math.max(node.depth, 2), 4) as 2 | 3 | 4
      return textOf(children) ? [{ kind: 'heading', level, id: idOf(textOf(children), ids), children }] : []
    }
    case 'paragraph':
      return paragraphOf(node, source)
    case 'list':
      return [
        {
          kind: 'list',
          ordered: node.ordered === true,
          items: node.children.map((item) => blocksOf(item.children, source, depth + 1, ids)),
        },
      ]
    case 'blockquote':
      return [{ kind: 'quote', children: blocksOf(node.children, source, depth + 1, ids) }]
    case 'code':
      return [{ kind: 'code', text: node.value }]
    default:
      return []
  }
}

function paragraphOf(node: Paragraph, source: string): Block[] {
  const lines = source
    .slice(node.position?.start.offset, node.position?.end.offset)
    .split('\n')
    .map((line) => line.trim())
  const [, part] = (lines.length === 1 && PART.exec(lines[0] ?? '')) || []
  if (part) return [{ kind: 'part', name: part.normalize('NFC').toLocaleLowerCase('sv') }]
  const table = tableOf(lines) ?? definitionsOf(lines)
  if (table) return [table]
  const children = inlinesOf(node.children)
  return textOf(children) ? [{ kind: 'paragraph', children }] : []
}

/** `| a | b |` above `|---|---|` above the rows; a row that is too short is filled, one too long is cut. */
function tableOf(lines: readonly string[]): Block | undefined {
  const [head, rule, ...rows] = lines
  if (!head || !rule || ![head, ...rows].every((line) => /^\|.*\|$/.test(line))) return undefined
  if (!/^\|(\s*:?-+:?\s*\|)+$/.test(rule)) return undefined
  const titles = cellsOf(head)
  const filled = (row: Cell[]): Cell[] => titles.map((_, i) => row[i] ?? [])
  return { kind: 'table', head: titles, rows: rows.map((row) => filled(cellsOf(row))) }
}

const cellsOf = (line: string): Cell[] =>
  line
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => lineOf(cell.replaceAll('\\|', '|')))

function definitionsOf(lines: readonly string[]): Block | undefined {
  const items: { term: Cell; is: Cell[] }[] = []
  for (const line of lines) {
    const last = items.at(-1)
    if (!line.startsWith(': ')) items.push({ term: lineOf(line), is: [] })
    else if (last) last.is.push(lineOf(line.slice(2)))
    else return undefined
  }
  return items.every(({ is }) => is.length > 0) ? { kind: 'definitions', items } : undefined
}

/** A line read on its own. */
function lineOf(text: string): Cell {
  return fromMarkdown(text.trim()).children.flatMap((node) =>
    node.type === 'paragraph' || node.type === 'heading' ? inlinesOf(node.children) : [],
  )
}

/** "Så länge sparas kakorna" as `sa-lange-sparas-kakorna`; a second of the same gets a number. */
function idOf(text: string, ids: Ids): string {
  const base =
    text
      .normalize('NFD')
      .replace(/\p{Mark}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'avsnitt'
  let count = ids.get(base) ?? 0
  let id = base
  while (ids.has(id)) id = `${base}-${++count}`
  ids.set(base, Math.max(count, 1)).set(id, ids.get(id) ?? 1)
  return id
}
