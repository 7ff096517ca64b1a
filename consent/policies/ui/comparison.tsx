import { createElement, Fragment, type ReactNode } from 'react'
import type { Difference, Piece } from '#consent/policies/comparing/differences.ts'
import type { PolicyLanguage } from '#consent/policies/policy.ts'

const WORDS = {
  sv: {
    added: 'Tillagt',
    removed: 'Borttaget',
    none: 'Inget är ändrat i texten mellan de här versionerna.',
    same: (count: number) => (count === 1 ? 'Ett stycke utan ändring.' : `${count} stycken utan ändring.`),
  },
  en: {
    added: 'Added',
    removed: 'Removed',
    none: 'Nothing in the text has changed between these versions.',
    same: (count: number) => (count === 1 ? 'One paragraph unchanged.' : `${count} paragraphs unchanged.`),
  },
} as const

/** The unchanged lines kept on either side of a change, so that it can be understood. */
const AROUND = 1

/**
 * What changed, in reading order. What was added and removed is marked as such and also says so in words. Long stretches
 * without a change are folded together, and can be unfolded. Plain HTML: for the public pages and the editors' alike.
 */
export function Comparison({ found, language }: { found: readonly Difference[]; language: PolicyLanguage }) {
  const words = WORDS[language]
  if (found.every(({ kind }) => kind === 'same')) return <p>{words.none}</p>
  return (
    <div className="comparison">
      {each(stretches(found), (stretch) =>
        stretch.folded ? (
          <details className="comparison-same">
            <summary>{words.same(stretch.lines.length)}</summary>
            {each(stretch.lines, (line) => lineOf(line, words))}
          </details>
        ) : (
          each(stretch.lines, (line) => lineOf(line, words))
        ),
      )}
    </div>
  )
}

type Words = (typeof WORDS)[PolicyLanguage]

/** One after the other; a comparison never changes places on the screen, so its pieces need no keys. */
const each = <T,>(all: readonly T[], make: (one: T) => ReactNode): ReactNode =>
  createElement(Fragment, null, ...all.map(make))

function lineOf({ as, pieces }: Difference, words: Words): ReactNode {
  const inside = each(pieces, (piece) => pieceOf(piece, words))
  // Not headings: a comparison's own outline is the page's, whatever the compared text has.
  if (as === 'heading')
    return (
      <p>
        <strong>{inside}</strong>
      </p>
    )
  return as === 'item' ? <p className="comparison-item">{inside}</p> : <p>{inside}</p>
}

function pieceOf({ kind, text }: Piece, words: Words): ReactNode {
  if (kind === 'same') return text
  const Tag = kind === 'added' ? 'ins' : 'del'
  return (
    <Tag>
      <span className="comparison-word">{kind === 'added' ? words.added : words.removed}</span> {text}
    </Tag>
  )
}

interface Stretch {
  readonly folded: boolean
  readonly lines: readonly Difference[]
}

/** Changes with their neighbours, and between them what stands still. */
function stretches(found: readonly Difference[]): Stretch[] {
  const isNear = (at: number) =>
    found.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(({ kind }) => kind !== 'same')
  const out: { folded: boolean; lines: Difference[] }[] = []
  for (const [i, line] of found.entries()) {
    const folded = !isNear(i)
    const last = out.at(-1)
    if (last?.folded === folded) last.lines.push(line)
    else out.push({ folded, lines: [line] })
  }
  return out
}
