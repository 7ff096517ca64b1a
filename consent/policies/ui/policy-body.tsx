import { createElement, Fragment, type ReactNode } from 'react'
import { type Block, type Inline, textOf } from '#consent/policies/markdown/document.ts'
import { parsePolicy } from '#consent/policies/markdown/parse.ts'

/** Generated parts by the name a text asks for them; one that is missing leaves no trace. */
export type Parts = Readonly<Record<string, ReactNode>>

interface Props {
  /** Structured Markdown, as a version keeps it. */
  body: string
  parts?: Parts
}

/**
 * A policy's text as elements. Safe by construction: every element is made here, by name, from a tree that holds nothing
 * else, and no string is ever taken for HTML.
 */
export function PolicyBody({ body, parts = {} }: Props) {
  return <>{blocks(parsePolicy(body), parts)}</>
}

/** One after the other; a text never changes places on the screen, so its pieces need no keys. */
const each = <T,>(all: readonly T[], make: (one: T) => ReactNode): ReactNode =>
  createElement(Fragment, null, ...all.map(make))

const blocks = (all: readonly Block[], parts: Parts) => each(all, (one) => block(one, parts))
const inlines = (all: readonly Inline[]) => each(all, inline)

function block(one: Block, parts: Parts): ReactNode {
  switch (one.kind) {
    case 'heading': {
      const Heading = `h${one.level}` as const
      return <Heading id={one.id}>{inlines(one.children)}</Heading>
    }
    case 'paragraph':
      return <p>{inlines(one.children)}</p>
    case 'list': {
      const List = one.ordered ? 'ol' : 'ul'
      return (
        <List>
          {each(one.items, (item) => (
            <li>{listItem(item, parts)}</li>
          ))}
        </List>
      )
    }
    case 'table':
      return <PolicyTable {...one} />
    case 'definitions':
      return (
        <dl>
          {each(one.items, ({ term, is }) => (
            <>
              <dt>{inlines(term)}</dt>
              {each(is, (what) => (
                <dd>{inlines(what)}</dd>
              ))}
            </>
          ))}
        </dl>
      )
    case 'quote':
      return <blockquote>{blocks(one.children, parts)}</blockquote>
    case 'code':
      return (
        <pre>
          <code>{one.text}</code>
        </pre>
      )
    case 'part':
      return Object.hasOwn(parts, one.name) ? parts[one.name] : null
  }
}

/** A short item is a line, not a paragraph in a list. */
function listItem(item: readonly Block[], parts: Parts): ReactNode {
  const [only, ...more] = item
  return only?.kind === 'paragraph' && more.length === 0 ? inlines(only.children) : blocks(item, parts)
}

function inline(one: Inline): ReactNode {
  switch (one.kind) {
    case 'text':
      return one.text
    case 'code':
      return <code>{one.text}</code>
    case 'emphasis':
      return <em>{inlines(one.children)}</em>
    case 'strong':
      return <strong>{inlines(one.children)}</strong>
    case 'link':
      return <a href={one.href}>{inlines(one.children)}</a>
    case 'break':
      return <br />
  }
}

function PolicyTable({ head, rows }: Extract<Block, { kind: 'table' }>) {
  return (
    // Wide tables are read by scrolling, also with the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable without a mouse.
    <section className="table-scroll" aria-label={head.map(textOf).join(', ')} tabIndex={0}>
      <table className="table">
        <thead>
          <tr>
            {each(head, (cell) => (
              <th scope="col">{inlines(cell)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {each(rows, ([first = [], ...cells]) => (
            <tr>
              <th scope="row">{inlines(first)}</th>
              {each(cells, (cell) => (
                <td>{inlines(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
