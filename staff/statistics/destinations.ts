import { type CountTable, threeYearsOf } from '#staff/disclosure/counts.ts'
import { disclose } from '#staff/disclosure/disclose.ts'
import { yearOf } from '#staff/ledger/days.ts'
import { EXIT_KIND_NAMES } from '#staff/ledger/exits.ts'
import { ribbonsOf } from '#staff/measures/flows.ts'
import { firstKnownYear, yearWindow } from '#staff/measures/known-years.ts'
import type { Question } from '#staff/measures/question.ts'

/** A count of people by where they went, as it may be told without names, and the people behind it. */
export interface ToldDestination {
  readonly from: number
  readonly to: number
  readonly label: string
  readonly people: readonly string[]
}

/**
 * Where people went, for who sees no names: every year that is over, places to which few went told together with their
 * neighbours, three years together where one has too few. Which year is asked for makes no difference.
 */
export function toldDestinations(asked: Question): { told: ToldDestination[]; suppression: string | null } {
  const question = { ...asked, reasons: false }
  // Only whole threes are told, so the first that begins in a known year is where the table begins.
  const known = firstKnownYear(question)
  const three = threeYearsOf(known)
  const from = three.from === known ? known : three.to + 1
  const to = yearOf(question.today) - 1
  const behind = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i).flatMap((year) =>
    ribbonsOf({ ...question, window: yearWindow(year) }).flatMap((ribbon) =>
      ribbon.rows.map((row) => ({ year, key: ribbon.to, person: `${row.personId}@${year}` })),
    ),
  )
  const { rows, suppression } = disclose(tableOf(question, from, to, behind), 'own')
  const told = rows.map((row) => ({
    ...row,
    people: behind
      .filter(({ year, key }) => year >= row.from && year <= row.to && row.keys.includes(key))
      .map(({ person }) => person),
  }))
  return { told, suppression }
}

function tableOf(
  question: Question,
  from: number,
  to: number,
  behind: readonly { year: number; key: string }[],
): CountTable {
  // Neighbours are told together: the ways out of HSB Stockholm first, then the fields of work inside it.
  const areas = question.ledger.assignments.filter(({ entity }) => entity === 'hsb_stockholm').map(({ area }) => area)
  const ways = [EXIT_KIND_NAMES.other_hsb, EXIT_KIND_NAMES.external]
  const keys = [...ways, ...[...new Set(areas)].sort((a, b) => a.localeCompare(b, 'sv'))]
  const cells = Map.groupBy(behind, ({ year, key }) => `${year} ${key}`)
  const rows = [...cells.values()].flatMap((cell) => cell.slice(0, 1).map((one) => ({ ...one, count: cell.length })))
  return { keys: keys.map((label) => ({ key: label, label })), rows, from, to, rule: 'breakdown' }
}
