import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { assignmentState } from '#db/schema/staff-register.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { swedishPlainDate } from '#platform/dates.ts'
import { done, type Result, refusal, refused } from '#platform/result.ts'
import { reviseClosedYears } from '#staff/closing-years/revise.ts'
import { mayKeepRegister } from '#staff/permissions.ts'
import type { Correction, NewState, StateEnd } from '#staff/registering/acts.ts'
import { GONE, ONLY_HR } from '#staff/registering/join-and-leave.ts'
import { onFreeSeat } from '#staff/registering/seats.ts'
import { inRegister, recordChange, truthOf, write } from '#staff/registering/truth.ts'

/** Mends what was recorded wrongly. What we held true until now is kept, with the time during which we did. */
export function correctAssignment(actor: Actor, input: Correction): Promise<Result<{ employeeId: number }>> {
  if (!mayKeepRegister(actor)) return Promise.resolve(ONLY_HR)
  return onFreeSeat('validFrom', () =>
    inRegister(async (tx) => {
      const before = await truthOf(tx, input.key)
      if (!before) return GONE
      const { validFrom, validTo, contract, endReasonId } = input
      // What HR has looked at and mended is no longer only concluded.
      const after = input.never ? null : { ...before, validFrom, validTo, contract, endReasonId, derived: false }
      const changes = [{ before, after }]
      const frozen = await reviseClosedYears(tx, actor, changes, input.revision)
      if (frozen) return frozen
      await write(tx, changes)
      await recordChange(
        tx,
        actor,
        input.never ? 'withdrawn' : 'corrected',
        {
          key: before.key,
          before: { validFrom: before.validFrom, validTo: before.validTo, contract: before.contract },
          after: after && { validFrom, validTo, contract },
          why: input.why,
        },
        before.employeeId,
      )
      return done({ employeeId: before.employeeId })
    }),
  )
}

/** A leave or a secondment inside an assignment. It ends nothing and moves nobody. */
export function addState(actor: Actor, input: NewState): Promise<Result<{ employeeId: number }>> {
  if (!mayKeepRegister(actor)) return Promise.resolve(ONLY_HR)
  return inRegister(async (tx) => {
    const held = await truthOf(tx, input.key)
    if (!held) return GONE
    if (input.validFrom < held.validFrom || (held.validTo !== null && input.validFrom > held.validTo))
      return refused(
        refusal('validFrom', `Den måste börja medan tjänsten innehas, från ${swedishPlainDate(held.validFrom)}.`),
      )
    const { key: assignmentKey, kind, validFrom, validTo } = input
    await tx.insert(assignmentState).values({ assignmentKey, kind, validFrom, validTo, recordedFrom: now() })
    await recordChange(tx, actor, 'state_added', { key: assignmentKey, kind, validFrom, validTo }, held.employeeId)
    return done({ employeeId: held.employeeId })
  })
}

/** A leave or secondment gets its last day; without one it is taken back as never having been. */
export function endState(actor: Actor, { stateId, lastDay }: StateEnd): Promise<Result<{ employeeId: number }>> {
  if (!mayKeepRegister(actor)) return Promise.resolve(ONLY_HR)
  return inRegister(async (tx) => {
    const current = and(eq(assignmentState.id, stateId), isNull(assignmentState.recordedTo))
    const [state] = await tx.select().from(assignmentState).where(current)
    const held = state && (await truthOf(tx, state.assignmentKey))
    if (!state || !held) return refused({ message: 'Den har ändrats eller finns inte längre. Ladda om sidan.' })
    if (lastDay !== null && lastDay < state.validFrom)
      return refused(
        refusal('lastDay', `Sista dagen kan inte komma före den första, ${swedishPlainDate(state.validFrom)}.`),
      )
    const at = now()
    await tx.update(assignmentState).set({ recordedTo: at }).where(current)
    const { assignmentKey, kind, validFrom } = state
    if (lastDay !== null)
      await tx.insert(assignmentState).values({ assignmentKey, kind, validFrom, validTo: lastDay, recordedFrom: at })
    await recordChange(
      tx,
      actor,
      'state_ended',
      { key: assignmentKey, kind, validFrom, validTo: lastDay },
      held.employeeId,
    )
    return done({ employeeId: held.employeeId })
  })
}
