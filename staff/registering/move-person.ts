import 'server-only'
import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { assignment } from '#db/schema/staff-register.ts'
import type { Actor } from '#platform/actor.ts'
import { addDays, swedishPlainDate } from '#platform/dates.ts'
import { done, type Refused, type Result, refusal, refused } from '#platform/result.ts'
import { reviseClosedYears } from '#staff/closing-years/revise.ts'
import { dayOf } from '#staff/ledger/days.ts'
import { isBelow, subtreeOf } from '#staff/ledger/tree.ts'
import { mayKeepRegister, mayRegisterMoves } from '#staff/permissions.ts'
import { readDefinitions, readKomsId } from '#staff/reading/definitions.ts'
import { readPlacements } from '#staff/reading/read-ledger.ts'
import type { Move } from '#staff/registering/acts.ts'
import { onFreeSeat, seatFor } from '#staff/registering/seats.ts'
import { inRegister, newKey, recordChange, type Truth, truthOf, write } from '#staff/registering/truth.ts'

/**
 * Moves somebody to another seat from a day on: the old assignment ends the day before and the new one begins, in one
 * act. The day may lie ahead. The manager moves people of KOMS, HR anybody. Answers with whom it was about.
 */
export function movePerson(actor: Actor, input: Move): Promise<Result<{ employeeId: number }>> {
  return onFreeSeat('positionId', () => inRegister((tx) => movePersonIn(tx, actor, input)))
}

/** The same inside a change of the register that says more than the move: an application that was accepted. */
export async function movePersonIn(
  tx: Transaction,
  actor: Actor,
  input: Move,
): Promise<Result<{ employeeId: number; key: number }>> {
  if (!mayRegisterMoves(actor)) return refused({ message: 'Bara verksamhetschefen och HR registrerar flyttar.' })
  const old = await truthOf(tx, input.key)
  const refusedBy = await moveRefusal(tx, actor, old, input)
  if (!old || refusedBy) return refusedBy ?? GONE
  const seat = await seatFor(tx, input, input.on)
  if (!seat.ok) return seat
  if (seat.value.id === old.positionId)
    return refused(refusal('positionId', 'Det är samma tjänst som nu. Välj den nya tjänsten.'))
  const ended = old.validTo !== null && old.validTo < input.on ? old : { ...old, validTo: addDays(input.on, -1) }
  const begun: Truth = {
    ...{ key: await newKey(tx), employeeId: old.employeeId, legalEntityId: old.legalEntityId },
    ...{ positionId: seat.value.id, unitId: seat.value.unitId, contract: input.contract },
    ...{ validFrom: input.on, validTo: null, endReasonId: null, derived: false },
  }
  const changes = [...(ended === old ? [] : [{ before: old, after: ended }]), { before: null, after: begun }]
  const frozen = await reviseClosedYears(tx, actor, changes, input.revision)
  if (frozen) return frozen
  await write(tx, changes)
  await recordChange(
    tx,
    actor,
    'moved',
    { from: old.key, to: begun.key, on: input.on, positionId: begun.positionId, unitId: begun.unitId },
    old.employeeId,
  )
  return done({ employeeId: old.employeeId, key: begun.key })
}

const GONE = refused({ message: 'Tjänstgöringen har ändrats eller finns inte längre. Ladda om sidan.' })

async function moveRefusal(
  tx: Transaction,
  actor: Actor,
  old: Truth | undefined,
  { on }: Move,
): Promise<Refused | null> {
  if (!old) return GONE
  if (!mayKeepRegister(actor) && !(await isInKoms(old, on)))
    return refused({ message: 'Du registrerar flyttar för medarbetare i KOMS. Be HR registrera den här.' })
  if (on <= old.validFrom)
    return refused(
      refusal('on', `Flytten måste komma efter första dagen på tjänsten, ${swedishPlainDate(old.validFrom)}.`),
    )
  if (old.validTo !== null && old.validTo >= on)
    return refused(
      refusal(
        'on',
        `Tjänsten har redan en sista dag, ${swedishPlainDate(old.validTo)}. Välj en dag efter den, eller be HR rätta den.`,
      ),
    )
  return old.validTo === null ? null : goneOn(tx, old, old.validTo, on)
}

/** Whoever has left a seat is moved from it only while that is a move, and only when she has not gone on already. */
async function goneOn(tx: Transaction, old: Truth, lastDay: string, on: string): Promise<Refused | null> {
  const { gapDays } = await readDefinitions(on)
  if (dayOf(on) - dayOf(lastDay) > gapDays)
    return refused(
      refusal(
        'on',
        `Det är mer än ${gapDays} dagar sedan sista dagen, ${swedishPlainDate(lastDay)}. Då är det ingen flytt: be HR skriva in att personen börjar igen.`,
      ),
    )
  const [next] = await tx
    .select({ from: assignment.validFrom })
    .from(assignment)
    .where(
      and(eq(assignment.employeeId, old.employeeId), isNull(assignment.recordedTo), gt(assignment.validFrom, lastDay)),
    )
    .limit(1)
  if (!next) return null
  const since = swedishPlainDate(next.from)
  return refused({
    message: `Personen har gått vidare till en annan tjänst från ${since}. Ladda om och flytta därifrån.`,
  })
}

/** On the day before the move: a team that has come to KOMS since she began is the manager's, one that has left is not. */
async function isInKoms({ unitId, validTo }: Truth, on: string): Promise<boolean> {
  const [placements, koms] = await Promise.all([readPlacements(), readKomsId()])
  const day = Math.min(dayOf(on) - 1, validTo === null ? Number.POSITIVE_INFINITY : dayOf(validTo))
  return isBelow(subtreeOf(placements, koms), unitId, day)
}
