import 'server-only'
import type { Transaction } from '#db/client.ts'
import type { Actor } from '#platform/actor.ts'
import { addDays, swedishPlainDate } from '#platform/dates.ts'
import { done, type Refused, type Result, refusal, refused } from '#platform/result.ts'
import { reviseClosedYears } from '#staff/closing-years/revise.ts'
import { dayOf } from '#staff/ledger/days.ts'
import { isBelow, subtreeOf } from '#staff/ledger/tree.ts'
import { mayKeepRegister, mayRegisterMoves } from '#staff/permissions.ts'
import { readKomsId } from '#staff/reading/definitions.ts'
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
  const refusedBy = await moveRefusal(actor, old, input)
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

async function moveRefusal(actor: Actor, old: Truth | undefined, { on }: Move): Promise<Refused | null> {
  if (!old) return GONE
  if (!mayKeepRegister(actor) && !(await isInKoms(old)))
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
  return null
}

async function isInKoms({ unitId, validFrom, validTo }: Truth): Promise<boolean> {
  const [placements, koms] = await Promise.all([readPlacements(), readKomsId()])
  return isBelow(subtreeOf(placements, koms), unitId, dayOf(validTo ?? validFrom))
}
