import 'server-only'
import { driver } from '#db/client.ts'
import type { Actor } from '#platform/actor.ts'
import { dateOf, monthsLater, overlap } from '#staff/ledger/days.ts'
import { EXIT_KIND_NAMES, type ExitKind } from '#staff/ledger/exits.ts'
import { peopleOf, type Role } from '#staff/ledger/people.ts'
import { unitName } from '#staff/ledger/tree.ts'
import { CATALOGUE } from '#staff/measures/catalogue.ts'
import { type Drill, drill } from '#staff/measures/drill.ts'
import type { Measure } from '#staff/measures/measure.ts'
import type { Question } from '#staff/measures/question.ts'
import type { Row, RowKind } from '#staff/measures/row.ts'
import { END_CLASS_NAMES } from '#staff/moving/reason-words.ts'
import { readsApplications } from '#staff/permissions.ts'
import { readNames } from '#staff/reading/names.ts'
import type { QueryText } from '#staff/statistics/asked.ts'
import { parseDrill } from '#staff/statistics/drill-address.ts'
import { askStatistics, IN_CONFIDENCE, type Statistics } from '#staff/statistics/staff-statistics.ts'

/** One row behind a figure, in words. */
export interface RowTold {
  readonly key: string
  /** Null where the reader may not know, or where it is nobody. */
  readonly name: string | null
  readonly personId: number | null
  readonly day: string | null
  readonly from: string | null
  readonly to: string | null
  readonly kind: string | null
  /** The reason for HR, its class for the manager. */
  readonly reason: string | null
  readonly openingId: number | null
  readonly derived: boolean
  readonly weight: number
}

export interface RowsPage {
  readonly measure: Measure
  readonly drill: Drill
  readonly statistics: Statistics
  /** The figure itself, as the rows give it. Null when it is hidden from this reader. */
  readonly value: number | null
  /** What Σ weights is divided by: 1 for a count, the days of the period for an average. */
  readonly divisor: number
  readonly kind: RowKind | null
  /** Empty for whoever sees no rows: then `hidden` says why. */
  readonly rows: readonly RowTold[]
  readonly hidden: string | null
}

const NO_ROWS =
  'Du ser talet men inte raderna bakom det. De läses av den som leder KOMS, av HR och av teamledaren för sitt eget team.'

/**
 * Exactly the rows behind one figure, for this reader: the same function and the same question as the figure itself, and
 * the same decision about what she may have. Null for an address that names no figure.
 */
export async function rowsPage(actor: Actor, query: QueryText): Promise<RowsPage | null> {
  const asked = parseDrill(query)
  if (!asked) return null
  const { statistics, question } = await askStatistics(actor, query)
  const measure = CATALOGUE[asked.measure]
  const told = statistics.figures[asked.measure]
  const base = { measure, drill: asked, statistics }
  const hidden = { ...base, value: null, divisor: 1, kind: null, rows: [] }
  const isOfApplications = measure.suppression === 'applications' || asked.stage !== undefined
  const confidential = isOfApplications && !readsApplications(actor)
  if (!statistics.complete || told.hidden !== null || confidential) {
    const isWhole = !asked.fromRole && !asked.destination && !asked.stage
    const value = isWhole ? (told[asked.part]?.value ?? null) : null
    return { ...hidden, value, hidden: told.hidden ?? (confidential ? IN_CONFIDENCE : NO_ROWS) }
  }
  const amount = drill(question, asked)
  return {
    ...base,
    value: amount.value,
    divisor: amount.divisor,
    kind: amount.rows[0]?.kind ?? null,
    rows: await tellRows(actor, question, amount.rows, `Statistik: ${measure.name}`),
    hidden: null,
  }
}

async function tellRows(actor: Actor, question: Question, rows: readonly Row[], place: string): Promise<RowTold[]> {
  const keys = new Map(rows.map((row) => [row.key, assignmentKey(question, row)]))
  // Nobody reads whose applications there are to a seat that she has applied for herself.
  const own = await ownOpenings(actor, rows)
  const named = rows.filter((row) => row.kind !== 'application' || !own.has(row.openingId))
  const wanted = named.map((row) => keys.get(row.key)).filter((key) => key !== undefined && key !== null)
  const names = await readNames(actor, [...new Set(wanted)], place)
  const isNamed = new Set(named)
  const told = rows
    .map((row) => {
      const key = keys.get(row.key)
      const name = isNamed.has(row) && key ? names.get(key) : undefined
      // Of somebody who has died the list tells that there is a row, and nothing more.
      if (row.exit?.kind === 'death') return { ...UNTOLD, key: '', kind: 'Övrigt', weight: row.weight }
      return {
        key: '',
        name: name?.name ?? null,
        personId: name?.personId ?? null,
        day: row.day === null || row.kind === 'application' ? null : dateOf(row.day),
        from: roleText(question, row.from),
        to: roleText(question, row.to),
        kind: row.exit ? kindText(question, row.exit.kind) : null,
        reason: name?.reason ?? (name?.reasonClass ? END_CLASS_NAMES[name.reasonClass] : null),
        openingId: row.kind === 'opening' ? row.openingId : null,
        derived: row.from?.assignment.derived ?? false,
        weight: row.weight,
      }
    })
    .sort((a, b) => (a.day ?? '').localeCompare(b.day ?? '') || (a.name ?? '').localeCompare(b.name ?? '', 'sv'))
  // The ledger's own keys hold the number of a person, who may be nobody to this reader.
  return told.map((row, i) => ({ ...row, key: String(i) }))
}

const UNTOLD = {
  name: null,
  personId: null,
  day: null,
  from: null,
  to: null,
  reason: null,
  openingId: null,
  derived: false,
}

async function ownOpenings(actor: Actor, rows: readonly Row[]): Promise<ReadonlySet<number | null>> {
  if (!rows.some(({ kind }) => kind === 'application')) return new Set()
  const found = await driver()<{ id: number }[]>`
    select opening_id::int as id from staff.application where employee_id = ${actor.employeeId}`
  return new Set(found.map(({ id }) => id))
}

/** Pension and the like are reasons; who may not know them reads that somebody left. */
const kindText = ({ reasons }: Question, kind: ExitKind) =>
  !reasons && kind === 'retirement' ? EXIT_KIND_NAMES.external : EXIT_KIND_NAMES[kind]

/** "Handläggare, Team Söder", with the unit's name on the role's last day. */
function roleText(question: Question, role: Role | null): string | null {
  if (!role) return null
  const day = Math.min(role.to, question.today)
  return `${role.assignment.title}, ${unitName(question.ledger.placements, role.assignment.unitId, day)}`
}

/** The assignment by which somebody is known in a row: the one it is about, else the one she held in the period. */
function assignmentKey(question: Question, row: Row): number | null {
  const role = row.from ?? row.to
  if (role) return role.assignment.key
  if (row.personId === null) return null
  const window = { from: monthsLater(question.window.from, -12), to: question.window.to }
  const roles = peopleOf(question.ledger).get(row.personId) ?? []
  return (roles.findLast((one) => overlap(one, window)) ?? roles.at(-1))?.assignment.key ?? null
}
