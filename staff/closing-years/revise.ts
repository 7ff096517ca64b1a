import 'server-only'
import { eq, inArray } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { endReason, legalEntity, position } from '#db/schema/staff-register.ts'
import { closedYear, yearRevision } from '#db/schema/staff-years.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { type Refused, refusal, refused } from '#platform/result.ts'
import { closedYearsSentence, touchedYears } from '#staff/closing-years/touched-years.ts'
import { type YearFigures, yearFigures } from '#staff/closing-years/year-figures.ts'
import type { Assignment, Ledger } from '#staff/ledger/ledger.ts'
import { readDefinitions, readKomsId } from '#staff/reading/definitions.ts'
import { readLedger } from '#staff/reading/read-ledger.ts'
import type { Change, Truth } from '#staff/registering/truth.ts'

/**
 * Before changes are written: closed years they reach are refused without a reason, and given one, each such year's
 * figures before and after are kept. Call it with the register locked. Returns the refusal, or null to go on.
 */
export async function reviseClosedYears(
  tx: Transaction,
  actor: Actor,
  changes: readonly Change[],
  reason: string,
): Promise<Refused | null> {
  const closed = (await tx.select({ year: closedYear.year }).from(closedYear)).map(({ year }) => year).toSorted()
  const years = [...new Set(changes.flatMap((change) => touchedYears(closed, change)))].toSorted((a, b) => a - b)
  if (years.length === 0) return null
  if (!reason) return refused(refusal('revision', closedYearsSentence(years)))
  const before = await readLedger()
  const after = await withChanges(tx, before, changes)
  await keepRevisions(tx, actor, { years, reason, before, after })
  return null
}

/** The same for what is no assignment: a unit that is moved in the tree. */
export async function keepRevisions(
  tx: Transaction,
  actor: Actor,
  told: { years: readonly number[]; reason: string; before: Ledger; after: Ledger },
): Promise<void> {
  const { years, reason, before, after } = told
  const unitId = await readKomsId()
  const at = now()
  for (const year of years) {
    // A year is told by the definitions of its last day.
    const asked = { unitId, definitions: await readDefinitions(`${year}-12-31`), today: stockholmDate(at) }
    const [row] = await tx.select({ figures: closedYear.figures }).from(closedYear).where(eq(closedYear.year, year))
    const figuresAfter = yearFigures(after, year, asked)
    await tx.insert(yearRevision).values({
      ...{ year, at, actorId: actor.employeeId, reason },
      before: (row?.figures as YearFigures | undefined) ?? yearFigures(before, year, asked),
      after: figuresAfter,
    })
    await tx.update(closedYear).set({ figures: figuresAfter }).where(eq(closedYear.year, year))
  }
}

/** The ledger as it will be once the changes are written. */
async function withChanges(tx: Transaction, ledger: Ledger, changes: readonly Change[]): Promise<Ledger> {
  const gone = new Set(changes.flatMap(({ before }) => (before ? [before.key] : [])))
  const added = changes.flatMap(({ after }) => (after ? [after] : []))
  const states = new Map(ledger.assignments.map((row) => [row.key, row.states]))
  const rows = await Promise.all(added.map((truth) => assignmentOf(tx, truth, states.get(truth.key) ?? [])))
  return { ...ledger, assignments: [...ledger.assignments.filter(({ key }) => !gone.has(key)), ...rows] }
}

async function assignmentOf(tx: Transaction, truth: Truth, states: Assignment['states']): Promise<Assignment> {
  const [seat] = await tx.select().from(position).where(eq(position.id, truth.positionId))
  const [entity] = await tx.select().from(legalEntity).where(eq(legalEntity.id, truth.legalEntityId))
  const [reason] =
    truth.endReasonId === null
      ? []
      : await tx
          .select()
          .from(endReason)
          .where(inArray(endReason.id, [truth.endReasonId]))
  return {
    ...{ key: truth.key, personId: truth.employeeId, positionId: truth.positionId, unitId: truth.unitId },
    ...{ legalEntityId: truth.legalEntityId, entity: entity?.kind ?? 'other_hsb' },
    ...{ title: seat?.title ?? '', area: seat?.area ?? '', contract: truth.contract },
    ...{ validFrom: truth.validFrom, validTo: truth.validTo, endClass: reason?.class ?? null },
    ...{ states, derived: truth.derived },
  }
}
