import { type Block, textOf } from '#consent/policies/markdown/document.ts'

/** A policy as lines to compare: what a reader would call one thing. Pure. */
export interface Line {
  readonly as: 'heading' | 'paragraph' | 'item'
  readonly text: string
}

/** Generated parts as lines, by the name a text asks for them. */
export type PartLines = Readonly<Record<string, readonly Line[]>>

/** The lines of a text in reading order, with its generated parts where they stand. A table's row is an item. */
export function linesOf(blocks: readonly Block[], parts: PartLines = {}): Line[] {
  return blocks.flatMap((block) => linesIn(block, parts))
}

function linesIn(block: Block, parts: PartLines): readonly Line[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [{ as: block.kind, text: textOf(block.children) }]
    case 'list':
      return block.items.map((item) => ({ as: 'item', text: joined(linesOf(item, parts)) }))
    case 'table':
      return [block.head, ...block.rows].map((row) => ({ as: 'item', text: row.map(textOf).join(' · ') }))
    case 'definitions':
      return block.items.map(({ term, is }) => ({ as: 'item', text: `${textOf(term)}: ${is.map(textOf).join('; ')}` }))
    case 'quote':
      return linesOf(block.children, parts)
    case 'code':
      return [{ as: 'paragraph', text: block.text }]
    case 'part':
      return (Object.hasOwn(parts, block.name) && parts[block.name]) || []
  }
}

const joined = (lines: readonly Line[]) => lines.map(({ text }) => text).join(' ')
