import { EXIT_KIND_NAMES, type Exit, oncePerPerson } from '#staff/ledger/exits.ts'
import { exitsOf, type Question } from '#staff/measures/question.ts'
import { exitRow, type Row } from '#staff/measures/row.ts'

/** People who left the same role for the same place. The two sides are different things even when they share a name. */
export interface Ribbon {
  readonly from: string
  readonly to: string
  readonly rows: readonly Row[]
}

/**
 * From which role people left, and where to. Two-sided: a role stands on the left, a destination on the right, so that
 * KOMS → X → KOMS is two ribbons and never a circle. Each person once; the ribbons add up to M1's denominator.
 */
export function ribbonsOf(question: Question): Ribbon[] {
  const ribbons = new Map<string, { from: string; to: string; rows: Row[] }>()
  for (const exit of oncePerPerson(exitsOf(question))) {
    const from = exit.from.assignment.title
    const to = destinationOf(question, exit)
    const key = `${from}\n${to}`
    const ribbon = ribbons.get(key) ?? { from, to, rows: [] }
    ribbons.set(key, ribbon)
    ribbon.rows.push(exitRow(exit))
  }
  return [...ribbons.values()].sort((a, b) => b.rows.length - a.rows.length || a.to.localeCompare(b.to, 'sv'))
}

/** The field of work inside HSB Stockholm, else what kind of exit it was. Of a death no picture tells. */
export function destinationOf({ reasons }: Question, exit: Exit): string {
  if (exit.kind === 'internal' && exit.to) return exit.to.assignment.area
  if (exit.kind === 'other_hsb') return EXIT_KIND_NAMES.other_hsb
  if (!reasons) return EXIT_KIND_NAMES.external
  return exit.kind === 'death' ? 'Övrigt' : EXIT_KIND_NAMES[exit.kind]
}
