import { longest, type Standing, standingOf } from '#staff/competence/competence.ts'
import type { PlainDate } from '#staff/ledger/ledger.ts'

/** The people of one team against the fields that their work needs. Nobody is counted, compared or ranked. Pure. */

interface MatrixFact {
  readonly employeeId: number
  readonly fieldId: number
  readonly achievedOn: PlainDate
  readonly validTo: PlainDate | null
  readonly confirmed: boolean
}

interface Cell {
  readonly standing: Standing
  readonly validTo: PlainDate | null
  readonly confirmed: boolean
}

/** What a team would miss: nobody holds it, one person alone does, or before the warning's end one alone or nobody will. */
export type Gap = 'nobody' | 'one' | 'expiring'

interface MatrixRow<F> {
  readonly field: F
  /** By employee; only those who hold or have held it. */
  readonly cells: ReadonlyMap<number, Cell>
  readonly gap: Gap | null
}

/** Rows in the order of the fields. Facts that are not confirmed are shown, and hold nothing up. */
export function matrixOf<F extends { readonly id: number }>(
  people: readonly { readonly id: number }[],
  fields: readonly F[],
  facts: readonly MatrixFact[],
  today: PlainDate,
  warningDays: number,
): MatrixRow<F>[] {
  const here = new Set(people.map(({ id }) => id))
  const byField = Map.groupBy(
    facts.filter(({ employeeId, achievedOn }) => here.has(employeeId) && achievedOn <= today),
    ({ fieldId }) => fieldId,
  )
  return fields.map((field) => {
    const cells = new Map<number, Cell>()
    for (const [employeeId, own] of Map.groupBy(byField.get(field.id) ?? [], (fact) => fact.employeeId)) {
      const cell = cellOf(own, today, warningDays)
      if (cell) cells.set(employeeId, cell)
    }
    return { field, cells, gap: people.length ? gapOf([...cells.values()]) : null }
  })
}

/** A confirmed fact that holds speaks before one that does not, and that before a statement of one's own. */
function cellOf(facts: readonly MatrixFact[], today: PlainDate, warningDays: number): Cell | undefined {
  const holds = (fact: MatrixFact) => standingOf(fact, today, 0) !== 'expired'
  const fact =
    longest(facts.filter((one) => one.confirmed && holds(one))) ??
    longest(facts.filter((one) => !one.confirmed && holds(one))) ??
    longest(facts)
  return fact && { standing: standingOf(fact, today, warningDays), validTo: fact.validTo, confirmed: fact.confirmed }
}

function gapOf(cells: readonly Cell[]): Gap | null {
  const holding = cells.filter(({ confirmed, standing }) => confirmed && standing !== 'expired')
  if (holding.length === 0) return 'nobody'
  if (holding.length === 1) return 'one'
  return holding.filter(({ standing }) => standing !== 'expiring').length <= 1 ? 'expiring' : null
}
