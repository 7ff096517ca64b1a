import { diffArrays, diffWordsWithSpace } from 'diff'
import type { Line } from '#consent/policies/comparing/lines.ts'

export interface Piece {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** One line and what became of it. The pieces without what was added are the old line, without what was removed the new. */
export interface Difference {
  readonly as: Line['as']
  readonly kind: 'same' | 'added' | 'removed' | 'changed'
  readonly pieces: readonly Piece[]
}

/** Two lines that share less than this part of their words are two lines, not one that changed. */
const ALIKE = 0.4

/** Beyond so many edits a line is told as replaced: comparing it word by word would be slow and unreadable. */
const MOST_EDITS = 1_000

/** A line that changed is looked for so far ahead among those that came. */
const AHEAD = 12

/** Beyond so many lines changed the texts are told as one gone and one new. */
const MOST_LINES = 2_000

/** What changed from one text to another, line by line in reading order, word by word within a line. Pure. */
export function differences(before: readonly Line[], after: readonly Line[]): Difference[] {
  const comparator = (a: Line, b: Line) => a.as === b.as && a.text === b.text
  const runs = diffArrays([...before], [...after], { comparator, maxEditLength: MOST_LINES })
  if (!runs) return [...before.map((line) => whole(line, 'removed')), ...after.map((line) => whole(line, 'added'))]
  const found: Difference[] = []
  let removed: readonly Line[] = []
  for (const run of runs) {
    if (run.removed) {
      removed = run.value
      continue
    }
    if (run.added) found.push(...paired(removed, run.value))
    else found.push(...removed.map((line) => whole(line, 'removed')), ...run.value.map((line) => whole(line, 'same')))
    removed = []
  }
  return [...found, ...removed.map((line) => whole(line, 'removed'))]
}

const whole = ({ as, text }: Line, kind: Piece['kind']): Difference => ({ as, kind, pieces: [{ kind, text }] })

/** Lines that went beside lines that came: those that are alike, in order, are one line that changed. */
function paired(removed: readonly Line[], added: readonly Line[]): Difference[] {
  const found: Difference[] = []
  let next = 0
  for (const old of removed) {
    const near = added.slice(next, next + AHEAD)
    const ahead = near.findIndex((line) => line.as === old.as && likeness(old.text, line.text) >= ALIKE)
    const at = ahead < 0 ? ahead : next + ahead
    if (at < 0) {
      found.push(whole(old, 'removed'))
      continue
    }
    found.push(...added.slice(next, at).map((line) => whole(line, 'added')))
    found.push({ as: old.as, kind: 'changed', pieces: piecesOf(old.text, added[at]?.text ?? '') })
    next = at + 1
  }
  return [...found, ...added.slice(next).map((line) => whole(line, 'added'))]
}

/** The part of the longer text that both have, between 0 and 1. */
function likeness(before: string, after: string): number {
  const same = words(before, after)?.filter(({ kind }) => kind === 'same') ?? []
  const shared = same.reduce((sum, { text }) => sum + text.trim().length, 0)
  return shared / Math.max(before.length, after.length, 1)
}

function piecesOf(before: string, after: string): Piece[] {
  return gathered(words(before, after) ?? [piece('removed', before), piece('added', after)])
}

function words(before: string, after: string): Piece[] | undefined {
  return diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS })?.map(({ value, added, removed }) =>
    piece(added ? 'added' : removed ? 'removed' : 'same', value),
  )
}

const piece = (kind: Piece['kind'], text: string): Piece => ({ kind, text })

/** "en ny sak" for "den gamla saken" is one change, not three with a space between: changes beside each other are joined. */
function gathered(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  let [removed, added] = ['', '']
  const flush = () => {
    if (removed) out.push(piece('removed', removed))
    if (added) out.push(piece('added', added))
    removed = ''
    added = ''
  }
  for (const [i, { kind, text }] of pieces.entries()) {
    const isGap = text.trim() === '' && (removed || added) && i < pieces.length - 1
    if (kind !== 'added' && (kind === 'removed' || isGap)) removed += text
    if (kind !== 'removed' && (kind === 'added' || isGap)) added += text
    if (kind === 'same' && !isGap) {
      flush()
      out.push(piece('same', text))
    }
  }
  flush()
  return out
}
