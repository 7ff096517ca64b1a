import 'server-only'
import { eq, sql } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { employee } from '#db/schema/staff.ts'
import { assignment, position, registerEvent } from '#db/schema/staff-register.ts'
import type { Doer } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Step } from '#staff/importing/plan-row.ts'
import { dayOf } from '#staff/ledger/days.ts'
import type { UnitPlacement } from '#staff/ledger/ledger.ts'
import { unitName } from '#staff/ledger/tree.ts'
import { write } from '#staff/registering/truth.ts'

/** Writes what was planned, all of it or nothing. What had no id gets one; call `forgetIds` when it was undone. */
export async function applySteps(
  tx: Transaction,
  doer: Doer,
  steps: readonly Step[],
  placements: readonly UnitPlacement[],
): Promise<void> {
  await writePeople(tx, steps)
  await writeSeats(tx, steps, placements)
  const created = steps.filter(({ kind }) => kind === 'create')
  const keys = await newKeys(tx, created.length)
  for (const [i, { known, person, seat }] of created.entries())
    known.truth = { ...known.truth, key: keys[i] ?? 0, employeeId: person.id ?? 0, positionId: seat.id ?? 0 }
  // Ends first: whoever comes after on the same seat may stand earlier in the file.
  await write(tx, changesOf(steps.filter(({ kind }) => kind === 'update')))
  const at = now()
  if (created.length)
    await tx.insert(assignment).values(created.map(({ known }) => ({ ...known.truth, recordedFrom: at })))
  await tx.insert(registerEvent).values(
    steps.map(({ kind, known: { truth } }) => ({
      ...{ at, actorId: doer.employeeId, employeeId: truth.employeeId, kind: 'imported' },
      data: { change: kind, key: truth.key, validFrom: truth.validFrom, validTo: truth.validTo },
    })),
  )
}

function changesOf(steps: readonly Step[]) {
  // Nothing but the name may have changed; then what was held true still is.
  return steps.flatMap(({ before, known }) =>
    before && JSON.stringify(before) !== JSON.stringify(known.truth) ? [{ before, after: known.truth }] : [],
  )
}

async function writePeople(tx: Transaction, steps: readonly Step[]): Promise<void> {
  const fresh = [...new Set(steps.map(({ person }) => person))].filter(({ id }) => id === null)
  if (fresh.length) {
    const rows = await tx
      .insert(employee)
      .values(fresh.map(({ externalId, name, email }) => ({ externalId, name, email })))
      .returning({ id: employee.id, externalId: employee.externalId })
    const ids = new Map(rows.map((row) => [row.externalId, row.id]))
    for (const person of fresh) person.id = ids.get(person.externalId) ?? null
  }
  for (const { person, personal } of steps)
    if (person.id !== null && Object.keys(personal).length)
      await tx.update(employee).set(personal).where(eq(employee.id, person.id))
}

async function writeSeats(
  tx: Transaction,
  steps: readonly Step[],
  placements: readonly UnitPlacement[],
): Promise<void> {
  const fresh = [...new Set(steps.map(({ seat }) => seat))].filter(({ id }) => id === null)
  if (!fresh.length) return
  const rows = await tx
    .insert(position)
    .values(
      fresh.map(({ title, unitId, validFrom, validTo }) => ({
        ...{ title, unitId, validFrom, validTo },
        area: unitName(placements, unitId, dayOf(validFrom)),
      })),
    )
    .returning({ id: position.id })
  for (const [i, seat] of fresh.entries()) seat.id = rows[i]?.id ?? null
}

async function newKeys(tx: Transaction, count: number): Promise<number[]> {
  if (count === 0) return []
  const rows = await tx.execute<{ key: number }>(
    sql`select nextval('staff.assignment_key')::int as key from generate_series(1, ${count}::int)`,
  )
  return [...rows].map(({ key }) => key)
}

/** After a batch that was undone: what it made does not exist. */
export function idsOf(steps: readonly Step[]): () => void {
  const people = [...new Set(steps.map(({ person }) => person))].filter(({ id }) => id === null)
  const seats = [...new Set(steps.map(({ seat }) => seat))].filter(({ id }) => id === null)
  return () => {
    for (const one of [...people, ...seats]) one.id = null
  }
}
