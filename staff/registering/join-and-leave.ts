import 'server-only'
import { eq } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { employee } from '#db/schema/staff.ts'
import { endReason, legalEntity } from '#db/schema/staff-register.ts'
import type { Actor } from '#platform/actor.ts'
import { brokenConstraint } from '#platform/database-faults.ts'
import { swedishPlainDate } from '#platform/dates.ts'
import { done, type Result, refusal, refused } from '#platform/result.ts'
import { reviseClosedYears } from '#staff/closing-years/revise.ts'
import { mayKeepRegister } from '#staff/permissions.ts'
import type { Joining, Leaving } from '#staff/registering/acts.ts'
import { onFreeSeat, seatFor } from '#staff/registering/seats.ts'
import { inRegister, newKey, recordChange, type Truth, truthOf, write } from '#staff/registering/truth.ts'

export const ONLY_HR = refused({ message: 'Bara HR ändrar i registret.' })
export const GONE = refused({ message: 'Tjänstgöringen har ändrats eller finns inte längre. Ladda om sidan.' })

/** Somebody takes a seat from outside: new to the register, or back in it. Answers with whom it was about. */
export async function joinPerson(actor: Actor, input: Joining): Promise<Result<{ employeeId: number }>> {
  if (!mayKeepRegister(actor)) return ONLY_HR
  try {
    return await onFreeSeat('positionId', () => inRegister((tx) => join(tx, actor, input)))
  } catch (error) {
    if (brokenConstraint(error)?.startsWith('employee_external'))
      return refused(refusal('externalId', 'Det numret har redan någon annan. Välj personen i listan i stället.'))
    throw error
  }
}

async function join(tx: Transaction, actor: Actor, input: Joining): Promise<Result<{ employeeId: number }>> {
  const [entity] = await tx.select().from(legalEntity).where(eq(legalEntity.id, input.legalEntityId))
  if (!entity) return refused(refusal('legalEntityId', 'Välj arbetsgivare i listan.'))
  const seat = await seatFor(tx, input, input.validFrom)
  if (!seat.ok) return seat
  const employeeId = input.employeeId ?? (await newEmployee(tx, input))
  const [known] = await tx.select({ id: employee.id }).from(employee).where(eq(employee.id, employeeId))
  if (!known) return refused(refusal('employeeId', 'Personen finns inte i registret. Ladda om sidan.'))
  const begun: Truth = {
    ...{ key: await newKey(tx), employeeId, legalEntityId: entity.id, contract: input.contract, endReasonId: null },
    ...{ positionId: seat.value.id, unitId: seat.value.unitId, derived: false },
    ...{ validFrom: input.validFrom, validTo: input.validTo },
  }
  const changes = [{ before: null, after: begun }]
  const frozen = await reviseClosedYears(tx, actor, changes, input.revision)
  if (frozen) return frozen
  await write(tx, changes)
  await recordChange(
    tx,
    actor,
    'started',
    { key: begun.key, validFrom: begun.validFrom, validTo: begun.validTo, positionId: begun.positionId },
    employeeId,
  )
  return done({ employeeId })
}

async function newEmployee(tx: Transaction, { name, externalId }: Joining): Promise<number> {
  const [row] = await tx
    .insert(employee)
    .values({ name, externalId: externalId || null })
    .returning({ id: employee.id })
  if (!row) throw new Error('The person was not made')
  return row.id
}

/** The last day of an assignment, and why. */
export function endAssignment(actor: Actor, input: Leaving): Promise<Result<{ employeeId: number }>> {
  if (!mayKeepRegister(actor)) return Promise.resolve(ONLY_HR)
  return inRegister(async (tx) => {
    const old = await truthOf(tx, input.key)
    if (!old) return GONE
    if (old.validTo !== null)
      return refused(
        refusal('lastDay', `Det finns redan en sista dag, ${swedishPlainDate(old.validTo)}. Rätta den i stället.`),
      )
    if (input.lastDay < old.validFrom)
      return refused(
        refusal('lastDay', `Sista dagen kan inte komma före den första, ${swedishPlainDate(old.validFrom)}.`),
      )
    const [reason] = await tx.select().from(endReason).where(eq(endReason.id, input.endReasonId))
    if (!reason) return refused(refusal('endReasonId', 'Välj en orsak i listan.'))
    const changes = [{ before: old, after: { ...old, validTo: input.lastDay, endReasonId: reason.id } }]
    const frozen = await reviseClosedYears(tx, actor, changes, input.revision)
    if (frozen) return frozen
    await write(tx, changes)
    await recordChange(tx, actor, 'ended', { key: old.key, validTo: input.lastDay }, old.employeeId)
    return done({ employeeId: old.employeeId })
  })
}
